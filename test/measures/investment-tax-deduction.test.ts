import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/answer/results/assessment';
import type { FixedAsset } from '../../src/profile/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  millionsFrom,
  missingPaths,
  project,
  reliefs,
  yearsOf,
} from '../profiles';

const asset = (fields: Partial<FixedAsset> = {}): FixedAsset => ({
  id: 'line',
  putIntoUse: '2020-06-10',
  cost: millions(100),
  lifeMonths: 120,
  ...fields,
});

const deduction = (fields: Fields, readings: Chosen = {}) =>
  measure(
    'investment-tax-deduction',
    project({
      ppeProgramme: { capitalInvestment: millions(150) },
      fixedAssets: [asset()],
      ...fields,
    }),
    readings,
  );

/** Tax on the depreciation lost, by year, both budgets together. */
function lost({ costs }: Outcome): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { year, relief } of costs) sums[year] = (sums[year] ?? 0) - Number(relief);
  return sums;
}

describe('the pools of an asset of 100 million', () => {
  const result = deduction({ taxableProfit: everyYear(2019, 2032, millions(20)) });

  it('are carried forward to 2027', () => {
    // bases of 25 and then 30 million: 17 % - 5 %, from 2025 18 % - 5 %
    expect(reliefs(result, 'regional')).toEqual({
      2020: 3_000_000,
      2021: 3_600_000,
      2022: 3_600_000,
      2023: 3_600_000,
      2024: 3_600_000,
      2025: 3_900_000,
      2026: 3_900_000,
      2027: 3_900_000,
    });
    expect(reliefs(result, 'federal')).toMatchObject({
      2020: 750_000,
      2021: 900_000,
      2027: 600_000,
    });
    expect(result.periods).toEqual({ first: 2020, last: 2027, because: 'last-year' });
  });

  it('show the tax on the base with the depreciation, at the ordinary rates', () => {
    expect(result.lines.filter(({ year }) => year === 2020)).toMatchObject([
      { budget: 'federal', base: '25000000', taxBefore: '750000', taxAfter: '0' },
      { budget: 'regional', base: '25000000', taxBefore: '4250000', taxAfter: '1250000' },
    ]);
  });

  it('cost the tax on the depreciation to the end of the asset’s life', () => {
    // 20 % of 5 million in 2020 and 2030, of 10 million between
    expect(lost(result)).toEqual({
      2020: 1_000_000,
      ...Object.fromEntries([2021, 2022, 2023, 2024, 2025].map((year) => [year, 2_000_000])),
      ...Object.fromEntries([2026, 2027, 2028, 2029].map((year) => [year, 2_000_000])),
      2030: 1_000_000,
    });
  });

  it('are no part of the sum with those costs', () => {
    // 3 + 4 x 3.6 + 3 x 3.9 and 0.75 + 4 x 0.9 + 3 x 0.6 million
    expect(result.sums.byBudget).toEqual([
      { budget: 'federal', relief: '6150000' },
      { budget: 'regional', relief: '29100000' },
    ]);
  });

  it('rest on a floor that is not confirmed', () => {
    expect(result.confirmed).toBe(false);
    expect(result.unconfirmed.map(({ figure }) => figure)).toContain('deduction.regionalFloor');
  });
});

describe('the pools', () => {
  it('are used up, each by itself', () => {
    const fixedAssets = [asset({ cost: millions(12), lifeMonths: 60 })];
    const result = deduction({ fixedAssets, taxableProfit: everyYear(2020, 2022, millions(80)) });
    // base 81.2 million: federal 2,436,000 > 1,200,000; regional 12 % = 9,744,000 < 10,800,000
    expect(reliefs(result, 'federal')).toEqual({ 2020: 1_200_000, 2021: 0, 2022: 0 });
    expect(reliefs(result, 'regional')).toEqual({ 2020: 9_744_000, 2021: 1_056_000, 2022: 0 });
  });

  it('are floored to roubles over all assets of the year', () => {
    const cost = '1000000.60';
    const fixedAssets = [asset({ cost }), asset({ id: 'other', cost })];
    const result = deduction({ fixedAssets, taxableProfit: millionsFrom(2020, 80) });
    // 90 % of 2,000,001.20 is 1,800,001.08, of each alone 900,000.54; 10 % is 200,000.12
    expect(reliefs(result, 'regional')).toEqual({ 2020: 1_800_001 });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 200_000 });
  });

  it('take in the assets of each year', () => {
    const fixedAssets = [
      asset({ cost: millions(1) }),
      asset({ id: 'b', putIntoUse: '2021-12-31', cost: millions(2) }),
    ];
    const result = deduction({ fixedAssets, taxableProfit: everyYear(2020, 2022, millions(80)) });
    expect(reliefs(result, 'regional')).toEqual({ 2020: 900_000, 2021: 1_800_000, 2022: 0 });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 100_000, 2021: 200_000, 2022: 0 });
  });

  it('of a year of loss lapse with it', () => {
    const result = deduction({ taxableProfit: millionsFrom(2020, -10, 80) });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 0, 2021: 0 });
    expect(reliefs(result, 'regional')).toEqual({ 2020: 0, 2021: 0 });
    expect(lost(result)).toEqual({ 2020: 0, 2021: 2_000_000 });
  });

  it('are not drawn on in a year of loss, and carried forward by the other reading', () => {
    const result = deduction(
      { taxableProfit: millionsFrom(2020, -10, -2, -100) },
      { 'deduction-of-a-loss-year': 'carries' },
    );
    // bases of -5, 8 and -90 million: 3 % and 12 % of 8 million; 20 % of 8 million lost
    expect(reliefs(result, 'federal')).toEqual({ 2020: 0, 2021: 240_000, 2022: 0 });
    expect(reliefs(result, 'regional')).toEqual({ 2020: 0, 2021: 960_000, 2022: 0 });
    expect(lost(result)).toEqual({ 2020: 0, 2021: 1_600_000, 2022: 0 });
  });
});

describe('under a special investment contract', () => {
  const statuses = (level: 'federal' | 'regional') => ({
    specialInvestmentContract: { level, signed: '2019-01-01' },
  });
  const of = (level: 'federal' | 'regional', investment = 800) =>
    deduction({
      statuses: statuses(level),
      capitalInvestment: millionsFrom(2019, investment),
      taxableProfit: millionsFrom(2020, 80),
    });

  it('the regional tax to be reduced is that of its reduced rate', () => {
    const result = of('regional');
    // 13.5 % - 5 % of 85 million; the federal tax as ordinary
    expect(reliefs(result, 'regional')).toEqual({ 2020: 7_225_000 });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 2_550_000 });
    expect(result.lines.at(-1)).toMatchObject({ taxBefore: '14450000', taxAfter: '7225000' });
    // (3 % + 13.5 %) of 5 million
    expect(lost(result)).toEqual({ 2020: 825_000 });
  });

  it('of the federation nothing is left of the federal tax', () => {
    const result = of('federal');
    // 10 % - 5 % of 85 million
    expect(reliefs(result, 'regional')).toEqual({ 2020: 4_250_000 });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 0 });
    expect(lost(result)).toEqual({ 2020: 500_000 });
  });

  it('that is not carried out the rates are the ordinary ones', () => {
    expect(reliefs(of('federal', 700), 'regional')).toEqual({ 2020: 10_200_000 });
  });

  it('uses ordinary rates where the cap leaves nothing of the relief of the contract', () => {
    // Relief of 2019: 350 m of which 150 m are left; of 2020 nothing; from 2021 there is room for 50 m.
    const result = deduction({
      statuses: {
        specialInvestmentContract: { level: 'regional', signed: '2019-01-01', ends: '2028-12-31' },
      },
      capitalInvestment: millionsFrom(2019, 300, 0, 100),
      taxableProfit: millionsFrom(2019, 10_000, 80, 80),
    });
    // 85 m × (17 % - 5 %), then 90 m × (13.5 % - 5 %)
    expect(reliefs(result, 'regional')).toMatchObject({ 2020: 10_200_000, 2021: 7_650_000 });
  });

  it.each([
    // 17 % - 5 % of the 10 million of depreciation not taken
    ['clip', 1_200_000],
    ['ends', 1_200_000],
    ['none', 1_200_000],
    // 13.5 % - 5 %
    ['full', 850_000],
  ] as const)(
    'a year without a profit before any investment is closed by the cap, but not under %s',
    (mode, relief) => {
      const result = deduction(
        {
          statuses: { specialInvestmentContract: { level: 'regional', signed: '2022-11-06' } },
          capitalInvestment: millionsFrom(2024, 600),
          taxableProfit: { 2023: 0 },
        },
        { 'cap-year': mode },
      );
      expect(reliefs(result, 'regional')).toEqual({ 2023: relief });
    },
  );
});

describe('the conditions', () => {
  const taxableProfit = everyYear(2018, 2028, millions(80));

  it.each([
    ['investment-tax-deduction.not-a-rip-participant', { rip: { included: '2019-01-01' } }],
    ['investment-tax-deduction.not-a-sez-resident', { sezResident: { registered: '2019-01-01' } }],
  ])('%s fails where that status is held', (id, statuses) => {
    const result = deduction({ taxableProfit, statuses });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, id).verdict).toBe('not-met');
    const open = deduction({ taxableProfit, statuses: undefined });
    expect(open.verdict).toBe('unknown');
    expect(finding(open, id).verdict).toBe('unknown');
  });

  it('ask for a programme of 5 million', () => {
    const of = (capitalInvestment: string) =>
      deduction({ taxableProfit, ppeProgramme: { capitalInvestment } }).verdict;
    expect(of('4999999.99')).toBe('ineligible');
    expect(of('5000000')).toBe('eligible');
  });

  it.each([
    ['2017-12-31', 'ineligible', []],
    ['2018-01-01', 'eligible', [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]],
    ['2025-12-31', 'eligible', [2025, 2026, 2027]],
    ['2026-01-01', 'unknown', []],
    ['2027-12-31', 'unknown', []],
    ['2028-01-01', 'ineligible', []],
  ])('an asset put into use on %s makes the project %s', (putIntoUse, verdict, years) => {
    const start = { start: '2017-01-01' };
    const result = deduction({
      project: start,
      taxableProfit,
      fixedAssets: [asset({ putIntoUse })],
    });
    expect(result.verdict).toBe(verdict);
    expect(yearsOf(result)).toEqual(years);
  });

  it('an asset of 2026 beside one of 2025 adds nothing and is named', () => {
    const fixedAssets = [
      asset({ putIntoUse: '2025-06-10', cost: millions(1) }),
      asset({ id: 'later', putIntoUse: '2026-06-10' }),
    ];
    const result = deduction({ taxableProfit, fixedAssets });
    expect(reliefs(result, 'regional')).toEqual({ 2025: 900_000, 2026: 0, 2027: 0 });
    expect(missingPaths(result, 'lines')).toEqual(['policy.deduction.regionalShare.2026']);
  });

  it('a programme not stated is as large as the assets at least', () => {
    const of = (cost: string) =>
      deduction({ taxableProfit, ppeProgramme: undefined, fixedAssets: [asset({ cost })] });
    expect(of('5000000').verdict).toBe('eligible');
    expect(missingPaths(of('4999999.99'))).toEqual(['ppeProgramme.capitalInvestment']);
  });

  it('a list left out is unknown, an empty one is zero', () => {
    const open = deduction({ taxableProfit, fixedAssets: undefined });
    expect(open.verdict).toBe('unknown');
    expect(missingPaths(open)).toEqual(['fixedAssets']);
    expect(deduction({ taxableProfit, fixedAssets: [] }).verdict).toBe('ineligible');
  });
});
