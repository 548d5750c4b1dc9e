import type { Case } from '../../engine/facts/case';
import { meetInAYear, type Status, statusIn, type Tenure } from '../../engine/facts/status';
import { termEnd } from '../../engine/facts/window';
import type { Assumed } from '../../engine/measure/measure';
import { anniversary, type Day, dayBefore, firstDayOfQuarter } from '../../kit/day';
import type { Statuses } from '../../profile/profile';
import type { Stated } from '../../profile/stated';
import type { ContractSection, ResidentSection } from './fields/statuses';

export type Contract = Stated<ContractSection>;

/** The status of a participant of this Regional Investment Project. */
export const ripStatus = (c: Case): Status => statusIn(c, 'rip');

/** That of a participant of another one. */
export const anotherRip = (c: Case): Status => statusIn(c, 'anotherRip');

/** The agreement on protection and encouragement of investment. */
export const szpkStatus = (c: Case): Status => statusIn(c, 'szpk');

/** The contract of a profile. */
export const contractIn = (statuses: Statuses | undefined): Contract | undefined =>
  // The schema vouches for the type of the section.
  statuses?.['specialInvestmentContract'] as Contract | undefined;

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

/** A contract is held to its end, stated or not. */
export const tenureOfContract = ({ end, entry }: ContractStatus): Tenure => ({ entry, ends: end });

/** The contract of a level that the profile says is held. */
export function contractHeld(c: Case, level: Contract['level']): Contract | undefined {
  const contract = contractIn(c.profile.statuses);
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

/** The end of a contract that states none, or one later than the last anniversary that the longest term allows. */
export function contractAssumed(contract: ContractStatus): readonly Assumed[] {
  const { end: ends, endStated, entry: signed, termYears: years } = contract;
  if (!endStated) return [{ id: 'contract-term', values: { signed, ends, years } }];
  const longest = anniversary(signed, years);
  return ends > longest
    ? [{ id: 'contract-beyond-longest-term', values: { ends, longest, years } }]
    : [];
}

/**
 * Residency of a development territory. A resident that is excluded has no relief from the first day of
 * that quarter: its last day is the one before.
 */
export function toserStatus(c: Case): Status {
  const { entry, held } = statusIn(c, 'toserResident');
  const excluded = residentIn(c)?.excluded;
  const ends = excluded === undefined ? null : dayBefore(firstDayOfQuarter(excluded));
  return { held, entry, ends };
}

const residentIn = ({ profile: { statuses } }: Case) =>
  // The schema vouches for the type of the section.
  statuses?.['toserResident'] as Stated<ResidentSection> | undefined;

/** Whether the profile has the investor as a resident in some year of another status. */
export function isToserResidentBeside(c: Case, own: Tenure): boolean {
  const status = toserStatus(c);
  return status.held !== null && meetInAYear(status, own);
}
