import { describe, expect, it } from 'vitest';
import type { IncomeRates } from '../../src/facts/rates';
import { deductionLines } from '../../src/taxes/deduction';
import type { DeductionTreatment } from '../../src/taxes/treatment';
import { amounts, caseWith, rateUsed, roubles } from './case';

const SOURCE = { citation: { text: 'pool' }, standing: 'law' } as const;

/** Pools of 2019 alone: 1,000 of regional tax, 500 of federal tax; depreciation of 200 a year to 2021. */
const TREATMENT: DeductionTreatment = {
  tax: 'income-deduction',
  periods: { first: 2019, last: 2020, because: 'last-year' },
  added: (year) => ({
    federal: year === 2019 ? roubles(500) : 0n,
    regional: year === 2019 ? roubles(1_000) : 0n,
  }),
  depreciation: () => ({ dividend: roubles(200), divisor: 1n }),
  lastDepreciationYear: 2021,
  floor: () => rateUsed(5_0000n, 'unconfirmed'),
  sources: { federal: SOURCE, regional: SOURCE },
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
    // 2020: 1,000 less 500 of losses, and 200 more: 700
    const c = caseWith({ taxableProfit: { 2019: -10_000, 2020: 1_000 }, carryLosses: true });
    const { lines } = deductionLines(c, TREATMENT, inForce(17_0000n));
    expect(lines.at(-1)?.base).toEqual({ dividend: roubles(700), divisor: 1n });
  });

  it('has no lines where no profit is given', () => {
    expect(deductionLines(caseWith(), TREATMENT, inForce(17_0000n))).toEqual({
      lines: [],
      costs: [],
    });
  });
});
