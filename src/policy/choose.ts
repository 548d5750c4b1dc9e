import { nearest } from '../kit/nearest';
import { listed, type Problem, type Unlisted } from '../kit/problem';
import { QUOTED_LENGTH, shortened } from '../kit/shortened';
import { DEFAULT_EDITION, EDITION_YEARS, type EditionId } from './editions';
import { READING_IDS, READINGS, RENAMED_VALUES, type ReadingId, type Readings } from './readings';

export type ReadingProblemCode =
  | 'unknown-edition'
  | 'unknown-reading'
  | 'unknown-reading-value'
  | Unlisted;

/** The readings chosen, or everything that is wrong with the choice. */
export type ParsedReadings =
  | { readonly ok: true; readonly readings: Partial<Readings> }
  | { readonly ok: false; readonly problems: readonly Problem<ReadingProblemCode>[] };

/** The default value of every reading. */
export const DEFAULT_READINGS: Readings = /* @__PURE__ */ defaults();

function defaults(): Readings {
  // Each entry takes the first value of its own reading.
  return Object.fromEntries(READING_IDS.map((id) => [id, READINGS[id].values[0]])) as Readings;
}

/**
 * Readings from names and values as a person types them, such as
 * `{ 'cap-year': 'ends', 'first-period.rip': '2021' }`. All problems come together.
 *
 * @example
 * parseReadings({ 'cap-year': 'ends' }).ok; // true
 * parseReadings({ 'cap-yaer': 'ends' }).problems[0].hint; // 'did you mean cap-year?'
 */
export function parseReadings(
  chosen: Readonly<Record<string, string>>,
  edition: EditionId = DEFAULT_EDITION,
): ParsedReadings {
  const problems = readingProblems(chosen, edition, nearestReading);
  // Every name and value was checked against the table.
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, readings: chosen as Partial<Readings> };
}

/** The reading that a name is most like. */
const nearestReading = (id: string): string | undefined => nearest(id, READING_IDS);

/** Everything that is wrong with a choice of readings. */
export const readingProblems = (
  chosen: Readonly<Record<string, string>>,
  edition: EditionId,
  meant: (id: string) => string | undefined = () => undefined,
): Problem<ReadingProblemCode>[] =>
  Object.hasOwn(EDITION_YEARS, edition)
    ? listed(Object.entries(chosen).flatMap(([id, value]) => problemOf(id, value, edition, meant)))
    : [noEdition(edition)];

const noEdition = (edition: string): Problem<ReadingProblemCode> => ({
  path: '(options).edition',
  code: 'unknown-edition',
  expected: `one of ${Object.keys(EDITION_YEARS).join(', ')}`,
  found: quoted(edition),
});

/** A text as JSON writes it, cut; of anything else only its kind, since the types refuse it. */
const quoted = (value: unknown): string =>
  typeof value === 'string'
    ? shortened(JSON.stringify(value.slice(0, QUOTED_LENGTH)))
    : typeof value;

function problemOf(
  id: string,
  value: unknown,
  edition: EditionId,
  meant: (id: string) => string | undefined,
): Problem<ReadingProblemCode>[] {
  const path = `readings.${shortened(id)}`;
  if (!isReadingId(id)) {
    const near = meant(id);
    return [
      {
        path,
        code: 'unknown-reading',
        expected: `one of ${READING_IDS.join(', ')}`,
        found: quoted(id),
        ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
      },
    ];
  }
  const reading: { readonly values: readonly string[]; readonly year?: true } = READINGS[id];
  const { first, last } = EDITION_YEARS[edition];
  const isText = typeof value === 'string';
  const isYear = isText && reading.year === true && /^\d{4}$/.test(value);
  const isNamed = isText && reading.values.includes(value);
  if (isNamed || (isYear && +value >= first && +value <= last)) return [];
  const years = reading.year === true ? `, or a year from ${first} to ${last}` : '';
  return [
    {
      path,
      code: 'unknown-reading-value',
      expected: `one of ${reading.values.join(', ')}${years}`,
      found: quoted(value),
      ...hintOn(id, value),
    },
  ];
}

/** The present name of a value that was renamed. */
function hintOn(id: ReadingId, value: unknown): { readonly hint?: string } {
  const renamed = RENAMED_VALUES[id] ?? {};
  return typeof value === 'string' && Object.hasOwn(renamed, value)
    ? { hint: `renamed to ${renamed[value as keyof typeof renamed]}` }
    : {};
}

const isReadingId = (id: string): id is ReadingId => Object.hasOwn(READINGS, id);
