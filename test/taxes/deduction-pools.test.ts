import { describe, expect, it } from 'vitest';
import { type IncomeRates, ordinaryIncome } from '../../src/engine/facts/rates';
import {
  deductionLines,
  deductionReadings,
  ordinaryBasesFor,
  type TakenFirst,
} from '../../src/engine/taxes/deduction';
import type { DeductionPool, DeductionTreatment, LossYear } from '../../src/engine/taxes/treatment';
import { whole } from '../../src/kit/ratio';
import { everyYear, type Fields } from '../profiles';
import { caseWith, rateUsed, roubles } from './case';

/** What years add to a pool, roubles. */
const poolOf = (amounts: Record<number, number>, part: Partial<DeductionPool> = {}) => ({
  added: (year: number) => roubles(amounts[year] ?? 0),
  source: { citation: { text: 'pool' }, standing: 'law' as const },
  ...part,
});

/** A pool of 100 of regional tax in 2019 alone, and no depreciation that would be lost. */
const REGIONAL: DeductionTreatment = {
  tax: 'income-deduction',
  periods: { first: 2019, last: 2022, because: 'last-year' },
  pools: { regional: poolOf({ 2019: 100 }) },
  depreciation: () => whole(0n),
  lastDepreciationYear: 2018,
  apartFrom: [],
};

const RATES: IncomeRates = { federal: rateUsed(3_0000n), regional: rateUsed(17_0000n) };

/** Profit of 200 a year: 6 and 34 of tax. */
const PROFITS = { taxableProfit: everyYear(2019, 2022, 200) };

const drawn = (
  part: Partial<DeductionTreatment> = {},
  fields: Fields = PROFITS,
  inForce: (year: number) => IncomeRates = () => RATES,
  taken?: TakenFirst,
) => {
  const [c, treatment] = [caseWith(fields), { ...REGIONAL, ...part }];
  return deductionLines(c, treatment, inForce, ordinaryBasesFor(c, treatment), taken);
};

const reliefs = (...of: Parameters<typeof drawn>) =>
  drawn(...of).lines.map(({ budget, relief, year }) => [year, budget, Number(relief) / 100]);

describe('a deduction of one budget', () => {
  it('has lines of that budget alone, until its pool is used up', () => {
    expect(reliefs()).toEqual([
      [2019, 'regional', 34],
      [2020, 'regional', 34],
      [2021, 'regional', 32],
      [2022, 'regional', 0],
    ]);
    expect(reliefs({ pools: { federal: poolOf({ 2019: 10 }) } })).toEqual([
      [2019, 'federal', 6],
      [2020, 'federal', 4],
      [2021, 'federal', 0],
      [2022, 'federal', 0],
    ]);
    expect(drawn().atOtherRates).toEqual([]);
  });

  it('has no line after its periods, nor after the profits that are given', () => {
    const years = (last: number, until: number) =>
      reliefs(
        { periods: { first: 2019, last, because: 'last-year' } },
        { taxableProfit: everyYear(2019, until, 200) },
      ).map(([year]) => year);
    expect(years(2020, 2022)).toEqual([2019, 2020]);
    expect(years(2022, 2020)).toEqual([2019, 2020]);
  });

  it('takes nothing in a year in which it may not be used, and goes on after it', () => {
    expect(reliefs({ isOpen: (year) => year !== 2020 })).toEqual([
      [2019, 'regional', 34],
      [2021, 'regional', 34],
      [2022, 'regional', 32],
    ]);
  });

  it('uses what a year adds for so many years after its own, the oldest first', () => {
    const carriedFor = (years: number) =>
      reliefs({
        pools: { regional: poolOf({ 2019: 40, 2020: 80 }, { carriedYears: () => years }) },
      }).map(([, , amount]) => amount);
    // 34 of 40; 6 and 28 of 80; 34 and 18 of the 52 that are left
    expect(carriedFor(2)).toEqual([34, 34, 34, 18]);
    // 6 of 2019 and 28 of 2020 again, then the 52 of 2020 in 2021 alone
    expect(carriedFor(1)).toEqual([34, 34, 34, 0]);
    // what is left of each year lapses with it
    expect(carriedFor(0)).toEqual([34, 34, 0, 0]);
  });

  it('leaves the tax at its floor, and what another deduction has taken', () => {
    const floor = () => rateUsed(10_0000n);
    // 34 less 20 at the floor; less 5 more; nothing where another took more than is left
    expect(reliefs({ pools: { regional: poolOf({ 2019: 100 }, { floor }) } })[0]?.[2]).toBe(14);
    const after = (amount: number) =>
      reliefs(
        { pools: { regional: poolOf({ 2019: 100 }, { floor }) } },
        PROFITS,
        () => RATES,
        () => roubles(amount),
      )[0]?.[2];
    expect([5, 13, 14, 20].map(after)).toEqual([9, 1, 0, 0]);
  });

  it('shows the tax, the floor and the pool that it was computed from', () => {
    const floor = () => rateUsed(10_0000n);
    const pools = { regional: poolOf({ 2019: 100 }, { floor }) };
    const inForce = () => ({ ...RATES, regional: rateUsed(15_0000n) });
    const taken: TakenFirst = (year) => (year === 2020 ? roubles(3) : 0n);
    const [first, second] = drawn({ pools }, PROFITS, inForce, taken).lines;
    const at = (rate: bigint) => ({ base: whole(roubles(200)), rate });
    // 30 at 15 %, less 20, of 34 at the ordinary rate
    expect(first).toMatchObject({ before: roubles(34), after: roubles(24), rate: 15_0000n });
    expect(first?.arithmetic).toEqual({
      kind: 'deduction',
      before: [at(17_0000n)],
      reducible: [at(15_0000n)],
      floor: [at(10_0000n)],
      pool: roubles(100),
    });
    expect(second?.arithmetic).toMatchObject({
      floor: [at(10_0000n), { base: whole(roubles(3)), rate: 100_0000n }],
      pool: roubles(90),
    });
    expect(drawn().lines[0]?.arithmetic).toMatchObject({ floor: [] });
  });
});

describe('a deduction from tax at ordinary rates only', () => {
  /** The regional rate of 2020 is another figure. */
  const reduced = (year: number): IncomeRates => {
    const ordinary = ordinaryIncome(caseWith(PROFITS), year);
    return year === 2020 ? { ...ordinary, regional: rateUsed(10_0000n) } : ordinary;
  };
  const pools = { federal: poolOf({ 2019: 10 }), regional: poolOf({ 2019: 100 }) };
  const years = { periods: { first: 2019, last: 2021, because: 'last-year' } } as const;

  it('takes nothing of a budget whose year has another, and names the year', () => {
    const part = { ...years, pools, ordinaryRatesOnly: true } as const;
    expect(reliefs(part, PROFITS, reduced)).toEqual([
      [2019, 'federal', 6],
      [2019, 'regional', 34],
      [2020, 'federal', 4],
      [2021, 'federal', 0],
      [2021, 'regional', 34],
    ]);
    expect(drawn(part, PROFITS, reduced).atOtherRates).toEqual([2020]);
  });

  it('has a pool of one budget: the rate of the other does not matter', () => {
    const part = { ...years, ordinaryRatesOnly: true } as const;
    const federal = { ...part, pools: { federal: pools.federal } };
    expect(drawn(federal, PROFITS, reduced).atOtherRates).toEqual([]);
    expect(drawn({ ...part, pools }, PROFITS, reduced).lines).toHaveLength(5);
    expect(drawn(part, PROFITS, reduced).atOtherRates).toEqual([2020]);
  });

  it('takes it of tax at any rate where it is not limited to them', () => {
    const part = { ...years, pools };
    expect(reliefs(part, PROFITS, reduced)).toContainEqual([2020, 'regional', 20]);
    expect(drawn(part, PROFITS, reduced).atOtherRates).toEqual([]);
  });
});

describe('what a year without tax brings', () => {
  const LOSS = { taxableProfit: { 2019: -200, 2020: 200, 2021: -200 } };
  const under = (value: LossYear | null): Partial<DeductionTreatment> =>
    value === null ? {} : { ofLossYear: { reading: 'loss-year', value } };

  it.each([
    ['lapses', [100], [0, 0, 0]],
    ['carries', [], [0, 34, 0]],
    [null, [], [0, 34, 0]],
  ] as const)('%s', (value, lapsed, amounts) => {
    const found = drawn(under(value), LOSS);
    expect(found.lapsed).toEqual(
      lapsed.map((amount) => ({ year: 2019, federal: 0n, regional: roubles(amount) })),
    );
    expect(found.lines.map(({ relief }) => relief)).toEqual(amounts.map(roubles));
    expect(found.hasUntaxed).toBe(true);
  });

  it('is nothing where such a year adds nothing', () => {
    // 2019 bears tax; 2021 bears none and adds nothing
    const found = drawn(under('lapses'), { taxableProfit: { 2019: 200, 2020: 200, 2021: -200 } });
    expect(found).toMatchObject({ lapsed: [], hasUntaxed: false });
  });

  it.each([
    ['lapses', ['loss-year']],
    ['carries', ['loss-year']],
    [null, []],
  ] as const)('depends on the reading, were it %s', (value, readings) => {
    const treatment = { ...REGIONAL, ...under(value) };
    const c = caseWith(LOSS);
    const [inForce, bases] = [() => RATES, ordinaryBasesFor(c, treatment)];
    const computed = deductionLines(c, treatment, inForce, bases);
    expect(deductionReadings(c, treatment, computed, inForce, bases)).toEqual(readings);
  });
});
