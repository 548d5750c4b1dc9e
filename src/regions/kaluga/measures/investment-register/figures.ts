import type { FiguresOf } from '../../../../figures/define';
import {
  FIRST_YEAR,
  LAST_YEAR,
  NO_ARREARS,
  REGIONAL_RATE,
  REGIONAL_REDUCTION,
  TEXTILE_CLASS,
  TEXTILE_WAGE_MULTIPLE,
  WAGE_MULTIPLE,
  WAGE_TEST,
} from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';

export const REGISTER = {
  minCapitalInvestment: ['money', 'amount on entry'],
  windowYears: ['years', 'amount on entry'],
  tiers: ['tiers', 'amount on entry'],
  regionalRate: REGIONAL_RATE,
  regionalReduction: REGIONAL_REDUCTION,
  wageTest: WAGE_TEST,
  wageMultiple: WAGE_MULTIPLE,
  textileWageMultiple: TEXTILE_WAGE_MULTIPLE,
  textileClass: TEXTILE_CLASS,
  noArrears: NO_ARREARS,
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface RegisterFigures extends FiguresOf<typeof REGISTER> {}

export const registerFigures = (policy: Policy): RegisterFigures =>
  groupOf(policy, 'register', REGISTER);
