import type { StatusColumn } from '../../figures/kinds';
import { type Day, yearOf } from '../../kit/day';
import type { Contract, Statuses } from '../../profile/profile';
import type { Case } from './case';
import { termEnd } from './window';

/** When a status is held from, or from when it is taken as held. */
export interface Status {
  /** The day from which the profile says that it is held; null where it is not held yet. */
  readonly held: Day | null;
  /** The day on which the measure is entered: that day, else the project's start. */
  readonly entry: Day;
  /** The stated last day of a status held; null where none is stated. */
  readonly ends: Day | null;
}

/** A status of the profile: the days from which and to which it is held. */
export type StatusField = keyof Statuses;

/** The days of a status that the profile says is held; undefined where it is not. */
function heldDays(
  statuses: Statuses | undefined,
  id: StatusField,
): { readonly from: Day; readonly ends: Day | null } | undefined {
  const held = statuses?.[id];
  if (held === undefined) return undefined;
  const ends = 'ends' in held ? (held.ends ?? null) : null;
  if ('registered' in held) return { from: held.registered, ends };
  return { from: 'signed' in held ? held.signed : held.included, ends };
}

function statusOf(c: Case, id: StatusField): Status {
  const { project, statuses } = c.profile;
  const { ends = null, from = null } = heldDays(statuses, id) ?? {};
  return { held: from, entry: from ?? project.start, ends };
}

/** A status of a region by its field in `statuses`. */
export const statusIn = (c: Case, field: string): Status => statusOf(c, field as StatusField);

export const registerStatus = (c: Case): Status => statusOf(c, 'investmentRegister');

export const ripStatus = (c: Case): Status => statusOf(c, 'rip');

export const residentStatus = (c: Case): Status => statusOf(c, 'sezResident');

export const ppeStatus = (c: Case): Status => statusOf(c, 'ppeProgramme');

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
export function isHeldBeside(c: Case, id: StatusField, own: Tenure): boolean | undefined {
  const { statuses } = c.profile;
  if (statuses === undefined) return undefined;
  const held = heldDays(statuses, id);
  return held !== undefined && meetInAYear({ entry: held.from, ends: held.ends }, own);
}

/**
 * A special investment contract: held where the profile has one of that level.
 * What ends it is `end`, stated or not.
 */
export interface ContractStatus extends Status {
  /** The last day of the contract. */
  readonly end: Day;
  /** Whether the end is stated, rather than worked out from the longest term. */
  readonly endStated: boolean;
  /** The years of a contract that states no end. */
  readonly termYears: number;
}

/** The contract of a level that the profile says is held. */
export function contractHeld(c: Case, level: Contract['level']): Contract | undefined {
  const contract = c.profile.statuses?.specialInvestmentContract;
  return contract?.level === level ? contract : undefined;
}

export function contractStatus(
  c: Case,
  level: Contract['level'],
  termOn: (signed: Day) => number,
): ContractStatus {
  const own = contractHeld(c, level);
  const entry = own?.signed ?? c.profile.project.start;
  const termYears = termOn(entry);
  return {
    held: own?.signed ?? null,
    entry,
    ends: null,
    end: own?.ends ?? termEnd(entry, termYears),
    endStated: own?.ends !== undefined,
    termYears,
  };
}

/** A status in the profile's own words, with its column of the exemption's table. */
export interface ColumnStatus extends Status {
  readonly column: StatusColumn;
}

/** The status of a column that the profile says is held; undefined where it is not. */
export function columnHeld(c: Case, column: StatusColumn): ColumnStatus | undefined {
  // A column bears the name of its status in the profile.
  const held = heldDays(c.profile.statuses, column as StatusField);
  return held && { column, held: held.from, entry: held.from, ends: held.ends };
}
