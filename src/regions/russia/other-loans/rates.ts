import type { RateStep } from '../../../engine/loans/floating';
import type { Drawing, OtherTerms } from '../../../engine/loans/programme';
import { at } from '../../../figures/figure';
import type { Day } from '../../../kit/day';
import type { Rate } from '../../../kit/money';
import type { Borrowing } from '../../../profile/profile';
import type { Stated } from '../../../profile/stated';
import type { FloatingBorrowing } from './fields';
import { readingsOf } from './readings';

type RateTerms = Pick<
  OtherTerms,
  'rates' | 'isFloor' | 'keyRate' | 'missing' | 'read' | 'readings'
>;

/** What the profile says of loans whose rate follows the key rate. */
export const floatingOf = (borrowing: Borrowing): Stated<FloatingBorrowing> =>
  borrowing as Borrowing & Stated<FloatingBorrowing>;

/**
 * The rates of a loan by steps, against the market rate that is stated, else the key rate and a margin, else the
 * key rate as a floor. The key rate is that of the profile's path on the first day of each quarter, or
 * by the reading `held` on the day of drawing; without a path, the edition's on the day of drawing.
 */
export function floatingRates(
  { borrowing, c, day }: Drawing,
  steps: readonly RateStep[] | null,
): RateTerms {
  const { keyRates, marketMargin } = floatingOf(borrowing);
  const { marketRate } = borrowing;
  const isHeld = readingsOf(c)['floating.reset'] === 'held';
  const own = at(c.policy.loans.keyRate, day);
  const keyRateOn = (on: Day): Rate | null =>
    keyRates === undefined ? own.value : lastBy(keyRates, isHeld ? day : on);
  const follows = steps === null || steps.some(({ keyShare }) => keyShare !== 0n);
  const isCompared = marketRate === undefined;
  const isUsed = follows || isCompared;
  const isUnknown = isUsed && keyRateOn(day) === null;
  return {
    rates: {
      steps,
      keyRateOn,
      marketAt: (keyRate) =>
        marketRate ?? (keyRate === null ? null : keyRate + (marketMargin ?? 0n)),
    },
    isFloor: isCompared && marketMargin === undefined,
    keyRate: isUsed && keyRates === undefined ? own : null,
    missing: isUnknown ? [follows ? 'borrowing.keyRates' : 'borrowing.marketRate'] : [],
    read: [
      ...(isUsed ? ['borrowing.keyRates'] : []),
      ...(isCompared ? ['borrowing.marketMargin'] : []),
    ],
    readings: isUsed && keyRates?.some(({ from }) => from > day) === true ? ['floating.reset'] : [],
  };
}

/** The last value that begins by a day; the profile has one by the day of drawing. */
function lastBy(
  rates: readonly { readonly from: Day; readonly rate: Rate }[],
  day: Day,
): Rate | null {
  const begun = rates.filter(({ from }) => from <= day);
  const [first, ...others] = begun;
  if (first === undefined) return null;
  return others.reduce((last, one) => (one.from > last.from ? one : last), first).rate;
}
