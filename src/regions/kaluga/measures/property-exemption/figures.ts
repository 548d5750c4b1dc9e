import type { FiguresOf } from '../../../../figures/define';
import {
  FIRST_YEAR,
  LAST_YEAR,
  NO_ARREARS,
  TEXTILE_CLASS,
  TEXTILE_WAGE_MULTIPLE,
  WAGE_MULTIPLE,
  WAGE_TEST,
} from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';

export const EXEMPTION = {
  minCapitalInvestment: ['money', 'amount on entry'],
  windowYears: ['years', 'amount on entry'],
  tiers: ['tiers', 'amount on entry'],
  /** Investment above which a pharmaceutical manufacturer has more periods, and how many. */
  pharmaceutical: ['periods-above', 'amount on entry'],
  /** OKVED 2 class of pharmaceutical manufacturers. */
  pharmaceuticalClass: ['code', 'bound on entry'],
  /** Share of revenue from that class that each period more asks; null: the main activity decides. */
  pharmaceuticalShare: ['rate-or-none', 'amount by period'],
  rate: ['rate', 'amount by period'],
  /** The statuses of which one is needed. */
  statuses: ['statuses', 'bound on entry'],
  wageTest: WAGE_TEST,
  wageMultiple: WAGE_MULTIPLE,
  textileWageMultiple: TEXTILE_WAGE_MULTIPLE,
  textileClass: TEXTILE_CLASS,
  noArrears: NO_ARREARS,
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface ExemptionFigures extends FiguresOf<typeof EXEMPTION> {}

export const exemptionFigures = (policy: Policy): ExemptionFigures =>
  groupOf(policy, 'exemption', EXEMPTION);
