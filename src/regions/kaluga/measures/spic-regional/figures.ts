import type { FiguresOf } from '../../../../figures/define';
import {
  FIRST_YEAR,
  LAST_YEAR,
  REGIONAL_RATE,
  REGIONAL_REDUCTION,
} from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';

export const SPIC_REGIONAL = {
  minCapitalInvestment: ['money', 'amount on entry'],
  /** Years of a contract whose end is not given. */
  termYears: ['years', 'amount on entry'],
  periods: ['periods', 'amount on entry'],
  regionalRate: REGIONAL_RATE,
  regionalReduction: REGIONAL_REDUCTION,
  capShare: ['rate', 'amount on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
  /** Whether the federal footing of contracts signed on the day could not be found. */
  unreadFooting: ['yes-no', 'bound on entry'],
  /** The year printed over both contracts, for the reading that applies it here. */
  headingLastYear: ['year', 'bound by period'],
} as const;

export interface SpicRegionalFigures extends FiguresOf<typeof SPIC_REGIONAL> {}

export const spicRegionalFigures = (policy: Policy): SpicRegionalFigures =>
  groupOf(policy, 'spicRegional', SPIC_REGIONAL);
