import type { FiguresOf } from '../../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';

export const UZLOVAYA_PARK = {
  onSite: ['yes-no', 'asked on entry'],
  /** Capital investment in all from residency on. */
  minCapitalInvestment: ['money', 'amount on entry'],
  regionalRate: ['rate', 'amount by period'],
  incomePeriods: ['periods', 'amount on entry'],
  /** Last tax year of the relief from income tax. */
  incomeLastYear: ['year', 'bound by period'],
  propertyRate: ['rate', 'amount by period'],
  propertyPeriods: ['periods', 'amount on entry'],
  /** Whether objects outside the park are left out. */
  propertyInPark: ['yes-no', 'asked on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface UzlovayaParkFigures extends FiguresOf<typeof UZLOVAYA_PARK> {}

export const uzlovayaParkFigures = (policy: Policy): UzlovayaParkFigures =>
  groupOf(policy, 'uzlovayaPark', UZLOVAYA_PARK);
