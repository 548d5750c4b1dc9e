import type { Granted } from '../engine/taxes/cap';
import { type Kopecks, roublesText } from '../kit/money';
import type { CapPeriod } from './results/assessment';

/**
 * What a tax period uses of a cap.
 * @param base the capital investment of which the cap is a share.
 */
export const capPeriod = (period: Granted, base: Kopecks): CapPeriod => ({
  year: period.year,
  cap: roublesText(period.cap),
  before: roublesText(period.before),
  full: roublesText(period.full),
  granted: roublesText(period.granted),
  used: roublesText(period.used),
  cutOff: roublesText(period.cutOff),
  base: roublesText(base),
  ...(period.takes === period.full ? {} : { takes: roublesText(period.takes) }),
});
