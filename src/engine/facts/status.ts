import type { StatusColumn } from '../../figures/kinds';
import { type Day, yearOf } from '../../kit/day';
import type { HeldStatus, Statuses } from '../../profile/profile';
import type { Case } from './case';

/** When a status is held from, or from when it is taken as held. */
export interface Status {
  /** The day from which the profile says that it is held; null where it is not held yet. */
  readonly held: Day | null;
  /** The day on which the measure is entered: that day, else the project's start. */
  readonly entry: Day;
  /** The stated last day of a status held; null where none is stated. */
  readonly ends: Day | null;
}

/** The days of a status that the profile says is held; undefined where it is not. */
function heldDays(
  statuses: Statuses | undefined,
  field: string,
): { readonly from: Day; readonly ends: Day | null } | undefined {
  const held = statuses?.[field];
  return held && { from: firstDayHeld(held), ends: held.ends ?? null };
}

function firstDayHeld({ included, registered, signed }: HeldStatus): Day {
  const day = registered ?? signed ?? included;
  // The region declares one of them as required of each status.
  if (day === undefined) throw new RangeError('a status without its first day');
  return day;
}

/** A status of a region by its field in `statuses`. */
export function statusIn(c: Case, field: string): Status {
  const { project, statuses } = c.profile;
  const { ends = null, from = null } = heldDays(statuses, field) ?? {};
  return { held: from, entry: from ?? project.start, ends };
}

/** The last year of a status, a whole tax period; null where nothing ends it. */
export const lastYearHeld = ({ ends }: Pick<Status, 'ends'>): number | null =>
  ends === null ? null : yearOf(ends);

/** From when to when something is held. */
export type Tenure = Pick<Status, 'entry' | 'ends'>;

/** Whether some year is one of both: the year of a first or last day is a whole one. */
export const meetInAYear = (one: Tenure, other: Tenure): boolean =>
  startsBefore(one, other) && startsBefore(other, one);

const startsBefore = ({ entry }: Tenure, other: Tenure): boolean =>
  yearOf(entry) <= (lastYearHeld(other) ?? Number.POSITIVE_INFINITY);

/**
 * Whether a status of the profile is held beside another one in some year;
 * undefined where the profile has no section of statuses.
 */
export function isHeldBeside(c: Case, field: string, own: Tenure): boolean | undefined {
  const { statuses } = c.profile;
  if (statuses === undefined) return undefined;
  const held = heldDays(statuses, field);
  return held !== undefined && meetInAYear({ entry: held.from, ends: held.ends }, own);
}

/** A status in the profile's own words, with its column of the exemption's table. */
export interface ColumnStatus extends Status {
  readonly column: StatusColumn;
}

/** The status of a column that the profile says is held; undefined where it is not. */
export function columnHeld(c: Case, column: StatusColumn): ColumnStatus | undefined {
  // A column bears the name of its status in the profile.
  const held = heldDays(c.profile.statuses, column);
  return held && { column, held: held.from, entry: held.from, ends: held.ends };
}
