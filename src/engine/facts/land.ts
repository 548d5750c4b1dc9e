import { dayOfMonth, monthOf } from '../../kit/day';
import type { LandPlot } from '../../profile/profile';

const MIDDLE_OF_MONTH = 15;

/** Whether title was registered after the 15th, so that the tax begins with the month after. */
export const isOfSecondHalf = ({ title }: LandPlot): boolean => dayOfMonth(title) > MIDDLE_OF_MONTH;

/**
 * The first month for which land tax is owed: that of the title, or the month after
 * where title was registered after the 15th (Tax Code art. 396 p. 7).
 */
export const firstTaxedMonth = (plot: LandPlot): number =>
  monthOf(plot.title) + (isOfSecondHalf(plot) ? 1 : 0);
