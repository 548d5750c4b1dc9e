import type { Case } from '../facts/case';
import {
  type ContractStatus,
  ppeStatus,
  registerStatus,
  residentStatus,
  ripStatus,
  type Tenure,
} from '../facts/status';
import type { Day } from '../kit/day';
import { federalContract } from '../measures/spic-federal';
import { regionalContract } from '../measures/spic-regional';
import type { MeasureId } from '../policy/ids';
import type { StatusColumn } from '../policy/kinds';
import type { Statuses } from '../profile/profile';
import { type ElementId, isLoan } from './candidates';

/** What an investor obtains, and what then entitles to reliefs. */
export const STATUS_IDS = [
  'investment-register',
  'rip',
  'spic-federal',
  'spic-regional',
  'sez-resident',
  'ppe-register',
] as const;

/** A status that a project can hold. */
export type StatusId = (typeof STATUS_IDS)[number];

/** The measure that tells what must be done for a status, and whether it could be obtained. */
export const MEASURE_OF: { readonly [Id in StatusId]: MeasureId } = {
  'investment-register': 'investment-register',
  rip: 'rip',
  'spic-federal': 'spic-federal',
  'spic-regional': 'spic-regional',
  'sez-resident': 'sez',
  'ppe-register': 'ppe-upgrade',
};

/** The status that an element needs of its own; the exemption stands on one of several, a loan on none. */
export function statusOf(id: ElementId): StatusId | null {
  if (isLoan(id)) return null;
  switch (id) {
    case 'property-exemption':
      return null;
    case 'investment-register':
    case 'rip':
    case 'spic-federal':
    case 'spic-regional':
      return id;
    case 'ppe-upgrade':
    case 'investment-tax-deduction':
      return 'ppe-register';
    default:
      return 'sez-resident';
  }
}

type Holds = (statuses: Statuses) => boolean;

const HOLDS: { readonly [Id in StatusId]: Holds } = {
  'investment-register': ({ investmentRegister }) => investmentRegister !== undefined,
  rip: ({ rip }) => rip !== undefined,
  'spic-federal': (statuses) => statuses.specialInvestmentContract?.level === 'federal',
  'spic-regional': (statuses) => statuses.specialInvestmentContract?.level === 'regional',
  'sez-resident': ({ sezResident }) => sezResident !== undefined,
  'ppe-register': ({ ppeProgramme }) => ppeProgramme !== undefined,
};

/** The statuses that a profile says are held. */
export const heldStatuses = ({ statuses = {} }: { readonly statuses?: Statuses }): StatusId[] =>
  STATUS_IDS.filter((id) => HOLDS[id](statuses));

/** The day from which a status is held, or taken as held. */
export const entryOf = (c: Case, id: StatusId): Day => tenureOf(c, id).entry;

/** From when to when a status is held, or taken as held. */
export function tenureOf(c: Case, id: StatusId): Tenure {
  switch (id) {
    case 'investment-register':
      return registerStatus(c);
    case 'rip':
      return ripStatus(c);
    case 'spic-federal':
      return tenureOfContract(federalContract(c));
    case 'spic-regional':
      return tenureOfContract(regionalContract(c));
    case 'sez-resident':
      return residentStatus(c);
    case 'ppe-register':
      return ppeStatus(c);
  }
}

const tenureOfContract = ({ end, entry }: ContractStatus): Tenure => ({ entry, ends: end });

/** The column of the exemption's table in which a status stands; none for the zone and for upgrades. */
export function columnOf(id: StatusId): StatusColumn | null {
  switch (id) {
    case 'investment-register':
      return 'investmentRegister';
    case 'rip':
      return 'rip';
    case 'spic-federal':
    case 'spic-regional':
      return 'specialInvestmentContract';
    default:
      return null;
  }
}
