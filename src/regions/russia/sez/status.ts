import type { Case } from '../../../engine/facts/case';
import { type Status, statusIn } from '../../../engine/facts/status';

/** Resident of the special economic zone. */
export const residentStatus = (c: Case): Status => statusIn(c, 'sezResident');
