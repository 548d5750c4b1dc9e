import { describe, expect, test } from 'vitest';
import type { Comparison, PossibleDifference } from '../../src/answer/results/analysis';
import { assess, compare, differences, plan, sweep } from '../../src/index';
import { comparisonModel } from '../../src/report/analysis/comparison';
import { comparisonCsv, sweepCsv } from '../../src/report/analysis/csv';
import { sweepModel } from '../../src/report/analysis/sweep';
import { formatOf } from '../../src/report/format';
import { renderBlocks } from '../../src/report/table';
import { INVESTOR, millionsFrom, profileOf, project } from '../profiles';
import { en } from '../words';

// A year of which one side states no facts has no amount on it: absent, never 0.

const plant = (start: number, fields: object) =>
  profileOf(
    project({
      project: { name: 'Plant', start: `${start}-01-01` },
      investor: INVESTOR,
      capitalInvestment: millionsFrom(start, 120),
      ...fields,
    }),
  );

/** States the profit of 2020 to 2022; the other side that of 2020 to 2023, and the worth of its property. */
const SHORT = plant(2019, { taxableProfit: millionsFrom(2020, 10, 20, 30) });
const LONG = plant(2019, {
  taxableProfit: millionsFrom(2020, 10, 20, 30, 40),
  property: { immovable: millionsFrom(2020, 10) },
});

type Row = PossibleDifference & { readonly year: number; readonly tax: string };

const rowOf = (rows: readonly Row[], year: number, tax: string, budget = 'regional') =>
  rows.find(
    (row) => row.year === year && row.tax === tax && 'budget' in row && row.budget === budget,
  );

const KNOWN = compare({ profile: SHORT }, { profile: LONG });
const BACK = compare({ profile: LONG }, { profile: SHORT });
const rip = (comparison: Pick<Comparison, 'judged'>) =>
  comparison.judged.find(({ id }) => id === 'rip') ?? expect.fail();

/** Every list of an answer that has amounts of two sides by year. */
const LISTS: Readonly<Record<string, readonly (readonly Row[])[]>> = {
  'the best packages': [KNOWN.best.byPeriod, BACK.best.byPeriod],
  'a measure': [rip(KNOWN).byPeriod, rip(BACK).byPeriod],
  'a measure of two assessments': [
    rip({ judged: differences(assess(SHORT), assess(LONG)) }).byPeriod,
    rip({ judged: differences(assess(LONG), assess(SHORT)) }).byPeriod,
  ],
};

describe.each(Object.entries(LISTS))('of %s', (_, [there = [], back = []]) => {
  // 3.5 % of 40 millions.
  test('a year without a profit on one side has neither an amount nor a difference', () => {
    expect(rowOf(there, 2023, 'income')).toMatchObject({
      before: null,
      after: '1400000',
      difference: null,
    });
    expect(rowOf(back, 2023, 'income')).toMatchObject({
      before: '1400000',
      after: null,
      difference: null,
    });
  });

  test('a year that both state has both', () => {
    expect(rowOf(there, 2022, 'income')?.before).toBe('1050000');
    expect(rowOf(there, 2022, 'income')?.difference).not.toBeNull();
  });
});

test('a budget is the sum of what a side knows, and null where it knows nothing', () => {
  // 3.5 % of 10, 20 and 30 millions.
  const regional = KNOWN.best.byBudget.find(({ budget }) => budget === 'regional');
  expect(regional?.before).toBe('2100000');
  const zone = profileOf(
    project({
      project: { name: 'Zone', start: '2019-01-01', site: 'sez' },
      landPlots: [{ id: 'plot', title: '2019-01-01', cadastralValue: 1_000_000, rate: '0.015' }],
    }),
  );
  const { byBudget, byPeriod } = compare({ profile: SHORT }, { profile: zone }).best;
  const land = byPeriod.filter(({ tax }) => tax === 'land');
  expect(land.length).toBeGreaterThan(0);
  expect(new Set(land.map(({ before }) => before))).toEqual(new Set([null]));
  expect(byBudget.find(({ budget }) => budget === 'municipal')).toMatchObject({
    before: null,
    difference: null,
  });
});

describe('nothing is saved, and known to be nothing', () => {
  test('under a measure that is refused', () => {
    const poor = plant(2019, {
      capitalInvestment: millionsFrom(2019, 40),
      taxableProfit: millionsFrom(2020, 10),
    });
    const { byPeriod } = rip(compare({ profile: poor }, { profile: LONG }));
    expect(rowOf(byPeriod, 2023, 'income')).toMatchObject({
      before: '0',
      after: '1400000',
      difference: '1400000',
    });
  });

  test('before a project starts', () => {
    const later = plant(2021, { taxableProfit: millionsFrom(2022, 10) });
    const { byPeriod } = compare({ profile: LONG }, { profile: later }).best;
    expect(rowOf(byPeriod, 2020, 'income')).toMatchObject({ after: '0' });
    expect(rowOf(byPeriod, 2023, 'income')).toMatchObject({ after: null });
  });

  test('by a project that is compared with itself', () => {
    const policy = { options: { readings: { 'first-period.investment-register': '2022' } } };
    const { best, judged } = compare({ profile: LONG }, { profile: LONG, ...policy });
    const rows = [...best.byPeriod, ...judged.flatMap(({ byPeriod }) => byPeriod)];
    expect(rows.filter(({ difference }) => difference === null)).toEqual([]);
  });

  test('of interest without a loan', () => {
    const rows = [...KNOWN.best.byPeriod, ...KNOWN.judged.flatMap(({ byPeriod }) => byPeriod)];
    expect(rows.filter(({ difference, tax }) => tax === 'interest' && difference === null)).toEqual(
      [],
    );
  });
});

describe('what is written of it', () => {
  const format = formatOf(false, en);
  const text = renderBlocks(comparisonModel(KNOWN, { left: 'a', right: 'b' }, en, format));

  test('a table has a dash, and a sentence names the years', () => {
    expect(text).toMatch(/^2023 +income tax +regional +- +1400000 +-$/m);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Not known on the other side, so part of the sums but of no difference by year: property tax of 2020 after; income tax of 2023 after.',
    );
    expect(renderBlocks(comparisonModel(BACK, { left: 'b', right: 'a' }, en, format))).toMatch(
      /^2023 +income tax +regional +1400000 +- +-$/m,
    );
  });

  test('CSV has an empty field', () => {
    expect(comparisonCsv(KNOWN)).toContain('\r\nbest,,,2023,income,regional,,1400000,\r\n');
  });
});

describe('a sweep over a project without a profit', () => {
  const swept = sweep(
    project({ capitalInvestment: millionsFrom(2019, 120) }) as object,
    'capitalInvestment.2019',
    [1_000_000, 120_000_000],
  );
  if (!swept.ok) throw new Error('the sweep is sound');

  test('has no worth where a measure may be had whose relief is not known', () => {
    expect(plan(plant(2019, {})).best.elements).toEqual([]);
    const text = renderBlocks(sweepModel(swept, en, formatOf(false, en)));
    expect(text).toMatch(/^120000000 +Facts are missing to compute any +-$/m);
    expect(sweepCsv(swept)).toContain('\r\n120000000,best,,,,,\r\n');
  });
});
