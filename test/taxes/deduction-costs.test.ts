import { describe, expect, it } from 'vitest';
import { bearsTax, deductionLines, deductionYears } from '../../src/engine/taxes/deduction';
import type { DeductionTreatment } from '../../src/engine/taxes/treatment';
import { whole, ZERO } from '../../src/kit/ratio';
import type { Fields } from '../profiles';
import { amounts, caseWith, rateUsed, roubles } from './case';

const poolCited = (text: string) => ({
  added: () => 0n,
  source: { citation: { text }, standing: 'law' as const },
});

/** A deduction of 2019 and 2020, for which depreciation of 200 a year is not taken to 2021. */
const TREATMENT: DeductionTreatment = {
  tax: 'income-deduction',
  periods: { first: 2019, last: 2020, because: 'last-year' },
  pools: { federal: poolCited('federal pool'), regional: poolCited('regional pool') },
  depreciation: (year) => whole(year <= 2021 ? roubles(200) : 0n),
  lastDepreciationYear: 2021,
  apartFrom: [],
};

const RATES = { federal: rateUsed(3_0000n), regional: rateUsed(17_0000n, 'unconfirmed') };

const costsOf = (fields: Fields, part: Partial<DeductionTreatment> = {}) =>
  deductionLines(caseWith(fields), { ...TREATMENT, ...part }, () => RATES).costs;

describe('the cost of depreciation that is not taken', () => {
  it('shows the tax on the profit with it and without it', () => {
    const [federal, regional] = costsOf({ taxableProfit: { 2019: 800 } });
    const terms = (amount: number, rate: bigint) => [{ base: whole(roubles(amount)), rate }];
    expect(federal?.arithmetic).toEqual({
      kind: 'rate',
      round: 'rouble',
      before: terms(800, 3_0000n),
      after: terms(1_000, 3_0000n),
    });
    expect(regional).toMatchObject({
      before: roubles(136),
      after: roubles(170),
      relief: roubles(-34),
      ordinaryRate: 17_0000n,
      rate: 17_0000n,
      standing: 'unconfirmed',
      citation: { text: 'regional pool' },
    });
    expect(federal).toMatchObject({ standing: 'law', citation: { text: 'federal pool' } });
  });

  it.each([
    ['federal', { federal: poolCited('federal pool') }],
    ['regional', { regional: poolCited('regional pool') }],
  ])('cites the %s pool in both budgets where there is no other', (budget, pools) => {
    const costs = costsOf({ taxableProfit: { 2019: 800 } }, { pools });
    expect(costs.map(({ citation }) => citation.text)).toEqual(
      [budget, budget].map((one) => `${one} pool`),
    );
  });

  it('needs a pool', () => {
    expect(() => costsOf({ taxableProfit: { 2019: 800 } }, { pools: {} })).toThrow(
      'a deduction has a pool of one budget at least',
    );
  });

  it('has lines to the last year of depreciation, also where they come to nothing', () => {
    // 2021: 200 of depreciation leave the base at 0
    const taxableProfit = { 2019: 800, 2020: 800, 2021: -200, 2022: 800, 2023: 800 };
    expect(amounts(costsOf({ taxableProfit }))).toEqual([
      [2019, 24, 30, -6],
      [2019, 136, 170, -34],
      [2020, 24, 30, -6],
      [2020, 136, 170, -34],
      [2021, 0, 0, 0],
      [2021, 0, 0, 0],
    ]);
  });

  it('has both lines of a later year in which the tax of one budget differs', () => {
    // Losses of 510 reduce no base below half of it. Without the 20 of 2020: 50 of 100 in 2020, and in
    // 2021 the other 460 of 1,000; with them 60 of 120, and 450. 540 and 550: 16.2 and 16.5 of federal
    // tax, 91.8 and 93.5 of regional.
    const fields = { taxableProfit: { 2019: -510, 2020: 100, 2021: 1_000 }, carryLosses: true };
    const part: Partial<DeductionTreatment> = {
      depreciation: (year) => whole(year === 2020 ? roubles(20) : 0n),
      lastDepreciationYear: 2020,
    };
    expect(amounts(costsOf(fields, part)).slice(-2)).toEqual([
      [2021, 16, 17, -1],
      [2021, 92, 94, -2],
    ]);
    // Losses of 498: 448 and 438 of 1,000, so 552 and 562: 16.56 and 16.86, 93.84 and 95.54.
    const one = { ...fields, taxableProfit: { ...fields.taxableProfit, 2019: -498 } };
    expect(amounts(costsOf(one, part)).slice(-2)).toEqual([
      [2021, 17, 17, 0],
      [2021, 94, 96, -2],
    ]);
  });
});

describe('years of which a deduction needs rates', () => {
  const yearsOf = (
    profits: Record<number, number>,
    fields: Fields = {},
    part: Partial<DeductionTreatment> = {},
  ) => deductionYears(caseWith({ taxableProfit: profits, ...fields }), { ...TREATMENT, ...part });
  const PROFITS = { 2018: 800, 2019: 800, 2020: -800, 2021: 800, 2022: 800, 2023: 800 };
  const LOSSES = { carryLosses: true };

  it.each([
    ['its periods and those of depreciation, but for a loss', {}, {}, [2019, 2021]],
    ['those before them too where losses are carried', LOSSES, {}, [2018, 2019, 2020, 2021]],
    ['its periods where they end later', {}, { lastDepreciationYear: 2019 }, [2019]],
    [
      'its later periods',
      {},
      { periods: { first: 2019, last: 2022, because: 'last-year' } },
      [2019, 2021, 2022],
    ],
    [
      'the given years alone',
      LOSSES,
      { periods: { first: 2017, last: 2030, because: 'last-year' } },
      [2018, 2019, 2020, 2021, 2022, 2023],
    ],
  ] as const)('are %s', (_, fields, part, years) => {
    expect(yearsOf(PROFITS, fields, part)).toEqual(years);
  });

  it('are none where no profit is given', () => {
    expect(deductionYears(caseWith(), TREATMENT)).toEqual([]);
  });

  it('are those too that a saved tax may raise above nothing', () => {
    // -210 and 200 of depreciation; 22 of property tax may be saved, unless nothing of it can be
    const profits = { 2019: -210 };
    const property: Fields = {
      property: { objects: [{ id: 'shop', kind: 'immovable', yearlyBases: { 2019: 1_000 } }] },
    };
    expect(yearsOf(profits)).toEqual([]);
    expect(yearsOf(profits, property)).toEqual([2019]);
    expect(yearsOf(profits, property, { apartFrom: ['exemption', 'zone'] })).toEqual([]);
  });
});

describe('a year bears tax', () => {
  /** A profit in roubles with depreciation that is not taken. */
  const bears = (profit: number | string, notTaken = 0) =>
    bearsTax(caseWith({ taxableProfit: { 2019: profit } }), 2019, whole(roubles(notTaken)));

  it.each([
    // 17 % of 2.95 is 50.15 kopecks, which is a rouble; of 2.94 it is 49.98, which is none
    ['2.95', 0, true],
    ['2.94', 0, false],
    ['-197.05', 200, true],
    ['-197.06', 200, false],
    [0, 0, false],
    [-100, 0, false],
  ] as const)('of %s with %s of depreciation: %s', (profit, notTaken, expected) => {
    expect(bears(profit, notTaken)).toBe(expected);
  });

  it('only where its profit is given', () => {
    const c = caseWith({ taxableProfit: { 2019: 1_000 } });
    expect([2018, 2019, 2020].map((year) => bearsTax(c, year, ZERO))).toEqual([false, true, false]);
    expect(bearsTax(caseWith(), 2019, whole(roubles(1_000)))).toBe(false);
  });
});
