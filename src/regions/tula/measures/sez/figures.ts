import type { FiguresOf } from '../../../../figures/define';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';
import { SEZ } from '../../../russia/sez/figures';

/** Those of the frame, with one schedule of the region's rate in place of two, and an older one. */
export const SEZ_OF_TULA = /* @__PURE__ */ (() => {
  const {
    otherRegionalRates: _,
    priorityActivities: __,
    priorityRegionalRates: ___,
    regionalCeiling: ____,
    transportPeriodsLong: _____,
    ...frame
  } = SEZ;
  return {
    ...frame,
    regionalRates: ['schedule', 'amount by period'],
    regionalRatesBefore: ['schedule', 'amount by period'],
    /** The last day of the zone: months of relief end with its month; null: with its last year. */
    lastDay: ['day-or-none', 'bound by period'],
  } as const;
})();

export interface SezOfTulaFigures extends FiguresOf<typeof SEZ_OF_TULA> {}

export const sezOfTulaFigures = (policy: Policy): SezOfTulaFigures =>
  groupOf(policy, 'sez', SEZ_OF_TULA);
