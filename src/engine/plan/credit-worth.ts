import type { Kopecks } from '../../kit/money';
import type { Credit } from '../taxes/credit';
import { discounter } from '../valuation/discount';

/**
 * What a credit puts off less what is repaid and the interest, flows falling due at the end of a year and that of
 * the first discounted once; null without a market rate.
 */
export function presentOfCredit({ of: { marketRate, periods }, years }: Credit): Kopecks | null {
  if (marketRate === null) return null;
  return discounter(marketRate, periods.first, 'end').presentValue(
    years.map(({ interest, putOff, repaid, year }) => ({
      year,
      amount: putOff - repaid - interest,
    })),
  );
}
