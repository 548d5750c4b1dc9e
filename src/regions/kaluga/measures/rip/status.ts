import type { StatusOf } from '../../../../engine/region';
import { ripStatus } from '../../../russia/statuses';
import { ownConditions } from '../../obtainable';

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'rip',
  measure: 'rip',
  column: 'rip',
  isHeld: (statuses) => statuses['rip'] !== undefined,
  tenure: ripStatus,
  ownConditions,
};
