import { describe, expect, test } from 'vitest';
import { amend, type PolicyFigure, policyFigures, policyOf } from '../src/index';
import { EDITION_IDS, type EditionId } from '../src/regions/kaluga/editions/ids';
import { MEASURE_IDS } from '../src/regions/kaluga/ids';
import { PROGRAMME_IDS } from '../src/regions/russia/loans/figures';
import { OTHER_PROGRAMME_IDS } from '../src/regions/russia/other-loans/figures';
import { runScenario } from '../src/scenario/run';
import { scenariosIn } from './scenarios';

const THRESHOLDS = await scenariosIn('fixtures/scenarios');
const REFORMS = await scenariosIn('fixtures/reforms');

describe.each([
  ['both sides of every threshold and date', THRESHOLDS],
  ['reforms', REFORMS],
])('%s', (_, scenarios) => {
  test.each(scenarios)('$file', ({ problems, scenario }) => {
    expect(problems).toEqual([]);
    const result = scenario && runScenario(scenario);
    expect(result?.checks.filter(({ met }) => !met)).toEqual([]);
    expect(result?.checks.length).toBeGreaterThan(0);
  });

  test('have names that differ', () => {
    const names = scenarios.map(({ file, scenario }) => `${groupOf(file)}: ${scenario?.name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('were worked by hand', () => {
    const sources = new Set(scenarios.map(({ scenario }) => scenario?.source.kind));
    expect([...sources]).toEqual(['worked-by-hand']);
  });
});

/** The folder in which a scenario stands. */
const groupOf = (file: string): string => file.split('/').slice(0, -1).join('/');

test('every measure and every programme has some', () => {
  const groups = new Set(THRESHOLDS.map(({ file }) => groupOf(file)));
  expect([...groups].sort()).toEqual(
    [
      ...MEASURE_IDS,
      ...[...PROGRAMME_IDS, ...OTHER_PROGRAMME_IDS].map((id) => `loans/${id}`),
    ].sort(),
  );
});

/** Where the figures of a part of the policy have their scenarios. */
const GROUPS: { readonly [part: string]: string } = {
  register: 'investment-register',
  rip: 'rip',
  spicFederal: 'spic-federal',
  spicRegional: 'spic-regional',
  exemption: 'property-exemption',
  ppe: 'ppe-upgrade',
  sez: 'sez',
  toser: 'toser',
};

/** Editions of the groups that the default one does not offer. */
const EDITION_OF: { readonly [group: string]: EditionId } = {
  toser: 'law',
  ...Object.fromEntries(OTHER_PROGRAMME_IDS.map((id) => [`loans/${id}`, 'law' as const])),
};

const editionOf = (group: string): EditionId => EDITION_OF[group] ?? 'brochure-2019';

const PROGRAMMES = /^(?:loans|otherLoans)\.programmes\./;

/** The folder of the scenarios of a figure, of a loan by its programme. */
function groupOfFigure(path: string): string | undefined {
  const [part = '', , programme] = path.split('.');
  return PROGRAMMES.test(path) ? `loans/${programme}` : GROUPS[part];
}

/** A figure on which somebody stands on one side or the other, and the least move of it that must be seen. */
function movesOf({ kind, path, values }: PolicyFigure): readonly (readonly [string, unknown])[] {
  const figure = path.replace(PROGRAMMES, '');
  const written = values[0]?.value;
  if (written === null || written === undefined) return [];
  switch (kind) {
    case 'money':
    case 'money-or-none': {
      const kopecks = BigInt(Number(written) * 100);
      const text = (amount: bigint): string =>
        `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
      return [
        [`${figure} a kopeck higher`, text(kopecks + 1n)],
        [`${figure} a kopeck lower`, text(kopecks - 1n)],
      ];
    }
    case 'years':
    case 'periods':
    case 'months':
      return [
        [`${figure} one longer`, Number(written) + 1],
        // A span of nothing is no value of a figure.
        ...(written === 1 ? [] : [[`${figure} one shorter`, Number(written) - 1] as const]),
      ];
    default:
      return [];
  }
}

/** Figures that no rule of this edition reads, or that only bound what the profile leaves open. */
const ELSEWHERE = /longTerm|earlyYears|repaymentYears|headingLastYear/;

const MOVES = EDITION_IDS.flatMap((edition) =>
  policyFigures(policyOf(edition)).flatMap((figure) => {
    const group = groupOfFigure(figure.path);
    return group === undefined || editionOf(group) !== edition || ELSEWHERE.test(figure.path)
      ? []
      : movesOf(figure).map(([move, value]) => ({ move, value, group, path: figure.path }));
  }),
);

test.each(MOVES)('some scenario sees $move', ({ group, path, value }) => {
  const changes = path
    .split('.')
    .reduceRight<unknown>((inner, name) => ({ [name]: inner }), { 2009: value });
  const policy = amend(policyOf(editionOf(group)), {
    title: 'A figure moved',
    source: 'a test',
    changes: changes as Parameters<typeof amend>[1]['changes'],
  });
  const seen = THRESHOLDS.filter(({ file }) => groupOf(file) === group).some(({ scenario }) => {
    if (scenario === undefined) return false;
    // The policy says what edition it is of.
    const { edition: _, ...options } = scenario.options;
    return !runScenario({ ...scenario, options: { ...options, policy } }).passed;
  });
  expect(seen).toBe(true);
});
