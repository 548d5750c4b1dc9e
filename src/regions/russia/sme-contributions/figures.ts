import type { FiguresOf } from '../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../figures/definitions/shared';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

/** Lower insurance contributions of manufacturing small and medium-sized enterprises (Tax Code art. 427 p. 13.2). */
export const SME_CONTRIBUTIONS = {
  /** Whether the edition has it. */
  offered: ['yes-no', 'bound on entry'],
  /** Rate on a month's pay above the threshold, within the yearly limit and above it. */
  rate: ['rate', 'amount by period'],
  /** How many minimum wages the threshold is; null: the rate is that of all pay. */
  thresholdWages: ['proportion-or-none', 'amount by period'],
  /** Whether the payer must be in the register of small and medium-sized enterprises. */
  inRegister: ['yes-no', 'asked by period'],
  /** OKVED 2 classes of the main activity that have it. */
  activities: ['codes', 'bound by period'],
  /** Whether the activity must have been the main one in an earlier year. */
  sameActivityBefore: ['yes-no', 'asked by period'],
  /** Share of income that the main activity must give. */
  mainShare: ['rate', 'bound by period'],
  /** Whether it must give as much in the year before. */
  shareOfYearBefore: ['yes-no', 'asked by period'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface SmeContributionFigures extends FiguresOf<typeof SME_CONTRIBUTIONS> {}

export const smeContributionFigures = (policy: Policy): SmeContributionFigures =>
  groupOf(policy, 'smeContributions', SME_CONTRIBUTIONS);
