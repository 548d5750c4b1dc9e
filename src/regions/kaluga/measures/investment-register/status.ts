import type { StatusOf } from '../../../../engine/region';
import { registerStatus } from '../../held';
import { ownConditions } from '../../obtainable';

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'investment-register',
  measure: 'investment-register',
  column: 'investmentRegister',
  isHeld: (statuses) => statuses['investmentRegister'] !== undefined,
  tenure: registerStatus,
  ownConditions,
};
