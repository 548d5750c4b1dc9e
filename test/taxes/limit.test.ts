import { describe, expect, it } from 'vitest';
import { citing } from '../../src/answer/cite';
import { packageResult } from '../../src/answer/package';
import type { Case } from '../../src/engine/facts/case';
import { forwardLooking, USUAL_INVESTMENT } from '../../src/engine/plan/effective';
import { incomeYears } from '../../src/engine/taxes/income';
import { incomeLines } from '../../src/engine/taxes/income-lines';
import type { IncomeTreatment, PeriodLimit } from '../../src/engine/taxes/treatment';
import { effectiveTaxRates } from '../../src/engine/valuation/effective-rates';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { measureOf, packagesIn, regionOf } from '../engine/made';
import { relief } from '../plan/relief';
import { everyYear } from '../profiles';
import { CAP, caseWith, fixedBases, rateUsed, roubles } from './case';

/** 60m a year in 2021-2026; federal tax 3%, from 2025 8%, regional 17%. */
const c: Case = {
  ...caseWith({
    taxableProfit: everyYear(2021, 2026, 60_000_000),
    capitalInvestment: { 2020: 120_000_000 },
  }),
  policy: LAW,
};

/** 0% and 13.5% in 2021-2026, with no base in the years of loss. */
const treatment = (
  limits: readonly PeriodLimit[],
  losses: readonly number[] = [],
  part: Partial<IncomeTreatment> = {},
): IncomeTreatment => ({
  tax: 'income',
  periods: { first: 2021, last: 2026, because: 'last-year' },
  awaitedFrom: null,
  rates: () => ({ federal: rateUsed(0n), regional: rateUsed(13_5000n) }),
  limits,
  bases: fixedBases((year) => {
    if (year > 2026) return undefined;
    const base = roubles(losses.includes(year) ? 0 : 60_000_000);
    return { amount: base, ordinary: base, of: 'project' };
  }),
  ...part,
});

const REGIONAL: PeriodLimit = { budgets: ['regional'], most: 4, counts: 'periods' };
const BOTH: PeriodLimit = { ...REGIONAL, budgets: ['federal', 'regional'] };
const WITH_BASE = { counts: 'periods-with-base' } as const;

/** Federal and regional relief of each year in thousands, and the sum. */
function relieved(of: IncomeTreatment) {
  const found = incomeYears(c, of);
  const lines = found.years.flatMap(incomeLines);
  const thousands = (year: number, budget: string) =>
    lines
      .filter((line) => line.year === year && line.budget === budget)
      .reduce((sum, line) => sum + Number(line.relief) / 100_000, 0);
  const years = [2021, 2022, 2023, 2024, 2025, 2026].map((year) => [
    thousands(year, 'federal'),
    thousands(year, 'regional'),
  ]);
  return { ...found, lines, thousands: years, sum: years.flat().reduce((a, b) => a + b, 0) };
}

describe('a limit of four periods', () => {
  it('on the regional budget leaves it the ordinary rate from the fifth, and the federal relief goes on', () => {
    const { lines, periods, sum, thousands } = relieved(treatment([REGIONAL]));
    expect(thousands).toEqual([
      [1800, 2100],
      [1800, 2100],
      [1800, 2100],
      [1800, 2100],
      [4800, 0],
      [4800, 0],
    ]);
    expect(sum).toBe(25_200);
    expect(periods).toEqual({ first: 2021, last: 2026, because: 'last-year' });
    expect(lines.find(({ budget, year }) => year === 2024 && budget === 'regional')?.rate).toBe(
      13_5000n,
    );
    expect(lines.find(({ budget, year }) => year === 2025 && budget === 'regional')?.rate).toBe(
      17_0000n,
    );
  });

  it('on both budgets ends the periods', () => {
    const { periods, rates, sum } = relieved(treatment([BOTH]));
    expect(sum).toBe(15_600);
    expect(periods).toEqual({ first: 2021, last: 2024, because: 'periods-used' });
    expect([rates(2024) === null, rates(2025) === null]).toEqual([false, true]);
  });

  it.each([
    ['counts a year of loss', [REGIONAL], 21_300],
    ['that counts years with a base passes over it', [{ ...REGIONAL, ...WITH_BASE }], 23_400],
    ['on both budgets counts it', [BOTH], 11_700],
    ['on both that counts years with a base passes over it', [{ ...BOTH, ...WITH_BASE }], 18_600],
  ] as const)('%s', (_, limits, sum) => {
    expect(relieved(treatment(limits, [2022])).sum).toBe(sum);
  });

  it('ends with the fourth period with a base', () => {
    const last = (losses: number[]) =>
      relieved(treatment([{ ...BOTH, ...WITH_BASE }], losses)).periods;
    expect(last([])).toEqual({ first: 2021, last: 2024, because: 'periods-used' });
    expect(last([2022])).toEqual({ first: 2021, last: 2025, because: 'periods-used' });
    expect(last([2022, 2023])).toEqual({ first: 2021, last: 2026, because: 'last-year' });
    expect(last([2022, 2023, 2024])).toEqual({ first: 2021, last: 2026, because: 'last-year' });
  });

  it('takes of a cap what the rates that apply give', () => {
    const cap = { ...CAP, notionalRate: 20_0000n };
    const { ledger } = relieved(treatment([REGIONAL], [], { cap }));
    // 20% of 60m less 13.5%, then less 17%
    expect(ledger?.map(({ used }) => Number(used) / 100_000)).toEqual([
      3900, 3900, 3900, 3900, 1800, 1800,
    ]);
  });

  it('may be one a budget, the shorter of two on one budget', () => {
    const federal: PeriodLimit = { budgets: ['federal'], most: 2, counts: 'periods' };
    const { periods, thousands } = relieved(
      treatment([REGIONAL, federal, { ...federal, most: 1 }]),
    );
    expect(thousands.slice(0, 5)).toEqual([
      [1800, 2100],
      [0, 2100],
      [0, 2100],
      [0, 2100],
      [0, 0],
    ]);
    expect(periods?.last).toBe(2024);
  });

  it('holds in years without a profit given, and none before the first period', () => {
    const { rates } = relieved(
      treatment([{ ...REGIONAL, most: 6 }], [], {
        periods: { first: 2021, last: 2028, because: 'last-year' },
      }),
    );
    expect([2026, 2027, 2029].map((year) => rates(year)?.regional.rate)).toEqual([
      13_5000n,
      17_0000n,
      undefined,
    ]);
    expect(incomeYears(c, treatment([REGIONAL], [], { periods: null })).rates(2021)).toBeNull();
    // the measure is not in force in the fifth year, in which one budget alone has a period left
    const paused = treatment([REGIONAL], [], {
      rates: (year) =>
        year === 2025 ? null : { federal: rateUsed(0n), regional: rateUsed(13_5000n) },
    });
    expect(incomeYears(c, paused).rates(2025)).toBeNull();
  });
});

it('a package has the same periods and rates', () => {
  const [best] = packagesIn(regionOf([measureOf('limited', treatment([REGIONAL]))]), c);
  const { income, sums } = packageResult(best ?? expect.fail(), citing().cite);
  expect(sums.total).toBe('25200000');
  expect(income).toMatchObject({ first: 2021, last: 2026, because: 'last-year' });
  expect(best?.taxes.income?.rates.get(2024)).toBe(13_5000n);
  expect(best?.taxes.income?.rates.get(2025)).toBe(17_0000n);
});

it('effective rates follow them', () => {
  const own = treatment([REGIONAL]);
  const [, rates] = forwardLooking(c, [relief('limited', own)], USUAL_INVESTMENT);
  // 20% in 2019 and 2020, then 13.5%, 17%, and 25% for ever
  const { average } = effectiveTaxRates(USUAL_INVESTMENT, [
    ...['0.2', '0.2', '0.135', '0.135', '0.135', '0.135', '0.17', '0.17', '0.25'],
  ]);
  expect(Number(rates?.average) / 1e6).toBe(Number(average.value));
});
