import type { StatusOf } from '../../../../engine/region';
import { toserStatus } from '../../../russia/statuses';

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'toser-resident',
  measure: 'toser',
  column: null,
  isHeld: (statuses) => statuses['toserResident'] !== undefined,
  tenure: toserStatus,
};
