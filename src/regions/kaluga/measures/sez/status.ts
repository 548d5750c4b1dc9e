import type { StatusOf } from '../../../../engine/region';
import { residentStatus } from '../../../russia/sez/status';
import { ownConditions } from '../../obtainable';

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'sez-resident',
  measure: 'sez',
  column: null,
  isHeld: (statuses) => statuses['sezResident'] !== undefined,
  tenure: residentStatus,
  ownConditions,
};
