import { dayOfMonth, monthOf } from '../kit/day';
import type { LandPlot } from '../profile/profile';
import type { Case } from './case';

const MIDDLE_OF_MONTH = 15;

/** Whether title was registered after the 15th, so that the reading of the first month matters. */
export const isOfSecondHalf = ({ title }: LandPlot): boolean => dayOfMonth(title) > MIDDLE_OF_MONTH;

/**
 * The first month of ownership: that of the title counts whole, or only if the
 * title is of its first half (Tax Code art. 396 p. 7), as the reading chooses.
 */
export function firstMonth(c: Case, plot: LandPlot): number {
  const later = c.readings['sez.land-first-month'] === 'tax-code-396' && isOfSecondHalf(plot);
  return monthOf(plot.title) + (later ? 1 : 0);
}
