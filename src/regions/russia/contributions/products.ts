import { type RateUsed, rateUsedOf } from '../../../engine/facts/rates';
import type { Product } from '../../../engine/taxes/treatment';
import { at, type Figure } from '../../../figures/figure';
import type { Policy } from '../../../figures/policy';
import { type Day, MONTHS_A_YEAR } from '../../../kit/day';
import { type Kopecks, type Rate, shareOf } from '../../../kit/money';
import { contributionFigures, type Fund, type FundRates } from './figures';

/** Equal workers with equal pay in every month of a year. */
export interface PayGroup {
  readonly workers: number;
  readonly monthlyWage: Kopecks;
}

/** A part of the pay of a month, from one point of the year's pay to another, at one tariff. */
interface Stretch {
  readonly from: Kopecks;
  readonly to: Kopecks;
  readonly tariff: FundRates;
}

/** Which part of the pay of a month bears which tariff. */
export type TariffOf = (policy: Policy, day: Day, wage: Kopecks) => readonly TariffPart[];

/** So much of a month's pay at a tariff; null is all that is left of it. */
export interface TariffPart {
  readonly amount: Kopecks | null;
  readonly tariff: FundRates;
}

/** Of an employer who is no small or medium-sized enterprise. */
export const generalTariff: TariffOf = (policy) => [
  { amount: null, tariff: contributionFigures(policy).general },
];

/** Of a small or medium-sized enterprise: the general tariff up to the threshold, a lower one above it. */
export const smallTariff: TariffOf = (policy, day) =>
  aboveThreshold(policy, day, contributionFigures(policy).small);

/** The general tariff up to the threshold, and another one above it; the general one alone where there is no threshold. */
export function aboveThreshold(policy: Policy, day: Day, above: FundRates): readonly TariffPart[] {
  const { general } = contributionFigures(policy);
  const threshold = thresholdOn(policy, day);
  return threshold === null
    ? [{ amount: null, tariff: general }]
    : [
        { amount: threshold, tariff: general },
        { amount: null, tariff: above },
      ];
}

/** Pay of a month above which a lower tariff applies; null where there is none. */
export function thresholdOn(policy: Policy, day: Day): Kopecks | null {
  const { minimumWage, thresholdWages } = contributionFigures(policy);
  const wages = at(thresholdWages, day).value;
  const minimum = at(minimumWage, day).value;
  return wages === null || minimum === null ? null : shareOf(minimum, wages);
}

const FUND_NAMES: readonly Fund[] = ['pension', 'insurance', 'medical', 'unified'];

/** Whether the limits of a year are known, so that contributions can be computed. */
export const areLimitsKnown = (policy: Policy, year: number): boolean =>
  FUND_NAMES.every((fund) => {
    const day = dayIn(year, 0);
    const isPaid = at(contributionFigures(policy).general[fund].within, day).value !== null;
    return !isPaid || limitOf(policy, fund, day) !== null;
  });

/**
 * The contributions on the pay of a group in some months of a year: a product for each fund, tariff and side
 * of the limit, which is rounded to the kopeck by itself. Pay of month k is what lies between k - 1 and k
 * monthly wages of the year's pay.
 * @param months of the year, 0 to 11.
 */
export function contributions(
  policy: Policy,
  year: number,
  months: readonly number[],
  { monthlyWage, workers }: PayGroup,
  tariffOf: TariffOf,
): readonly Product[] {
  const products: Product[] = [];
  for (const month of months) {
    const day = dayIn(year, month);
    let from = BigInt(month) * monthlyWage;
    let left = monthlyWage;
    for (const { amount, tariff } of tariffOf(policy, day, monthlyWage)) {
      const part = amount === null || amount > left ? left : amount;
      const stretch = { from, to: from + part, tariff };
      for (const fund of FUND_NAMES) products.push(...productsOf(policy, day, fund, stretch));
      from += part;
      left -= part;
    }
  }
  return merged(products, BigInt(workers));
}

/** The first day of a month of a year. */
const dayIn = (year: number, month: number): Day =>
  `${year}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}-01`;

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
  const { above, within } = tariff[fund];
  const [inside, beyond] = [paidRate(within, day), paidRate(above, day)];
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

/** Equal products as one, taken so many times over. */
function merged(products: readonly Product[], workers: bigint): readonly Product[] {
  const all = new Map<string, Product>();
  for (const product of products) {
    const { base, rate } = product;
    const key = `${rate.figure} ${rate.rate} ${base}`;
    const before = all.get(key);
    all.set(key, { base, rate, times: (before?.times ?? 0n) + workers });
  }
  return [...all.values()];
}
