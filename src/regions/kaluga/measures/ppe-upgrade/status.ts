import type { StatusOf } from '../../../../engine/region';
import { ppeStatus } from '../../held';
import { ownConditions } from '../../obtainable';

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'ppe-register',
  measure: 'ppe-upgrade',
  column: null,
  isHeld: (statuses) => statuses['ppeProgramme'] !== undefined,
  tenure: ppeStatus,
  ownConditions,
};
