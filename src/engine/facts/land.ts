import { dayOfMonth, monthOf } from '../../kit/day';
import type { LandPlot } from '../../profile/profile';
import type { Case } from './case';

const MIDDLE_OF_MONTH = 15;

/** Whether title was registered after the 15th, so that the tax begins with the month after. */
export const isOfSecondHalf = ({ title }: LandPlot): boolean => dayOfMonth(title) > MIDDLE_OF_MONTH;

/**
 * The first month for which land tax is owed: that of the title, or the month after
 * where title was registered after the 15th (Tax Code art. 396 p. 7).
 */
export const firstTaxedMonth = (plot: LandPlot): number =>
  monthOf(plot.title) + (isOfSecondHalf(plot) ? 1 : 0);

/**
 * The first of the months of relief in the zone (Tax Code art. 395 p. 9): that of the
 * title, or the first for which the tax is owed, as the reading `sez.land-first-month` chooses.
 */
export const firstExemptMonth = (c: Case, plot: LandPlot): number =>
  c.readings['sez.land-first-month'] === 'of-the-tax' ? firstTaxedMonth(plot) : monthOf(plot.title);
