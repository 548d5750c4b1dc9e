import { firstDayOf } from '../kit/day';
import { floorDivide, type Kopecks, type Rate, WHOLE } from '../kit/money';
import type { Series } from '../kit/series';
import { at } from '../policy/figure';
import type { MeasureId } from '../policy/ids';
import type { Case } from './case';

/**
 * Tax bases after the losses of earlier given years, where the profile asks for
 * them to be carried; else the profit as declared. Losses reduce a base by no
 * more than a share of it (Tax Code art. 283 p. 2.1) but in the years that are free of that limit.
 */
export function afterLosses(
  c: Case,
  declared: Series<Kopecks>,
  isFree: (year: number) => boolean,
): Series<Kopecks> {
  if (!c.profile.carryLosses) return declared;
  let carried = 0n;
  const values = declared.values.map((amount, index) => {
    if (amount <= 0n) {
      carried -= amount;
      return amount;
    }
    const year = declared.first + index;
    const admitted = isFree(year) ? amount : part(amount, lossLimit(c, year));
    const used = carried < admitted ? carried : admitted;
    carried -= used;
    return amount - used;
  });
  return { first: declared.first, values };
}

/** Tax bases under the ordinary limit on losses. */
export const ordinaryBases = (c: Case, declared: Series<Kopecks>): Series<Kopecks> =>
  afterLosses(c, declared, () => false);

/** Tax bases under a measure: from its entry on, in the years in which its rates free them of the limit. */
export const measureBases = (
  c: Case,
  declared: Series<Kopecks>,
  measure: MeasureId,
  entered: number,
): Series<Kopecks> =>
  afterLosses(c, declared, (year) => {
    const free = at(c.policy.baseline.freeOfLossLimit, firstDayOf(year)).value;
    return year >= entered && free.includes(measure);
  });

/** No more than a share of an amount, in whole kopecks. */
const part = (amount: Kopecks, share: Rate): Kopecks => floorDivide(amount * share, WHOLE);

const lossLimit = (c: Case, year: number): Rate =>
  at(c.policy.baseline.lossLimit, firstDayOf(year)).value;
