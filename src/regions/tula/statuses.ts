import type { Case } from '../../engine/facts/case';
import type { Tenure } from '../../engine/facts/status';
import { type StatusOf, statusOf } from '../../engine/region';
import type { StatusId } from '../../figures/ids';
import { residentStatus } from '../russia/sez/status';
import { ripStatus } from '../russia/statuses';
import { deedStatus } from './measures/commissioning/deed';
import { contractInTula } from './measures/spic-federal/contract';
import { status as territory } from './measures/toser/status';
import { status as park } from './measures/uzlovaya-park/status';

const participant: StatusOf = {
  id: 'rip',
  measure: 'rip',
  column: null,
  isHeld: (statuses) => statuses['rip'] !== undefined,
  tenure: ripStatus,
};

const resident: StatusOf = {
  id: 'sez-resident',
  measure: 'sez',
  column: null,
  isHeld: (statuses) => statuses['sezResident'] !== undefined,
  tenure: residentStatus,
};

/** The statuses that a project of the region can hold. */
export const STATUSES: readonly StatusOf[] = [
  participant,
  contractInTula,
  territory,
  resident,
  park,
  deedStatus,
];

/** From when to when a status is held, or taken as held. */
export const tenureOf = (c: Case, id: StatusId): Tenure =>
  statusOf({ statuses: STATUSES }, id).tenure(c);
