import type { FiguresOf } from '../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../figures/definitions/shared';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

export const SEZ = {
  onSite: ['yes-no', 'asked on entry'],
  separateAccounting: ['yes-no', 'asked on entry'],
  noExcisableGoods: ['yes-no', 'asked on entry'],
  /** Capital investment of a resident in all; null: none is asked. */
  minCapitalInvestment: ['money-or-none', 'amount on entry'],
  /** The part of it that the first years must bring, and how many they are; null: none is asked. */
  minEarlyInvestment: ['money-or-none', 'amount on entry'],
  earlyYears: ['years', 'amount on entry'],
  /** Whether relief must be matched by investment, a rule that could not be read. */
  matchedByInvestment: ['yes-no', 'bound on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
  federalRate: ['rate', 'amount by period'],
  priorityRegionalRates: ['schedule', 'amount by period'],
  otherRegionalRates: ['schedule', 'amount by period'],
  /** OKVED 2 codes of the priority activities. */
  priorityActivities: ['codes', 'bound by period'],
  /** The ceiling that federal law puts on the regional rate of residents. */
  regionalCeiling: ['rate', 'bound by period'],
  propertyRate: ['rate', 'amount by period'],
  propertyMonths: ['months', 'amount on entry'],
  /** Tax periods for property that is given by yearly values. */
  propertyPeriods: ['periods', 'amount on entry'],
  propertyConditions: ['yes-no', 'asked on entry'],
  landRate: ['rate', 'amount by period'],
  landMonths: ['months', 'amount on entry'],
  transportRate: ['rate', 'amount by period'],
  transportPeriods: ['periods', 'amount on entry'],
  transportPeriodsLong: ['periods', 'amount on entry'],
  importDutyRate: ['rate', 'amount by period'],
  importVatRate: ['rate', 'amount by period'],
} as const;

export interface SezFigures extends FiguresOf<typeof SEZ> {}

export const sezFigures = (policy: Policy): SezFigures => groupOf(policy, 'sez', SEZ);
