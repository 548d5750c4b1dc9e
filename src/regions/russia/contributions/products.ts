import { type RateUsed, rateUsedOf } from '../../../engine/facts/rates';
import type { Product } from '../../../engine/taxes/treatment';
import { at, type Figure } from '../../../figures/figure';
import type { Policy } from '../../../figures/policy';
import { type Day, firstDayOf, firstDayOfMonth, MONTHS_A_YEAR } from '../../../kit/day';
import { type Kopecks, type Rate, shareOf } from '../../../kit/money';
import { contributionFigures, type Fund, type FundRates } from './figures';

/** Equal workers with equal pay in every month of a year. */
export interface PayGroup {
  readonly workers: number;
  readonly monthlyWage: Kopecks;
}

/** Rates of the funds that a tariff has. */
export type Tariff = Partial<FundRates>;

/** A part of the pay of a month, from one point of the year's pay to another, at one tariff. */
interface Stretch {
  readonly from: Kopecks;
  readonly to: Kopecks;
  readonly tariff: Tariff;
}

/** Which part of the pay of a month bears which tariff. */
export type TariffOf = (policy: Policy, day: Day) => readonly TariffPart[];

/** So much of a month's pay at a tariff; null is all that is left of it. */
export interface TariffPart {
  readonly amount: Kopecks | null;
  readonly tariff: Tariff;
}

/** Of an employer who is no small or medium-sized enterprise. */
export const generalTariff: TariffOf = (policy) => [
  { amount: null, tariff: contributionFigures(policy).general },
];

/**
 * Of a small or medium-sized enterprise: the general tariff up to the threshold, a lower one above it; the
 * general one alone where there is no threshold.
 */
export const smallTariff: TariffOf = (policy, day) => {
  const { small, thresholdWages } = contributionFigures(policy);
  const threshold = minimumWages(policy, day, at(thresholdWages, day).value);
  return threshold === null
    ? generalTariff(policy, day)
    : aboveThreshold(policy, day, threshold, small);
};

/** The general tariff up to an amount of a month's pay, and another one above it. */
export const aboveThreshold = (
  policy: Policy,
  day: Day,
  threshold: Kopecks,
  above: Tariff,
): readonly TariffPart[] => [
  ...generalTariff(policy, day).map((part) => ({ ...part, amount: threshold })),
  { amount: null, tariff: above },
];

/** So many minimum wages; null where none are asked for, or no source gives the wage. */
export function minimumWages(policy: Policy, day: Day, times: Rate | null): Kopecks | null {
  const minimum = at(contributionFigures(policy).minimumWage, day).value;
  return times === null || minimum === null ? null : shareOf(minimum, times);
}

/** Whether a source gives the minimum wage of a day. */
export const isMinimumWageKnown = (policy: Policy, day: Day): boolean =>
  at(contributionFigures(policy).minimumWage, day).value !== null;

const FUND_NAMES: readonly Fund[] = ['pension', 'insurance', 'medical', 'unified'];

/** Whether the limits of a year are known, so that contributions can be computed. */
export const areLimitsKnown = (policy: Policy, year: number): boolean =>
  FUND_NAMES.every((fund) => {
    const day = firstDayOf(year);
    const isPaid = at(contributionFigures(policy).general[fund].within, day).value !== null;
    return !isPaid || limitOf(policy, fund, day) !== null;
  });

/**
 * The contributions on the pay of a group in a month: a product for each fund, tariff and side of the limit,
 * which is rounded to the kopeck by itself. Pay of month k is what lies between k - 1 and k monthly wages of
 * the year's pay.
 */
export function contributions(
  policy: Policy,
  month: number,
  { monthlyWage, workers }: PayGroup,
  tariffOf: TariffOf,
): readonly Product[] {
  const day = firstDayOfMonth(month);
  let from = BigInt(month % MONTHS_A_YEAR) * monthlyWage;
  let left = monthlyWage;
  return tariffOf(policy, day).flatMap(({ amount, tariff }) => {
    const part = amount === null || amount > left ? left : amount;
    const stretch = { from, to: from + part, tariff };
    from += part;
    left -= part;
    return FUND_NAMES.flatMap((fund) => productsOf(policy, day, fund, stretch)).map((product) => ({
      ...product,
      times: BigInt(workers),
    }));
  });
}

const limitOf = (policy: Policy, fund: Fund, day: Day): Kopecks | null => {
  const { insuranceLimit, pensionLimit, unifiedLimit } = contributionFigures(policy);
  const limits = {
    pension: pensionLimit,
    insurance: insuranceLimit,
    unified: unifiedLimit,
    // Medical insurance has no limit of its own; a reduced rate may be known only within this one.
    medical: pensionLimit,
  };
  return at(limits[fund], day).value;
};

/** What lies of a stretch of pay within the limit of a fund, and above it; of medical insurance all pay is one. */
function productsOf(
  policy: Policy,
  day: Day,
  fund: Fund,
  { from, tariff, to }: Stretch,
): readonly Product[] {
  const rates = tariff[fund];
  if (rates === undefined) return [];
  const [inside, beyond] = [paidRate(rates.within, day), paidRate(rates.above, day)];
  if (inside === null || beyond === null) return [];
  const limit = limitOf(policy, fund, day);
  if (limit === null || to <= limit) return productOf(to - from, inside);
  const isOfAllPay = fund === 'medical' && inside.rate === beyond.rate;
  if (from >= limit || isOfAllPay) return productOf(to - from, beyond);
  return [...productOf(limit - from, inside), ...productOf(to - limit, beyond)];
}

/** Null where there is no such fund. */
function paidRate(figure: Figure<Rate | null>, day: Day): RateUsed | null {
  const used = at(figure, day);
  return used.value === null ? null : rateUsedOf(used.value, used);
}

const productOf = (base: Kopecks, rate: RateUsed): readonly Product[] =>
  base === 0n ? [] : [{ base, rate, times: 1n }];
