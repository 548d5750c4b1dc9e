import { type RateUsed, rateIn } from '../../../../engine/facts/rates';
import type { Figure } from '../../../../figures/figure';
import type { Rate } from '../../../../kit/money';
import { type Series, valueIn } from '../../../../kit/series';

/** One of the two ends between which a relief lies. */
export type RateEnd = 'most' | 'least';

/** The rates of a tax at both ends, and the one that the caller states. */
export interface EndRates {
  readonly most: Figure<Rate>;
  readonly least: Figure<Rate>;
  readonly stated: Series<Rate> | undefined;
}

/** Whether the rate of a year is known: as the caller states it, or by a share that gives the lower one. */
export const isExactIn = ({ stated }: EndRates, year: number, isFull: boolean): boolean =>
  isFull || (stated !== undefined && valueIn(stated, year) !== undefined);

/** The rate of a year at an end, never above the ordinary one. */
export function rateAt(
  rates: EndRates,
  end: RateEnd,
  year: number,
  isFull: boolean,
  ordinary: RateUsed,
): RateUsed {
  const own = rateIn(rates[isFull ? 'least' : end], year);
  const stated = rates.stated && valueIn(rates.stated, year);
  const rate = stated ?? own.rate;
  return { ...own, rate: rate > ordinary.rate ? ordinary.rate : rate };
}

/** A relief in the years of which a rate is asked: exact, or between its ends. */
export function ends<Treatment>(
  isExact: boolean,
  at: (end: RateEnd) => Treatment,
): { readonly treatments: readonly Treatment[]; readonly otherEnd?: Treatment } {
  return isExact
    ? { treatments: [at('least')] }
    : { treatments: [at('most')], otherEnd: at('least') };
}
