import type { FiguresOf } from '../../../figures/define';
import {
  FIRST_YEAR,
  LAST_YEAR,
  REGIONAL_RATE,
  REGIONAL_REDUCTION,
} from '../../../figures/definitions/shared';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

export const RIP = {
  /** The smaller amount, within the shorter window. */
  minCapitalInvestmentShort: ['money', 'amount on entry'],
  shortWindowYears: ['years', 'amount on entry'],
  /** The greater amount, within the longer window. */
  minCapitalInvestmentLong: ['money', 'amount on entry'],
  longWindowYears: ['years', 'amount on entry'],
  federalRate: ['rate', 'amount by period'],
  regionalRate: REGIONAL_RATE,
  regionalReduction: REGIONAL_REDUCTION,
  /** Share of capital investment that the relief may reach. */
  capShare: ['rate', 'amount on entry'],
  /** Share of the company's income from the project from which the rates apply to the whole company. */
  companyShare: ['rate', 'amount by period'],
  /** Whether below that share the rates apply to the project's own base. */
  projectBase: ['yes-no', 'bound by period'],
  /**
   * What uses up the cap is the tax at this rate less the tax at the reduced
   * ones; null where it is the relief itself.
   */
  notionalRate: ['rate-or-none', 'amount on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
  /** Last tax year of a project that reaches the smaller amount only. */
  lastYearShort: ['year-or-none', 'bound by period'],
  /** Whether those who enter are under rules that could not be read. */
  unreadEntrants: ['yes-no', 'bound on entry'],
  conditions: {
    russianOrganisation: ['yes-no', 'asked on entry'],
    registeredInRegion: ['yes-no', 'asked on entry'],
    noSubdivisionOutsideRegion: ['yes-no', 'asked on entry'],
    noSpecialTaxRegime: ['yes-no', 'asked on entry'],
    notInConsolidatedGroup: ['yes-no', 'asked on entry'],
    notFinancialOrNonProfit: ['yes-no', 'asked on entry'],
    notSezResident: ['yes-no', 'asked on entry'],
    notResidentOfOtherTerritory: ['yes-no', 'asked on entry'],
    neverBefore: ['yes-no', 'asked on entry'],
    oneProjectOnly: ['yes-no', 'asked on entry'],
    landOwnedOrLeased: ['yes-no', 'asked on entry'],
    noOilOrGas: ['yes-no', 'asked on entry'],
    noExcisableGoods: ['yes-no', 'asked on entry'],
  },
} as const;

export interface RipFigures extends FiguresOf<typeof RIP> {}

export const ripFigures = (policy: Policy): RipFigures => groupOf(policy, 'rip', RIP);
