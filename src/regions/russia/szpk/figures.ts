import type { FiguresOf } from '../../../figures/define';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

const LEAST = ['money-or-none', 'bound on entry'] as const;

/** The agreement on protection and encouragement of investment, read on the day of signing. */
export const SZPK = {
  /** Whether an edition offers it. */
  offered: ['yes-no', 'bound on entry'],
  /** The first day of signing. */
  firstDay: ['day-or-none', 'bound on entry'],
  conditions: {
    russian: ['yes-no', 'asked on entry'],
    notInLiquidation: ['yes-no', 'asked on entry'],
    allowedSphere: ['yes-no', 'asked on entry'],
  },
  /** Capital investment of a regional agreement, and of a federal one by sector; null where it is not known. */
  minRegional: LEAST,
  minFederal: { social: LEAST, 'digital-food': LEAST, industry: LEAST, other: LEAST },
  /** For how many years it may keep taxes and terms as they were. */
  terms: ['terms', 'bound on entry'],
  /** Shares of the cost of infrastructure that are reimbursed, and over how many years. */
  supportingShare: ['rate', 'amount on entry'],
  supportingYears: ['years', 'amount on entry'],
  associatedShare: ['rate', 'amount on entry'],
  associatedYears: ['years', 'amount on entry'],
  /** Years from commissioning to the first year of reimbursement. */
  waitYears: ['years', 'amount on entry'],
} as const;

export interface SzpkFigures extends FiguresOf<typeof SZPK> {}

export const szpkFigures = (policy: Policy): SzpkFigures => groupOf(policy, 'szpk', SZPK);
