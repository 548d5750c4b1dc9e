import { isPositive, type Ratio } from '../../kit/ratio';
import type { IncomeRates } from '../facts/rates';
import type { Periods } from '../terms';
import { INCOME_BUDGETS } from './budgets';
import type { IncomeTreatment, PeriodLimit } from './treatment';

/** The rates of a measure in one year after another, as the limits on its periods leave them. */
export interface LimitedRates {
  /** Null outside its periods, where the measure is not in force, and where no budget has a period left. */
  readonly rates: (year: number) => IncomeRates | null;
  /**
   * Counts the period of a year by the base that is taxed, also where it gives nothing; the years are counted in
   * their order.
   */
  readonly count: (year: number, base: Ratio) => void;
  /** The periods as they end where the last budget has none left. */
  readonly periods: () => Periods | null;
}

/** @param ordinary the ordinary rates of a year, which a budget has after the last of its periods. */
export function limitedRates(
  { limits = [], periods, rates }: IncomeTreatment,
  ordinary: (year: number) => IncomeRates,
): LimitedRates {
  const based: number[] = [];
  /** The last period that a limit leaves; never for one that too few bases use up. */
  const lastUnder = ({ counts, most }: PeriodLimit): number =>
    counts === 'periods' ? (periods?.first ?? NEVER) + most - 1 : (based[most - 1] ?? NEVER);
  const lastOf = (budget: (typeof INCOME_BUDGETS)[number]): number =>
    Math.min(NEVER, ...limits.filter(({ budgets }) => budgets.includes(budget)).map(lastUnder));
  const isPeriod = (year: number): boolean =>
    periods !== null && year >= periods.first && year <= periods.last;
  const ratesIn = (year: number): IncomeRates | null => {
    if (!isPeriod(year)) return null;
    const own = rates(year);
    if (own === null || limits.length === 0) return own;
    const [federal, regional] = INCOME_BUDGETS.map((budget) => year > lastOf(budget));
    if (federal && regional) return null;
    if (!federal && !regional) return own;
    const usual = ordinary(year);
    return federal
      ? { federal: usual.federal, regional: own.regional }
      : { federal: own.federal, regional: usual.regional };
  };
  return {
    rates: ratesIn,
    count: (year, base) => {
      if (limits.length > 0 && isPositive(base) && isPeriod(year)) based.push(year);
    },
    periods: () => {
      const last = Math.max(...INCOME_BUDGETS.map(lastOf));
      return periods === null || last >= periods.last
        ? periods
        : { first: periods.first, last, because: 'periods-used' };
    },
  };
}

const NEVER = Number.POSITIVE_INFINITY;
