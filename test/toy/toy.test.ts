import { describe, expect, test } from 'vitest';
import {
  amend,
  assess,
  compareProject,
  nearMisses,
  parseProfile,
  plan,
  policyOf,
  profileJsonSchema,
  readingEffects,
  sweep,
  thresholds,
} from '../../src/index';
import { renderCsv } from '../../src/report/csv';
import { wordsIn } from '../../src/report/words/load';
import { parseScenario, runScenario } from '../../src/testing';
import { renderTable } from '../report/rendered';
import { editionOf, TOY } from './region';

const PROJECT = { name: 'Pier', region: 'toy', start: '2021-01-01', site: 'harbour' };
const DOCUMENT = {
  project: PROJECT,
  capitalInvestment: { 2021: 120_000_000 },
  taxableProfit: { 2021: 10_000_000, 2022: 10_000_000, 2023: 10_000_000 },
  beacon: { lit: true, keepers: 1_000_000 },
};

const profileOf = (fields: object = {}) => {
  const parsed = parseProfile({ ...DOCUMENT, ...fields }, { region: TOY });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
};

const investing = (amount: string) => profileOf({ capitalInvestment: { 2021: amount } });

describe('a region that an author brings', () => {
  test('is assessed by its own measures, figures and readings', () => {
    const { edition, measures, readings } = assess(profileOf());
    expect(edition).toBe('toy-2020');
    expect(measures.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['harbour', 'eligible'],
      ['beacon', 'eligible'],
    ]);
    expect(readings.find(({ id }) => id === 'window-end')?.value).toBe('day-before');
  });

  test('has the lines that its law gives', () => {
    const [harbour, beacon] = assess(profileOf()).measures;
    // 10,000,000 × 3% federal in each year; × (17% - 10%) regional in the first two periods only
    expect(harbour?.sums.byYear).toEqual([
      { year: 2021, relief: '1000000' },
      { year: 2022, relief: '1000000' },
      { year: 2023, relief: '300000' },
    ]);
    // 1,000,000 × (3% - 2%) in two years, to a budget of its own
    expect(beacon?.sums.byBudget).toEqual([{ budget: 'community', relief: '20000' }]);
  });

  test.each([
    ['99999999.99', 'ineligible'],
    ['100000000', 'eligible'],
  ])('has its threshold: %s is %s', (amount, verdict) => {
    expect(assess(investing(amount)).measures[0]?.verdict).toBe(verdict);
  });

  test.each([
    ['999999999.99', '1000000'],
    ['1000000000', '1500000'],
  ])('has a rate by the size of the investment: %s saves %s in 2021', (amount, relief) => {
    const [harbour] = assess(investing(amount)).measures;
    expect(harbour?.sums.byYear[0]?.relief).toBe(relief);
  });

  test.each([
    ['none, of an edition that follows the law', { lawEdition: undefined }, []],
    ['the edition that follows the law', { lawEdition: 'toy-draft' }, ['toy-draft', 2025]],
  ])('warns of %s where ordinary rates part', (_, own, expected) => {
    // Income tax of 20 % to the end, and 25 % from 2025 on.
    const usual = editionOf('toy-2020', 100n, policyOf('brochure-2019'));
    const region = { ...TOY, editions: [usual, editionOf('toy-draft', 100n)], ...own };
    const taxableProfit = { 2021: 1_000_000, 2022: 0, 2023: 0, 2024: 0, 2025: 1_000_000 };
    const parsed = parseProfile({ ...DOCUMENT, taxableProfit }, { region });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const found = assess(parsed.profile).warnings.filter(({ id }) => id === 'other-edition');
    expect(found.flatMap(({ values }) => [values['other'], values['from']])).toEqual(expected);
  });

  test('is planned', () => {
    const { best } = plan(profileOf());
    expect(best.elements).toEqual(['harbour', 'beacon.fund']);
  });

  test.each([
    ['5000000', { budget: 'community', relief: '100000' }],
    // 5,000,000.01 × 1% = 50,000.00 and × 0.5% = 25,000.00 in each of two years
    ['5000000.01', { budget: 'community', relief: { from: '50000', to: '100000' } }],
  ])('has an amount that is an interval where no source gives the step: %s', (keepers, budget) => {
    const [, beacon] = assess(profileOf({ beacon: { lit: true, keepers } })).measures;
    expect(beacon?.sums.byBudget).toEqual([budget]);
  });

  test('has packages of such an amount beside the ranking', () => {
    const { best, unranked } = plan(profileOf({ beacon: { lit: true, keepers: 6_000_000 } }));
    expect(best.elements).toEqual(['harbour']);
    expect(unranked?.map(({ elements }) => elements)).toContainEqual(['harbour', 'beacon.fund']);
  });

  test('is swept', () => {
    const swept = sweep(DOCUMENT, 'capitalInvestment.2021', [99_999_999, 100_000_000], {
      region: TOY,
    });
    expect(swept.ok && swept.rows.map((row) => row.ok && row.best.elements)).toEqual([
      ['beacon.fund'],
      ['harbour', 'beacon.fund'],
    ]);
  });

  test('has scenarios', () => {
    const parsed = parseScenario(
      {
        name: 'A pier of 90 million has no residency',
        profile: DOCUMENT,
        set: [{ path: 'capitalInvestment.2021', value: 90_000_000 }],
        source: { kind: 'worked-by-hand', text: 'below the threshold' },
        checkedBy: 'the author',
        expect: [
          { measure: 'harbour', verdict: 'ineligible' },
          { measure: 'beacon.fund', year: 2021, budget: 'community', relief: 10_000 },
        ],
      },
      { region: TOY },
    );
    expect(parsed.ok && runScenario(parsed.scenario).checks.map(({ met }) => met)).toEqual([
      true,
      true,
    ]);
  });

  test('stands in the table and in the CSV of a report', async () => {
    const answer = assess(profileOf());
    const words = await wordsIn('en', TOY);
    expect(renderTable(answer, { words })).toContain('Harbour residency');
    expect(renderCsv(answer)).toContain('beacon-fund,community');
  });

  test('has near misses and thresholds', () => {
    const [miss] = nearMisses(investing('99999999.99'));
    expect(miss).toMatchObject({ id: 'harbour' });
    expect(miss?.ways.map(({ changes }) => changes)).toMatchObject([[{ amount: '0.01' }]]);
    expect(thresholds(investing('100000000')).map(({ figure }) => figure)).toContain(
      'harbour.minCapitalInvestment',
    );
  });

  test('is amended and compared with its other edition', () => {
    const { measures } = compareProject(investing('90000000'), 'toy-2020', 'toy-draft');
    expect(measures[0]?.verdict).toEqual({ before: 'ineligible', after: 'eligible' });
    const [usual] = TOY.editions;
    if (usual === undefined) throw new Error('there is no edition');
    const policy = amend(usual, {
      title: 'Eighty',
      source: 'a draft',
      changes: { harbour: { minCapitalInvestment: { 2021: 80_000_000 } } },
    });
    expect(assess(investing('90000000'), { policy }).measures[0]?.verdict).toBe('eligible');
  });

  test('shows what its readings change', () => {
    const profile = profileOf({ taxableProfit: { 2021: -5_000_000, 2022: 10_000_000 } });
    expect(readingEffects(profile).map(({ reading, other }) => [reading, other])).toEqual([
      ['first-period.harbour', 'registration'],
    ]);
  });

  test('has its fields in the schema, and no others', () => {
    const { properties = {} } = profileJsonSchema('toy-2020', TOY);
    expect(properties).toHaveProperty('beacon');
    expect(JSON.stringify(properties['statuses'])).not.toContain('"rip"');
  });
});

describe('what is refused', () => {
  const problemsOf = (document: object, region?: typeof TOY) => {
    const parsed = parseProfile(document, { region });
    return parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path]);
  };

  test('is a profile of a region that is not given', () => {
    expect(problemsOf(DOCUMENT)).toEqual([['region-not-loaded', 'project.region']]);
  });

  test('is a profile of the default region under another', () => {
    expect(problemsOf({ project: { ...PROJECT, region: undefined } }, TOY)).toEqual([
      ['region-not-loaded', 'project.region'],
    ]);
  });

  test('is a site or a status of another region', () => {
    const project = { ...PROJECT, site: 'sez' };
    expect(problemsOf({ project, statuses: { rip: { included: '2021-01-01' } } }, TOY)).toEqual([
      ['not-one-of', 'project.site'],
      ['unknown-field', 'statuses.rip'],
    ]);
  });

  test('is an edition, a reading or a measure of another region', () => {
    const profile = profileOf();
    expect(() => assess(profile, { edition: 'law' })).toThrow('there is no edition law');
    expect(() => assess(profile, { readings: { 'cap-baze': 'x' } })).toThrow(
      'readings.cap-baze: expected one of first-period.harbour',
    );
    expect(() => assess(profile, { measures: ['rip'] })).toThrow('there is no measure rip');
  });
});
