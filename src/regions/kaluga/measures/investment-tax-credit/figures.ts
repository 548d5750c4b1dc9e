import type { FiguresOf } from '../../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';

/** The investment tax credit, read on the day on which the project starts. */
export const INVESTMENT_TAX_CREDIT = {
  /** Whether an edition offers it. */
  offered: ['yes-no', 'bound on entry'],
  /** Whether it needs research or re-equipment of production. */
  ground: ['yes-no', 'asked on entry'],
  /** In how many years tax may be put off, at most. */
  mostYears: ['years', 'bound on entry'],
  /** Whether the law of the region sets terms of its own, which could not be read. */
  unreadTerms: ['yes-no', 'bound on entry'],
  /** The share of the regional tax of a year that may be put off. */
  taxShare: ['rate', 'amount on entry'],
  /** The share of the key rate that is the yearly interest, where the profile states none. */
  keyRateShare: ['rate', 'amount on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface InvestmentTaxCreditFigures extends FiguresOf<typeof INVESTMENT_TAX_CREDIT> {}

export const investmentTaxCreditFigures = (policy: Policy): InvestmentTaxCreditFigures =>
  groupOf(policy, 'investmentTaxCredit', INVESTMENT_TAX_CREDIT);
