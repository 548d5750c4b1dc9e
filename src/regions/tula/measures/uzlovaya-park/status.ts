import type { Case } from '../../../../engine/facts/case';
import { type Status, statusIn } from '../../../../engine/facts/status';
import type { StatusOf } from '../../../../engine/region';

/** Resident of the industrial park. */
export const parkStatus = (c: Case): Status => statusIn(c, 'parkResident');

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'park-resident',
  measure: 'uzlovaya-park',
  column: null,
  isHeld: (statuses) => statuses['parkResident'] !== undefined,
  tenure: parkStatus,
};
