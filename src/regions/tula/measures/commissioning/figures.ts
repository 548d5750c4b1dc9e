import type { FiguresOf } from '../../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';

export const COMMISSIONING = {
  /** The smallest cost of an object: the first kopeck above what the law names. */
  minValue: ['money', 'amount on entry'],
  /** The same of older editions of the law; what lies between is not known. */
  minValueBefore: ['money', 'amount on entry'],
  /** Cost of the object beside the investor's other real estate. */
  minShare: ['proportion-or-none', 'amount on entry'],
  /** The share from which the lower rate is certain. */
  fullShare: ['proportion-or-none', 'amount on entry'],
  noNaturalMonopoly: ['yes-no', 'asked on entry'],
  /** Tax periods, at most, after the one of putting into use. */
  periods: ['periods', 'amount on entry'],
  incomeRateMost: ['rate', 'amount by period'],
  incomeRateLeast: ['rate', 'amount by period'],
  /** Last tax year of the relief from income tax. */
  incomeLastYear: ['year', 'bound by period'],
  propertyRateMost: ['rate', 'amount by period'],
  propertyRateLeast: ['rate', 'amount by period'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface CommissioningFigures extends FiguresOf<typeof COMMISSIONING> {}

export const commissioningFigures = (policy: Policy): CommissioningFigures =>
  groupOf(policy, 'commissioning', COMMISSIONING);
