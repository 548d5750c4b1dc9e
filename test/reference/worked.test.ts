import { describe, expect, test } from 'vitest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import type { Readings } from '../../src/regions/kaluga/readings';
import type { End, LoanAnswer, TaxLine } from './answer';
import { questionOf } from './cases';
import { answerOf } from './index';
import type { OTHER_LOANS } from './other-programmes';
import { measure, works, yearly } from './worked';

/** Roubles by year of the lines of a budget that are not 0. */
const roubles = (lines: readonly TaxLine[], budget: string): Record<number, number> =>
  Object.fromEntries(
    lines
      .filter((one) => one.budget === budget && one.relief !== 0n)
      .map(({ relief, year }) => [year, Number(relief) / 100]),
  );

describe('federal-deduction', () => {
  const line = (putIntoUse: string, cost: number) => ({
    ...{ id: 'line', putIntoUse, cost, lifeMonths: 120 },
    deduction: 'federal' as const,
  });

  test('an asset of 100 million', () => {
    const { costs, lines, verdict } = measure(
      'federal-deduction',
      works({
        taxableProfit: yearly(2025, 50_000_000, 8_000_000, 8_000_000),
        fixedAssets: [line('2025-06-10', 100_000_000)],
      }),
    );
    expect(verdict).toBe('eligible');
    expect(roubles(lines, 'federal')).toEqual({ 2025: 2_507_500, 2026: 415_000, 2027: 77_500 });
    expect(roubles(costs, 'federal')).toEqual({ 2025: -12_000, 2026: -24_000, 2027: -24_000 });
    expect(roubles(costs, 'regional')).toEqual({ 2025: -25_500, 2026: -51_000, 2027: -51_000 });
  });

  test('the example of the tax service', () => {
    const document = works({
      taxableProfit: yearly(2025, 800_000),
      fixedAssets: [line('2025-12-10', 12_000_000)],
    });
    expect(roubles(measure('federal-deduction', document).lines, 'federal')).toEqual({
      2025: 40_000,
    });
  });

  test('an asset of the day before', () => {
    const document = works({
      taxableProfit: yearly(2025, 800_000),
      fixedAssets: [line('2024-12-31', 12_000_000)],
    });
    expect(measure('federal-deduction', document).verdict).toBe('ineligible');
  });
});

describe('export-transport', () => {
  const paid = (day: string, cost: number, goods: number, end: End): number => {
    const exports = [{ day, transportCost: cost, goodsValue: goods, selected: true }];
    const { lines } = measure('export-transport', works({ exports }), end);
    return roubles(lines, 'federal')[Number(day.slice(0, 4))] ?? 0;
  };

  test.each([
    ['2019-09-17', 20_000_000, 100_000_000, 16_000_000],
    ['2019-09-18', 20_000_000, 100_000_000, 11_000_000],
    ['2020-05-15', 1_000_000_000, 8_000_000_000, 500_000_000],
  ])('of %s', (day, cost, goods, amount) => {
    expect(paid(day, cost, goods, 'least')).toBe(amount);
    expect(paid(day, cost, goods, 'most')).toBe(amount);
  });

  test('is at most 12 million in March 2026, and nothing after June', () => {
    const ends = (day: string) =>
      (['least', 'most'] as const).map((end) => paid(day, 20_000_000, 100_000_000, end));
    expect(ends('2026-03-20')).toEqual([0, 12_000_000]);
    expect(ends('2026-06-30')).toEqual([0, 12_000_000]);
    expect(ends('2026-07-01')).toEqual([0, 0]);
  });
});

describe('sme-contributions', () => {
  const enterprise = (
    groups: readonly (readonly [workers: number, wage: number | string])[],
    year: number,
    shares: Record<number, string> = { 2024: '0.9', 2025: '0.9', 2026: '0.9' },
  ): ProfileDocument => ({
    project: {
      ...{ name: 'Works', start: '2020-01-15', site: 'region' },
      activity: { main: '28.11', mainSince: '2020-02-01', mainRevenueShare: shares },
    },
    investor: { smeCategory: 'small' },
    payroll: {
      groups: groups.map(([workers, wage], index) => ({
        id: `group ${index}`,
        workers: yearly(year, workers),
        monthlyWage: { [year]: wage },
      })),
    },
  });
  const saved = (document: ProfileDocument, readings: Partial<Readings> = {}) =>
    roubles(measure('sme-contributions', document, 'least', readings).lines, 'social');

  test('of a hundred workers at 90,000', () => {
    expect(saved(enterprise([[100, 90_000]], 2026))).toEqual({ 2026: 4_383_216 });
    expect(saved(enterprise([[100, 90_000]], 2025))).toEqual({ 2025: 5_002_992 });
    const general = { 'sme-baseline': 'general' } as const;
    expect(saved(enterprise([[100, 90_000]], 2026), general)).toEqual({ 2026: 13_268_100 });
    expect(saved(enterprise([[100, 90_000]], 2025), general)).toEqual({ 2025: 15_144_192 });
  });

  test('of pay at the threshold, and above the limit of a year', () => {
    expect(saved(enterprise([[100, '40639.50']], 2026))).toEqual({});
    expect(saved(enterprise([[1, 300_000]], 2026))).toEqual({ 2026: 230_312.16 });
  });

  test('of two groups', () => {
    const groups = [
      [60, 30_000],
      [40, 180_000],
    ] as const;
    expect(saved(enterprise(groups, 2026))).toEqual({ 2026: 4_950_086.4 });
  });

  test('of a share below the one asked in the year or in the one before', () => {
    const shares = { 2024: '0.9', 2025: '0.6999', 2026: '0.9' };
    expect(saved(enterprise([[100, 90_000]], 2025, shares))).toEqual({});
    expect(saved(enterprise([[100, 90_000]], 2026, shares))).toEqual({});
  });
});

describe('szpk', () => {
  const agreed = (
    szpk: object,
    invested: string,
    own: Partial<ProfileDocument> = {},
  ): ProfileDocument => ({
    project: { name: 'Works', start: '2023-01-15', site: 'region' },
    investor: { russianOrganisation: true, inLiquidation: false },
    statuses: {
      szpk: {
        ...{ level: 'regional', signed: '2023-02-01', stabilityYears: 6, sphereAllowed: true },
        ...szpk,
      },
    },
    capitalInvestment: { 2023: invested },
    ...own,
  });

  test('reimburses supporting infrastructure first, as far as taxes of the years go', () => {
    const infrastructure = [
      { id: 'road', kind: 'associated', cost: 40_000_000, commissioned: '2024-05-10' },
      { id: 'line', kind: 'supporting', cost: 60_000_000, commissioned: '2024-09-10' },
    ] as const;
    // 25 % of 80 million are 20 million a year.
    const taxableProfit = yearly(2023, ...Array.from({ length: 12 }, () => 80_000_000));
    const own = { infrastructure: [...infrastructure], taxableProfit };
    const { lines } = measure('szpk', agreed({}, '200000000', own));
    const of = (id: string) =>
      roubles(
        lines.filter((one) => one.of === id),
        'regional',
      );
    expect(of('line')).toEqual({ 2025: 20_000_000, 2026: 10_000_000 });
    expect(of('road')).toEqual({ 2026: 10_000_000, 2027: 20_000_000, 2028: 10_000_000 });
  });

  const federal = (sector: string) => ({ level: 'federal', sector });

  test.each([
    [{}, '199999999.99', 'ineligible'],
    [{}, '200000000', 'eligible'],
    [federal('social'), '749999999.99', 'ineligible'],
    [federal('social'), '750000000', 'eligible'],
    [federal('digital-food'), '1499999999.99', 'ineligible'],
    [federal('digital-food'), '1500000000', 'eligible'],
    [federal('industry'), '4499999999.99', 'ineligible'],
    [federal('industry'), '4500000000', 'eligible'],
    [federal('other'), '9999999999.99', 'ineligible'],
    [federal('other'), '10000000000', 'eligible'],
    [{ ...federal('other'), signed: '2022-09-12' }, '10000000000', 'unknown'],
    [{ ...federal('other'), signed: '2022-09-13' }, '10000000000', 'eligible'],
    [{ signed: '2020-03-31' }, '200000000', 'ineligible'],
    [{ signed: '2020-04-01' }, '200000000', 'eligible'],
    [{ stabilityYears: 7 }, '200000000', 'ineligible'],
  ])('of %j with %s: %s', (szpk, invested, verdict) => {
    expect(measure('szpk', agreed(szpk, invested)).verdict).toBe(verdict);
  });
});

describe('loans of other lenders', () => {
  type Borrowing = NonNullable<ProfileDocument['borrowing']>;

  const borrow = (
    id: (typeof OTHER_LOANS)[number],
    borrowing: Borrowing,
    size: 'micro' | 'small' | 'medium' = 'small',
    readings: Partial<Readings> = {},
  ): LoanAnswer => {
    const document = works({
      investor: { smeCategory: size },
      borrowing: { programmes: ['joint'], otherProgrammes: [id], ...borrowing },
    });
    const found = answerOf(questionOf({ document, readings }, 'law')).loans.find(
      (one) => one.id === id,
    );
    if (found === undefined) throw new Error(`${id} is not worked out`);
    return found;
  };

  const worth = ({ nominal, present }: LoanAnswer): (number | null)[] =>
    [nominal, present].map((one) => (one === null ? null : Number(one) / 100));

  const PLATFORM: Borrowing = {
    amount: 2_000_000_000,
    drawn: '2023-12-18',
    termMonths: 60,
    investmentPhaseEnds: '2026-12-31',
    facts: { priorityProduct: true, platformApproved: true },
  };

  /** The first days of the quarters of that loan, and the key rate from each. */
  const PATH = [
    ['2023-12-18', '0.16'],
    ['2024-06-18', '0.18'],
    ['2024-09-18', '0.19'],
    ['2024-12-18', '0.21'],
    ['2025-06-18', '0.2'],
    ['2025-09-18', '0.17'],
    ['2025-12-18', '0.165'],
  ].map(([from = '', rate = '']) => ({ from, rate }));

  const FOLLOWED: Borrowing = { ...PLATFORM, keyRates: PATH, marketMargin: '0.03' };

  test('the platform, of which two years after the investment phase are lent at its rate', () => {
    const stated = { ...PLATFORM, marketRate: '0.19' };
    expect(worth(borrow('cluster-platform', stated))).toEqual([924_000_000, 627_625_605.86]);
    const after = { ...stated, investmentPhaseEnds: '2024-09-17' };
    const { quarters } = borrow('cluster-platform', after);
    expect(quarters.slice(10, 12)).toEqual([3_900_000_000n, 9_500_000_000n]);
    const later = { ...after, investmentPhaseEnds: '2024-09-18' };
    expect(borrow('cluster-platform', later).quarters[11]).toBe(3_900_000_000n);
  });

  test('the platform with a path of the key rate', () => {
    expect(worth(borrow('cluster-platform', FOLLOWED))).toEqual([1_008_875_000, 667_946_492.05]);
    const held = borrow('cluster-platform', FOLLOWED, 'small', { 'floating.reset': 'held' });
    expect(worth(held)).toEqual([924_000_000, 627_625_605.86]);
  });

  const FIVE_YEARS: Borrowing = { amount: 100_000_000, termMonths: 60 };

  test.each([
    ['sme-1764' as const, '2019-07-01', '0.1075', 9_281_250, 7_392_826.11, { listedSector: true }],
    ['sme-investment' as const, '2022-10-03', '0.12', 30_468_750, 24_894_138.97, {}],
    ['sme-combined' as const, '2025-09-15', '0.2', 26_812_500, 17_879_230.26, {}],
  ])('%s of %s', (id, drawn, marketRate, nominal, present, facts) => {
    const loan = borrow(id, { ...FIVE_YEARS, drawn, marketRate, facts }, 'medium');
    expect(worth(loan)).toEqual([nominal, present]);
  });

  test.each([
    ['2022-09-05', 'ineligible'],
    ['2022-09-06', 'eligible'],
  ])('the mortgage of %s', (drawn, verdict) => {
    const facts = { productionPremises: true };
    const asked = { amount: 300_000_000, drawn, marketRate: '0.12', facts };
    const loan = borrow('industrial-mortgage', asked);
    expect(loan.verdict).toBe(verdict);
    expect(worth(loan)).toEqual(
      verdict === 'eligible' ? [128_625_000, 89_979_895.09] : [null, null],
    );
  });
});
