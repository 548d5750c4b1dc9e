import { at, type Figure, type Value } from '../../figures/figure';
import type { Schedule } from '../../figures/kinds';
import type { ReducedRegionalFigures } from '../../figures/policy';
import type { Day } from '../../kit/day';
import type { Rate } from '../../kit/money';
import type { Case } from './case';

/** A rate with the figure that it comes from. */
export interface RateUsed extends Omit<Value<Rate>, 'from' | 'value'> {
  readonly rate: Rate;
}

export interface IncomeRates {
  readonly federal: RateUsed;
  readonly regional: RateUsed;
}

/** A rate that a figure gives. */
export const rateUsedOf = (
  rate: Rate,
  { citation, decides, figure, standing }: Value<unknown>,
): RateUsed => ({ rate, figure, decides, citation, standing });

/** A rate figure as it applies in a tax period. */
export function rateIn(figure: Figure<Rate>, year: number): RateUsed {
  const used = at(figure, `${year}-01-01`);
  return rateUsedOf(used.value, used);
}

/**
 * The rate of a period by a schedule as it applies on a day.
 * @throws RangeError where the last step has a bound: a fault of the region.
 */
export function rateOfPeriod(figure: Figure<Schedule>, day: Day, period: number): RateUsed {
  const used = at(figure, day);
  const step = used.value.find(({ upTo }) => upTo === null || period <= upTo);
  if (step === undefined) throw new RangeError('the last step has no bound');
  return rateUsedOf(step.rate, used);
}

/** The ordinary rates of income tax. */
export const ordinaryIncome = ({ policy: { baseline } }: Case, year: number): IncomeRates => ({
  federal: rateIn(baseline.incomeFederal, year),
  regional: rateIn(baseline.incomeRegional, year),
});

/** The years of which the brochure's table and its footnote leave the regional rate open. */
const SPLIT_YEARS = { first: 2017, last: 2024 };

/** The reduced regional rate, as printed or as a printed reduction of the rate of 2017-2024. */
export function reducedRegional(c: Case, figures: ReducedRegionalFigures, year: number): RateUsed {
  const split = year >= SPLIT_YEARS.first && year <= SPLIT_YEARS.last;
  if (!split || c.readings['regional-rate-2017-2024'] === 'printed-rate') {
    return rateIn(figures.regionalRate, year);
  }
  const reduction = rateIn(figures.regionalReduction, year);
  const reduced = ordinaryIncome(c, year).regional.rate - reduction.rate;
  return { ...reduction, rate: reduced < 0n ? 0n : reduced };
}

/** Whether some period lies in the years that the reading is about. */
export const splitYearsMatter = (first: number, last: number): boolean =>
  first <= SPLIT_YEARS.last && last >= SPLIT_YEARS.first;
