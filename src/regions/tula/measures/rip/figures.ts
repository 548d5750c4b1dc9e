import type { FiguresOf } from '../../../../figures/define';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';
import { RIP } from '../../../russia/rip/figures';

/** Those of the frame but for a reduction printed beside the rate, and what the region adds. */
export const RIP_OF_TULA = /* @__PURE__ */ (() => {
  const { regionalReduction: _, ...frame } = RIP;
  return {
    ...frame,
    /** The federal amounts that the region raises; the greater one dates the last year. */
    federalInvestmentShort: ['money', 'amount on entry'],
    federalInvestmentLong: ['money', 'amount on entry'],
    /** The rate of who reaches the region's greater amount. */
    regionalRateLong: ['rate', 'amount by period'],
    /** Tax periods of the region's rate. */
    regionalPeriods: ['periods', 'amount on entry'],
  } as const;
})();

export interface RipOfTulaFigures extends FiguresOf<typeof RIP_OF_TULA> {}

export const ripOfTulaFigures = (policy: Policy): RipOfTulaFigures =>
  groupOf(policy, 'rip', RIP_OF_TULA);
