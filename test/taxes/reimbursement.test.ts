import { describe, expect, it } from 'vitest';
import type { TaxLine } from '../../src/engine/taxes/line';
import { reimbursementLines } from '../../src/engine/taxes/reimbursement';
import { paidOf, subsidyLines } from '../../src/engine/taxes/subsidy';
import type {
  PaymentOf,
  ReimbursementTreatment,
  Subsidy,
  TaxesLeft,
} from '../../src/engine/taxes/treatment';
import { whole } from '../../src/kit/ratio';
import { rateUsed, roubles } from './case';

const HALF = rateUsed(50_0000n, 'unconfirmed');
const ALL = rateUsed(100_0000n);

const paymentTo = (budget: string): PaymentOf => ({
  id: `costs-${budget}`,
  title: { en: 'Costs', ru: 'Затраты' },
  budget,
  isExpense: false,
});

/** Half of a road of 1,000 in 2020 and 2021, and all of a pipe of 300 in 2021 and 2022. */
const treatment: ReimbursementTreatment = {
  tax: 'reimbursement',
  periods: { first: 2019, last: 2024, because: 'last-year' },
  costs: [
    { of: 'road', cost: roubles(1_000), share: HALF, first: 2020, last: 2021 },
    { of: 'pipe', cost: roubles(300), share: ALL, first: 2021, last: 2022 },
  ],
  paidBy: [
    { payment: paymentTo('federal'), of: ({ income }) => income.federal },
    {
      payment: paymentTo('regional'),
      of: ({ income, property }) => income.regional + property,
    },
  ],
};

/** Federal and regional income tax and property tax that are left. */
const left = (federal: number, regional: number, property = 0): TaxesLeft => ({
  income: { federal: roubles(federal), regional: roubles(regional) },
  property: roubles(property),
  land: roubles(7),
});

const TAXES: Record<number, TaxesLeft> = {
  2019: left(100, 200),
  2020: left(30, 60, 30),
  2021: left(100, 500),
  2022: left(10, 10),
  2023: left(50, 50),
};

const paid = (lines: readonly TaxLine[]) =>
  lines.map(({ budget, of, relief, year }) => [year, of, budget, Number(relief) / 100]);

const linesOf = (part: Partial<ReimbursementTreatment> = {}, taxes = TAXES) =>
  reimbursementLines({ ...treatment, ...part }, (year) => taxes[year] ?? null);

describe('costs that are reimbursed out of taxes', () => {
  it('are paid in their years and order, up to what is left of them and of the taxes', () => {
    // 2020: all 120 of the taxes. 2021: the other 380 of the road, of 600, 63.3 of it federal; of the
    // 220 that remain for the pipe 36.7 are. 2022: 20 of the 80 that are left of the pipe.
    expect(paid(linesOf())).toEqual([
      [2020, 'road', 'federal', 30],
      [2020, 'road', 'regional', 90],
      [2021, 'road', 'federal', 63],
      [2021, 'road', 'regional', 317],
      [2021, 'pipe', 'federal', 37],
      [2021, 'pipe', 'regional', 183],
      [2022, 'pipe', 'federal', 10],
      [2022, 'pipe', 'regional', 10],
    ]);
  });

  it('have lines that show the bounds and the part of each budget', () => {
    const line = linesOf().find(({ of, year }) => year === 2021 && of === 'road');
    expect(line).toMatchObject({
      tax: 'costs-federal',
      base: whole(roubles(1_000)),
      ordinaryRate: null,
      rate: HALF.rate,
      before: 0n,
      after: roubles(-63),
      citation: HALF.citation,
      standing: 'unconfirmed',
    });
    // half of the cost; what is left of that; the taxes
    expect(line?.arithmetic).toEqual({
      kind: 'subsidy',
      before: [],
      least: [
        { base: whole(roubles(1_000)), rate: 50_0000n },
        { base: whole(roubles(380)), rate: 100_0000n },
        { base: whole(roubles(600)), rate: 100_0000n },
      ],
      part: { from: 0n, to: roubles(100), of: roubles(600) },
    });
    expect(line?.rates.map(({ figure }) => figure)).toEqual([HALF.figure]);
    const [, regional] = linesOf();
    expect(regional?.arithmetic).toMatchObject({
      part: { from: roubles(30), to: roubles(120), of: roubles(120) },
    });
  });

  it('have no line of a budget that has no part, nor of a year without taxes', () => {
    const taxes = { 2020: left(0, 100), 2021: left(0, 0) };
    expect(paid(linesOf({}, taxes))).toEqual([[2020, 'road', 'regional', 100]]);
  });

  it('are paid whole by one budget alone', () => {
    const [, regional] = treatment.paidBy;
    const lines = linesOf({ paidBy: regional === undefined ? [] : [regional] });
    expect(paid(lines)).toEqual([
      [2020, 'road', 'regional', 90],
      [2021, 'road', 'regional', 410],
      [2021, 'pipe', 'regional', 90],
      [2022, 'pipe', 'regional', 10],
    ]);
    expect(lines[0]?.arithmetic).not.toHaveProperty('part');
    expect(linesOf({ paidBy: [] })).toEqual([]);
  });

  it('are shared by three budgets, each with its own part', () => {
    const paidBy = [
      ...treatment.paidBy,
      { payment: paymentTo('municipal'), of: ({ land }: TaxesLeft) => land },
    ];
    // 30 and 90 and 7
    expect(paid(linesOf({ paidBy })).slice(0, 3)).toEqual([
      [2020, 'road', 'federal', 30],
      [2020, 'road', 'regional', 90],
      [2020, 'road', 'municipal', 7],
    ]);
  });

  it('are paid in the first and the last year of the relief, and in none outside it', () => {
    const between = (first: number, last: number) =>
      paid(linesOf({ periods: { first, last, because: 'last-year' } })).map(([year]) => year);
    expect(new Set(between(2021, 2021))).toEqual(new Set([2021]));
    expect(new Set(between(2021, 2022))).toEqual(new Set([2021, 2022]));
  });
});

describe('a subsidy', () => {
  const bound = (amount: number, rate = ALL) => ({ base: roubles(amount), rate });

  it.each([
    [[bound(300), bound(200), bound(100)], 100],
    [[bound(100), bound(200), bound(300)], 100],
    [[bound(200), bound(100), bound(300)], 100],
    [[bound(400, HALF), bound(201)], 200],
    // half a rouble is rounded up
    [[bound(0.49)], 0],
    [[bound(0.5)], 1],
    [[bound(0.98, HALF)], 0],
    [[bound(1, HALF)], 1],
    [[], 0],
  ])('is the least of its bounds in full roubles: %#', (least, amount) => {
    expect(paidOf(least)).toBe(roubles(amount));
  });

  const subsidy: Subsidy = {
    of: 'road',
    year: 2020,
    cost: roubles(1_000),
    share: HALF,
    least: [bound(1_000, HALF), bound(301)],
  };
  const linesOfAll = (subsidies: readonly Subsidy[]) =>
    subsidyLines({
      tax: 'subsidy',
      payment: paymentTo('regional'),
      periods: treatment.periods,
      subsidies,
    });

  it('is a payment below 0, of which nothing is due without the measure', () => {
    const lines = linesOfAll([subsidy, { ...subsidy, year: 2021 }]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual({
      year: 2020,
      tax: 'costs-regional',
      budget: 'regional',
      of: 'road',
      base: whole(roubles(1_000)),
      ordinaryRate: null,
      rate: HALF.rate,
      before: 0n,
      after: roubles(-301),
      relief: roubles(301),
      arithmetic: {
        kind: 'subsidy',
        before: [],
        least: [
          { base: whole(roubles(1_000)), rate: 50_0000n },
          { base: whole(roubles(301)), rate: 100_0000n },
        ],
      },
      citation: HALF.citation,
      standing: 'unconfirmed',
      rates: [HALF, ALL],
    });
  });

  it('that is shared comes to all of it over its parts', () => {
    // 301 in thirds of what lies before: 100.33, 200.67 and 301, each end rounded
    const parts = [0, 1, 2].map((index) => ({
      ...subsidy,
      part: { from: BigInt(index), to: BigInt(index + 1), of: 3n },
    }));
    expect(linesOfAll(parts).map(({ relief }) => relief)).toEqual([100, 101, 100].map(roubles));
  });
});
