import type { Day } from '../kit/day';
import type { StatusColumn } from '../policy/policy';
import type { Contract, Statuses } from '../profile/profile';
import type { Case } from './case';
import { termEnd } from './window';

/** When a status is held from, or from when it is taken as held. */
export interface Status {
  /** The day from which the profile says that it is held; null where it is not held yet. */
  readonly held: Day | null;
  /** The day on which the measure is entered: that day, else the project's start. */
  readonly entry: Day;
}

type Held = (statuses: Statuses) => Day | undefined;

const statusOf = (c: Case, held: Held): Status => {
  const day = c.profile.statuses === undefined ? undefined : held(c.profile.statuses);
  return { held: day ?? null, entry: day ?? c.profile.project.start };
};

export const registerStatus = (c: Case): Status =>
  statusOf(c, (statuses) => statuses.investmentRegister?.included);

export const ripStatus = (c: Case): Status => statusOf(c, (statuses) => statuses.rip?.included);

export const residentStatus = (c: Case): Status =>
  statusOf(c, (statuses) => statuses.sezResident?.registered);

export const ppeStatus = (c: Case): Status =>
  statusOf(c, (statuses) => statuses.ppeProgramme?.included);

/** A special investment contract: held where the profile has one of that level. */
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
    end: own?.ends ?? termEnd(entry, termYears),
    endStated: own?.ends !== undefined,
    termYears,
  };
}

/** The day of the earliest of several statuses that is held; else the project's start. */
export function earliestStatus(c: Case, columns: readonly StatusColumn[]): Status {
  const days: Day[] = [];
  for (const column of columns) {
    const held = c.profile.statuses?.[column];
    if (held !== undefined) days.push('signed' in held ? held.signed : held.included);
  }
  const [first] = days.sort();
  return { held: first ?? null, entry: first ?? c.profile.project.start };
}
