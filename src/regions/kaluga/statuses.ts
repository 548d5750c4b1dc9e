import type { Case } from '../../engine/facts/case';
import type { Tenure } from '../../engine/facts/status';
import { type StatusOf, statusOf } from '../../engine/region';
import type { StatusId } from '../../figures/ids';
import { STATUSES } from './measures/index';

/** From when to when a status is held, or taken as held. */
export const tenureOf = (c: Case, id: StatusId): Tenure =>
  statusOf({ statuses: STATUSES }, id).tenure(c);

/** The column of the exemption's table in which a status stands; none for the zone and for upgrades. */
export const columnOf = (id: StatusId): StatusOf['column'] =>
  statusOf({ statuses: STATUSES }, id).column;
