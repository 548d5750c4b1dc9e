import { describe, expect, it } from 'vitest';
import type { IncomeRates } from '../../src/engine/facts/rates';
import {
  deductionLines,
  deductionReadings,
  ordinaryBasesFor,
} from '../../src/engine/taxes/deduction';
import type { DeductionTreatment } from '../../src/engine/taxes/treatment';
import { amounts, caseWith, rateUsed, roubles } from './case';

const SOURCE = { citation: { text: 'pool' }, standing: 'law' } as const;

/** Pools of 2019 alone: 1,000 of regional tax, 500 of federal tax; depreciation of 200 a year to 2021. */
const TREATMENT: DeductionTreatment = {
  tax: 'income-deduction',
  periods: { first: 2019, last: 2020, because: 'last-year' },
  pools: {
    federal: { added: (year) => (year === 2019 ? roubles(500) : 0n), source: SOURCE },
    regional: {
      added: (year) => (year === 2019 ? roubles(1_000) : 0n),
      floor: () => rateUsed(5_0000n, 'unconfirmed'),
      source: SOURCE,
    },
  },
  depreciation: (year) => ({ dividend: year <= 2021 ? roubles(200) : 0n, divisor: 1n }),
  lastDepreciationYear: 2021,
  ofLossYear: { reading: 'loss-year', value: 'lapses' },
  apartFrom: [],
};

const inForce = (regional: bigint) => (): IncomeRates => ({
  federal: rateUsed(3_0000n),
  regional: rateUsed(regional),
});

describe('a deduction', () => {
  it('takes the regional tax down to its floor and the federal tax to nothing, while the pools last', () => {
    // base 9,800 + 200: federal 300, regional 1,700 less the floor of 500
    const c = caseWith({ taxableProfit: { 2019: 9_800, 2020: 9_800 } });
    const { lines } = deductionLines(c, TREATMENT, inForce(17_0000n));
    expect(amounts(lines)).toEqual([
      [2019, 300, 0, 300],
      [2019, 1_700, 700, 1_000],
      [2020, 300, 100, 200],
      [2020, 1_700, 1_700, 0],
    ]);
    expect(lines[0]).toMatchObject({ tax: 'income', budget: 'federal', standing: 'law' });
    expect(lines[1]).toMatchObject({ tax: 'income', budget: 'regional', standing: 'unconfirmed' });
    expect(lines[1]?.rates.map(({ rate }) => rate)).toEqual([17_0000n, 17_0000n, 5_0000n]);
  });

  it('takes nothing where the rate in force is below the floor', () => {
    const c = caseWith({ taxableProfit: { 2019: 9_800 } });
    const { lines } = deductionLines(c, TREATMENT, inForce(4_0000n));
    expect(amounts(lines)[1]).toEqual([2019, 1_700, 1_700, 0]);
  });

  it('costs the tax on the depreciation that is lost, to the last year of it', () => {
    const c = caseWith({ taxableProfit: { 2019: 9_800, 2020: -100, 2021: 9_800, 2022: 9_800 } });
    const { costs } = deductionLines(c, TREATMENT, inForce(17_0000n));
    // 200 at 3 % and 17 %; in 2020 the base is 100
    expect(amounts(costs)).toEqual([
      [2019, 294, 300, -6],
      [2019, 1_666, 1_700, -34],
      [2020, 0, 3, -3],
      [2020, 0, 17, -17],
      [2021, 294, 300, -6],
      [2021, 1_666, 1_700, -34],
    ]);
    expect(costs[1]).toMatchObject({ tax: 'income', budget: 'regional', standing: 'law' });
    expect(costs[1]?.rates.map(({ rate }) => rate)).toEqual([17_0000n]);
  });

  it('waits for the first given year with what was put into the pools before it', () => {
    const c = caseWith({ taxableProfit: { 2020: 9_800 } });
    const { lines } = deductionLines(c, TREATMENT, inForce(17_0000n));
    expect(amounts(lines)).toEqual([
      [2020, 300, 0, 300],
      [2020, 1_700, 700, 1_000],
    ]);
  });

  it('goes by the base after the losses that are carried', () => {
    // 2020: 1,000 and 200 more, less half of that for losses: 600
    const c = caseWith({ taxableProfit: { 2019: -10_000, 2020: 1_000 }, carryLosses: true });
    const { lines } = deductionLines(c, TREATMENT, inForce(17_0000n));
    expect(lines.at(-1)?.base).toEqual({ dividend: roubles(1_200), divisor: 2n });
  });

  it('costs tax after the asset’s life too, where losses were used up sooner for it', () => {
    // losses have no limit before 2017: 300 of them leave no base to 2016; with 200 more in 2014 and
    // in 2015 they are used up in 2014, and the bases of 2015 and 2016 are 300 and 100
    const c = caseWith({
      project: { start: '2013-01-01' },
      taxableProfit: { 2013: -300, 2014: 100, 2015: 100, 2016: 100 },
      carryLosses: true,
    });
    const treatment: DeductionTreatment = {
      ...TREATMENT,
      periods: { first: 2014, last: 2014, because: 'last-year' },
      depreciation: (year) => ({
        dividend: year === 2014 || year === 2015 ? roubles(200) : 0n,
        divisor: 1n,
      }),
      lastDepreciationYear: 2015,
    };
    const { costs } = deductionLines(c, treatment, inForce(17_0000n));
    expect(amounts(costs)).toEqual([
      [2014, 0, 0, 0],
      [2014, 0, 0, 0],
      [2015, 0, 9, -9],
      [2015, 0, 51, -51],
      [2016, 0, 3, -3],
      [2016, 0, 17, -17],
    ]);
  });

  it('has no lines where no profit is given', () => {
    expect(deductionLines(caseWith(), TREATMENT, inForce(17_0000n))).toEqual({
      lines: [],
      costs: [],
      lapsed: [],
      hasUntaxed: false,
      atOtherRates: [],
    });
  });
});

describe('the pool of a year without regional tax', () => {
  /** 1,000 and 500 of 2019, 100 and 50 of 2020; the floor is 0, so that the pools alone bind. */
  const pools: DeductionTreatment = {
    ...TREATMENT,
    periods: { first: 2019, last: 2022, because: 'last-year' },
    pools: {
      federal: { added: (year) => roubles({ 2019: 500, 2020: 50 }[year] ?? 0), source: SOURCE },
      regional: {
        added: (year) => roubles({ 2019: 1_000, 2020: 100 }[year] ?? 0),
        floor: () => rateUsed(0n),
        source: SOURCE,
      },
    },
  };
  const drawn = (profit: Record<number, number | string>, carries = false) => {
    const c = caseWith({ taxableProfit: profit });
    const ofLossYear = { reading: 'loss-year', value: carries ? 'carries' : 'lapses' } as const;
    const all = deductionLines(c, { ...pools, ofLossYear }, inForce(17_0000n));
    const relief = amounts(all.lines).map(([year, , , amount]) => [year, amount]);
    return { relief, lapsed: all.lapsed };
  };

  it('lapses with the year in both budgets', () => {
    // 2019: -200 and 200 of depreciation leave no base
    const { lapsed, relief } = drawn({ 2019: -200, 2020: 800 });
    // 1,000 at 3 % and 17 %, against 50 and 100
    expect(relief).toEqual([
      [2019, 0],
      [2019, 0],
      [2020, 30],
      [2020, 100],
    ]);
    expect(lapsed).toEqual([{ year: 2019, federal: roubles(500), regional: roubles(1_000) }]);
  });

  it('stays where the base bears a rouble of tax', () => {
    // 17 % of 2.95 is 50 kopecks, rounded up; of 2.94 it is 49.98
    expect(drawn({ 2019: '-197.05', 2020: 800 }).lapsed).toEqual([]);
    expect(drawn({ 2019: '-197.06', 2020: 800 }).lapsed).toHaveLength(1);
  });

  it('is carried forward under the other reading', () => {
    const { lapsed, relief } = drawn({ 2019: -200, 2020: 800 }, true);
    expect(relief.slice(2)).toEqual([
      [2020, 30],
      [2020, 170],
    ]);
    expect(lapsed).toEqual([]);
  });

  it('takes nothing of what was carried into the year', () => {
    // 2019: 34 of 1,000 and 6 of 500 used; 2020 lapses; 2021: 1,700 at most, 966 left; 300 of 494
    const { relief } = drawn({ 2019: 0, 2020: -200, 2021: 9_800 });
    expect(relief).toEqual([
      [2019, 6],
      [2019, 34],
      [2020, 0],
      [2020, 0],
      [2021, 300],
      [2021, 966],
    ]);
  });

  it('stays where the year comes before the first given profit', () => {
    const { lapsed, relief } = drawn({ 2020: 800 });
    expect(relief).toEqual([
      [2020, 30],
      [2020, 170],
    ]);
    expect(lapsed).toEqual([]);
  });

  it('makes the reading matter where the other value gives another relief', () => {
    const readingsOf = (profit: Record<number, number>) => {
      const c = caseWith({ taxableProfit: profit });
      const [rates, bases] = [inForce(17_0000n), ordinaryBasesFor(c, pools)];
      const computed = deductionLines(c, pools, rates, bases);
      return deductionReadings(c, pools, computed, rates, bases);
    };
    expect(readingsOf({ 2019: -200, 2020: 800 })).toEqual(['loss-year']);
    expect(readingsOf({ 2019: -200, 2020: -800 })).toEqual([]);
    expect(readingsOf({ 2019: 800, 2020: 800 })).toEqual([]);
  });
});
