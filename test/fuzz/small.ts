import fc from 'fast-check';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';
import { READING_IDS, READINGS } from '../../src/regions/kaluga/readings';
import type { Attack } from './attack';
import { AMENDMENTS, PROFILE_TEXTS, PROFILES, SCENARIOS } from './bases';
import { gentle, type Mutation, mutated, rough, splice, spliced } from './mutate';
import { anyText, hostile, NAMES, NUMBERS, PIECES, TEXTS } from './words';

type Of<T> = fc.Arbitrary<T>;

const edition = fc.constantFrom(...EDITION_IDS);

const withAll = (document: unknown, changes: readonly Mutation[]): unknown =>
  changes.reduce(mutated, document);

/** A document and some changes of it. */
const changed = (bases: readonly unknown[], mutation: Of<Mutation>, most: number): Of<unknown> =>
  fc
    .tuple(fc.constantFrom(...bases), fc.array(mutation, { minLength: 1, maxLength: most }))
    .map(([document, changes]) => withAll(document, changes));

const gently = changed(PROFILES, gentle, 4);
const roughly = changed(PROFILES, rough(hostile), 3);
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

const profile: Of<Attack> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: gently },
      { weight: 6, arbitrary: roughly },
      { weight: 1, arbitrary: anything },
    ),
    edition,
  )
  .map(([document, id]) => ({ door: 'profile', document, edition: id }));

const textOfBase = fc.oneof(
  fc.constantFrom(...PROFILE_TEXTS),
  gently.map((document) => JSON.stringify(document, null, 1)),
  gently.map((document) => JSON.stringify(document)),
);

const splices = (base: Of<string>, least: number, most: number): Of<string> =>
  fc
    .tuple(base, fc.array(splice, { minLength: least, maxLength: most }))
    .map(([written, cuts]) => cuts.reduce(spliced, written));

const ofPieces = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...TEXTS, 'a', 'b', '1')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

const text: Of<Attack> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: splices(textOfBase, 0, 2) },
      { weight: 2, arbitrary: ofPieces },
      { weight: 1, arbitrary: anyText(60) },
    ),
    edition,
  )
  .map(([written, id]) => ({ door: 'text', text: written, edition: id }));

const UTF8 = new TextEncoder();

const bytes: Of<Uint8Array> = fc.oneof(
  {
    weight: 3,
    arbitrary: splices(
      gently.map((one) => JSON.stringify(one)),
      0,
      2,
    ).map(encoded),
  },
  { weight: 1, arbitrary: ofPieces.map(encoded) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(gently, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255))
      .map(([document, at, byte]) => {
        const written = encoded(JSON.stringify(document));
        written[Math.floor(at * written.length)] = byte;
        return written;
      }),
  },
);

function encoded(written: string): Uint8Array {
  return UTF8.encode(written);
}

const line: Of<Attack> = fc
  .tuple(bytes, edition)
  .map(([given, id]) => ({ door: 'line', bytes: given, edition: id }));

const readingValues = READING_IDS.flatMap((id): readonly string[] => READINGS[id].values);
const word = fc.oneof(
  fc.constantFrom(...readingValues, '2021'),
  fc.constantFrom<unknown>(...TEXTS, ...NUMBERS),
);

const chosen: Of<unknown> = fc
  .array(fc.tuple(fc.constantFrom<string>(...READING_IDS, ...NAMES), word), { maxLength: 4 })
  .map((entries) => Object.fromEntries(entries));

const readings: Of<Attack> = fc
  .tuple(chosen, fc.oneof(edition, fc.constantFrom(...NAMES)))
  .map(([given, id]) => ({ door: 'readings', chosen: given, edition: id }));

const amendment: Of<Attack> = fc
  .tuple(
    fc.oneof(changed(AMENDMENTS, gentle, 2), changed(AMENDMENTS, rough(hostile), 3), anything),
    edition,
  )
  .map(([document, id]) => ({ door: 'amendment', document, edition: id }));

const scenario: Of<Attack> = fc
  .oneof(changed(SCENARIOS, gentle, 2), changed(SCENARIOS, rough(hostile), 3), anything)
  .map((document) => ({ door: 'scenario', document }));

const path = fc.oneof(
  fc.constantFrom('project.start', 'taxableProfit.2021', 'capitalInvestment[0].amount'),
  fc
    .array(fc.constantFrom<string>(...NAMES, 'taxableProfit', '2020', '[0]'), { maxLength: 4 })
    .map((steps) => steps.join('.')),
);

const sweptValue = fc.oneof(
  fc.constantFrom<string | number>('1000000', '2020-01-01', 5, ...NUMBERS),
  fc.constantFrom<string | number>(...TEXTS),
);

const sweep: Of<Attack> = fc.record({
  door: fc.constant('sweep' as const),
  document: fc.oneof(gently, roughly),
  path,
  values: fc.array(sweptValue, { maxLength: 2 }),
});

const string = fc.constantFrom<string>(...TEXTS, '0.1', 'rip', 'end', 'law', 'chosen');

const options: Of<Attack> = fc.record({
  door: fc.constant('options' as const),
  document: fc.constantFrom(...PROFILES.slice(0, 12)),
  options: fc.record(
    {
      edition: fc.oneof(fc.constantFrom<string>(...EDITION_IDS), string),
      readings: fc.dictionary(fc.constantFrom<string>(...READING_IDS, ...NAMES), string, {
        maxKeys: 2,
      }),
      measures: fc.array(fc.constantFrom<string>(...MEASURE_IDS, ...NAMES), { maxLength: 3 }),
      discountRate: string,
      timing: string,
      among: fc.array(string, { maxLength: 2 }),
      firstPeriods: string,
    },
    { requiredKeys: [] },
  ),
});

/** Words of command lines; none of them touches a file of the machine. */
const ARGUMENTS = [
  ...['assess', 'plan', 'sweep', 'compare', 'assess-lines', 'portfolio', 'loan', 'measures'],
  ...['figures', 'schema', 'init', 'test', 'p.yaml', 'p.yaml', 'p.yaml', '-', '--', 'no.yaml'],
  ...['--format', 'json', 'csv', '--edition', 'law', '--reading', 'cap-year=ends', '--measure'],
  ...['--values', '1,2', '--path', 'taxableProfit.2021', '--from', '--to', '--step', '--jobs'],
  ...['--first-line', '--discount-rate', '--timing', '--among', '--other-readings', '--totals'],
  ...['--after', '--before', '--of', '--analysis', '--programme', '--help', '--version', '-x'],
  ...['=', '--=', '--reading==', '--__proto__', '--constructor=1', '__proto__=1', 'p.yaml\u0000'],
] as const;

const command: Of<Attack> = fc
  .record({
    first: fc.constantFrom(...ARGUMENTS.slice(0, 12)),
    rest: fc.array(fc.oneof(fc.constantFrom<string>(...ARGUMENTS), fc.constantFrom(...TEXTS)), {
      maxLength: 6,
    }),
    text: splices(textOfBase, 0, 1),
  })
  .map(({ first, rest, text: file }) => ({ door: 'command', argv: [first, ...rest], text: file }));

/** Some small attack, most of them on the profile. */
export const anySmall: Of<Attack> = fc.oneof(
  { weight: 550, arbitrary: profile },
  { weight: 150, arbitrary: text },
  { weight: 100, arbitrary: line },
  { weight: 60, arbitrary: readings },
  { weight: 60, arbitrary: amendment },
  { weight: 40, arbitrary: scenario },
  { weight: 5, arbitrary: sweep },
  { weight: 3, arbitrary: options },
  { weight: 5, arbitrary: command },
);
