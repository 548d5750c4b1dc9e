import type { FiguresOf } from '../../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';

export const PPE = {
  minCapitalInvestment: ['money', 'amount on entry'],
  tiers: ['tiers', 'amount on entry'],
  newMovableRate: ['rate', 'amount on entry'],
  /** Ascending bands. */
  bands: ['bands', 'amount on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface PpeFigures extends FiguresOf<typeof PPE> {}

export const ppeFigures = (policy: Policy): PpeFigures => groupOf(policy, 'ppe', PPE);
