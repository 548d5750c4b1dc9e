import { describe, expect, it } from 'vitest';
import { citing } from '../../src/answer/cite';
import { packageResult } from '../../src/answer/package';
import { paymentLines, paymentsWith } from '../../src/engine/taxes/payment';
import type {
  PaymentDue,
  PaymentOf,
  PaymentTreatment,
  Product,
} from '../../src/engine/taxes/treatment';
import { KALUGA } from '../../src/regions/kaluga/region';
import { packageFaults } from '../contracts/arithmetic';
import { caseWith, rateUsed, roubles } from '../taxes/case';
import { measureOf, packagesIn, regionOf } from './made';

const FUND: PaymentOf = {
  id: 'fund',
  title: { en: 'Fund', ru: 'Взнос' },
  budget: 'social',
  isExpense: false,
};

const of = (base: number, rate: bigint): Product => ({
  base: roubles(base),
  rate: rateUsed(rate),
  times: 1n,
});

const due = (before: bigint, after: bigint): PaymentDue => ({
  ordinary: [of(100_000, before)],
  granted: [of(100_000, after)],
});

const JANUARY = 2019 * 12;

/** What is due in the first months of 2019; nothing later. */
const inMonths = (...months: readonly (PaymentDue | null)[]): PaymentTreatment => ({
  tax: 'payment',
  payment: FUND,
  periods: { first: 2019, last: 2020, because: 'periods-used' },
  due: (month) => months[month - JANUARY] ?? null,
});

/** 30 % to 10 % in January and March. */
const ONE = inMonths(due(30_0000n, 10_0000n), null, due(30_0000n, 10_0000n));
/** 20 % to 15 % in January and February. */
const OTHER = inMonths(due(20_0000n, 15_0000n), due(20_0000n, 15_0000n));

const paid = (one: boolean, other: boolean) =>
  paymentsWith([
    { treatment: ONE, isUsed: one },
    { treatment: OTHER, isUsed: other },
  ]).map(({ after, before, year }) => [year, Number(before) / 100, Number(after) / 100]);

describe('a relief from a payment', () => {
  it('has a line of the months of a year, equal products as one', () => {
    expect(paymentLines(ONE)).toMatchObject([
      {
        year: 2019,
        before: roubles(60_000),
        after: roubles(20_000),
        arithmetic: { before: [{ times: 2n }], after: [{ times: 2n }] },
      },
    ]);
  });

  it('keeps products apart that differ in their base', () => {
    const two = inMonths(due(30_0000n, 10_0000n), {
      ordinary: [of(50_000, 30_0000n)],
      granted: [of(50_000, 10_0000n)],
    });
    const [line] = paymentLines(two);
    expect(line).toMatchObject({ before: roubles(45_000), after: roubles(15_000) });
    expect(line?.arithmetic).toMatchObject({ before: [{ times: 1n }, { times: 1n }] });
  });
});

describe('the line of a relief from a payment', () => {
  const lineOf = (...months: readonly (PaymentDue | null)[]) =>
    paymentLines(inMonths(...months))[0];

  it('has one rate where all months have the same, and none where they differ', () => {
    expect(lineOf(due(30_0000n, 10_0000n), due(30_0000n, 15_0000n))).toMatchObject({
      ordinaryRate: 30_0000n,
      rate: null,
    });
    expect(lineOf(due(30_0000n, 10_0000n), due(20_0000n, 10_0000n))).toMatchObject({
      ordinaryRate: null,
      rate: 10_0000n,
    });
    const { granted } = due(30_0000n, 10_0000n);
    expect(lineOf({ ordinary: [], granted })).toMatchObject({
      ordinaryRate: null,
      before: 0n,
      extraTax: roubles(10_000),
    });
  });

  it('rests on each figure once, those of the relief first', () => {
    const line = lineOf(due(30_0000n, 10_0000n), due(30_0000n, 10_0000n));
    expect(line?.rates.map(({ rate }) => rate)).toEqual([10_0000n, 30_0000n]);
    expect(line).toMatchObject({ citation: { text: 'article on 100000' }, standing: 'law' });
    expect(line).not.toHaveProperty('extraTax');
  });

  it('is that of its own year: December belongs to one and January to the next', () => {
    const nothing = Array<null>(11).fill(null);
    const lines = paymentLines(
      inMonths(...nothing, due(30_0000n, 10_0000n), due(20_0000n, 15_0000n)),
    );
    expect(lines.map(({ relief, year }) => [year, relief])).toEqual([
      [2019, roubles(20_000)],
      [2020, roubles(5_000)],
    ]);
  });
});

describe('two reliefs from one payment', () => {
  // Without any: January at 30 %, as the first has it, February at 20 %, March at 30 %.
  it.each([
    [false, false, 80_000],
    // January and March at 10 %, February at 20 %.
    [true, false, 40_000],
    // January and February at 15 %, March at 30 %.
    [false, true, 60_000],
    // January and March at 10 %, February at 15 %.
    [true, true, 35_000],
  ])('have one tariff a month (the first %s, the second %s)', (one, other, after) => {
    expect(paid(one, other)).toEqual([[2019, 80_000, after]]);
  });

  it('reach over the years of both', () => {
    const later: PaymentTreatment = {
      ...inMonths(),
      periods: { first: 2021, last: 2022, because: 'periods-used' },
      due: (month) => (month === 2022 * 12 + 11 ? due(20_0000n, 15_0000n) : null),
    };
    const lines = paymentsWith([
      { treatment: later, isUsed: true },
      { treatment: ONE, isUsed: true },
    ]);
    expect(lines.map(({ after, year }) => [year, after])).toEqual([
      [2019, roubles(20_000)],
      [2022, roubles(15_000)],
    ]);
  });

  it('of which none says anything have no line', () => {
    expect(paymentsWith([{ treatment: inMonths(), isUsed: true }])).toEqual([]);
    expect(paymentsWith([])).toEqual([]);
  });

  it('stand in one row of a package, which can be computed again', () => {
    const region = regionOf([measureOf('one', ONE), measureOf('other', OTHER)], {
      budgets: KALUGA.budgets,
    });
    const packages = packagesIn(region, caseWith({ taxableProfit: { 2019: 1_000_000 } }));
    expect(packages.map(({ elements, nominal }) => [elements, nominal])).toEqual([
      [['one', 'other'], roubles(45_000)],
      [['one'], roubles(40_000)],
      [['other'], roubles(20_000)],
      [[], 0n],
    ]);
    for (const one of packages) {
      const result = JSON.parse(JSON.stringify(packageResult(one, citing().cite)));
      expect(packageFaults('package', result)).toEqual([]);
      expect(one.taxes.taxes.filter(({ tax }) => tax === 'fund')).toHaveLength(1);
    }
  });
});

it('payments of two names have a row each', () => {
  const dues: PaymentOf = { ...FUND, id: 'dues' };
  const lines = paymentsWith([
    { treatment: ONE, isUsed: true },
    { treatment: { ...OTHER, payment: dues }, isUsed: false },
  ]);
  expect(lines.map(({ after, before, tax }) => [tax, before, after])).toEqual([
    ['fund', roubles(60_000), roubles(20_000)],
    ['dues', roubles(40_000), roubles(40_000)],
  ]);
});
