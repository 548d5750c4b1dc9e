import type { FiguresOf } from '../../../../figures/define';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';
export const DEDUCTION = {
  /** Share of an asset's cost that may be taken off the regional tax; null where no source gives it. */
  regionalShare: ['rate-or-none', 'amount by period'],
  federalShare: ['rate-or-none', 'amount by period'],
  /** Regional tax may not fall below the base at this rate. */
  regionalFloor: ['rate', 'amount by period'],
  /** Useful life, in months, to which an asset is of depreciation groups 1-2, which have no deduction. */
  shortLifeMonths: ['months', 'amount by period'],
  /** Useful life, in months, to which a longer-lived asset is of groups 3-7; above it of groups 8-10. */
  longLifeMonths: ['months', 'amount by period'],
  /** Kinds of assets of groups 8-10 that have the deduction, by the year of putting into use. */
  longLivedKinds: ['asset-kinds', 'amount by period'],
  /** Whether a sale before the end of its useful life loses the deduction of an asset. */
  lostBySale: ['yes-no', 'amount by period'],
  notRip: ['yes-no', 'asked on entry'],
  notSezResident: ['yes-no', 'asked on entry'],
  firstYear: ['year-or-none', 'bound by period'],
  /** Last year to which an unused deduction is carried. */
  lastYear: ['year-or-none', 'bound by period'],
} as const;

export interface DeductionFigures extends FiguresOf<typeof DEDUCTION> {}

export const deductionFigures = (policy: Policy): DeductionFigures =>
  groupOf(policy, 'deduction', DEDUCTION);
