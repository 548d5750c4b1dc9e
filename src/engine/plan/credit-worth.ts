import { halfUp, type Kopecks } from '../../kit/money';
import type { Credit } from '../taxes/credit';
import { presentOf } from '../valuation/periods';

/**
 * What a credit puts off less what is repaid and the interest, flows falling due at the end of a year and that of
 * the first discounted once; null without a market rate.
 */
export function presentOfCredit({ of: { marketRate }, years }: Credit): Kopecks | null {
  if (marketRate === null) return null;
  const flows = years.map(({ interest, putOff, repaid }) => putOff - repaid - interest);
  const { dividend, divisor } = presentOf(flows, marketRate, 1);
  return halfUp(dividend, divisor);
}
