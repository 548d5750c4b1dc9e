import type { Case } from '../../engine/facts/case';
import type { Tenure } from '../../engine/facts/status';
import { type StatusOf, statusOf } from '../../engine/region';
import type { StatusId } from '../../figures/ids';
import type { Finding } from '../../kit/finding';
import { federalContract } from '../russia/spic-federal/rules';
import { type ContractStatus, contractIn, ripStatus } from '../russia/statuses';
import { ppeStatus, registerStatus, residentStatus } from './held';
import { ownConditions } from './measures/property-exemption/exemption-status';
import { regionalContract } from './measures/spic-regional/rules';

const isObtainable = (findings: Finding): boolean =>
  ownConditions(findings.id, findings).verdict === 'met';

/** A contract is held to its end, stated or not. */
const tenureOfContract = ({ end, entry }: ContractStatus): Tenure => ({ entry, ends: end });

/** The statuses of the region, with the column of the exemption's table in which each stands. */
export const STATUSES: readonly StatusOf[] = [
  {
    id: 'investment-register',
    measure: 'investment-register',
    column: 'investmentRegister',
    isHeld: (statuses) => statuses['investmentRegister'] !== undefined,
    tenure: registerStatus,
    isObtainable,
  },
  {
    id: 'rip',
    measure: 'rip',
    column: 'rip',
    isHeld: (statuses) => statuses['rip'] !== undefined,
    tenure: ripStatus,
    isObtainable,
  },
  {
    id: 'spic-federal',
    measure: 'spic-federal',
    column: 'specialInvestmentContract',
    isHeld: (statuses) => contractIn(statuses)?.level === 'federal',
    tenure: (c) => tenureOfContract(federalContract(c)),
    isObtainable,
  },
  {
    id: 'spic-regional',
    measure: 'spic-regional',
    column: 'specialInvestmentContract',
    isHeld: (statuses) => contractIn(statuses)?.level === 'regional',
    tenure: (c) => tenureOfContract(regionalContract(c)),
    isObtainable,
  },
  {
    id: 'sez-resident',
    measure: 'sez',
    column: null,
    isHeld: (statuses) => statuses['sezResident'] !== undefined,
    tenure: residentStatus,
    isObtainable,
  },
  {
    id: 'ppe-register',
    measure: 'ppe-upgrade',
    column: null,
    isHeld: (statuses) => statuses['ppeProgramme'] !== undefined,
    tenure: ppeStatus,
    isObtainable,
  },
];

/** From when to when a status is held, or taken as held. */
export const tenureOf = (c: Case, id: StatusId): Tenure =>
  statusOf({ statuses: STATUSES }, id).tenure(c);

/** The column of the exemption's table in which a status stands; none for the zone and for upgrades. */
export const columnOf = (id: StatusId): StatusOf['column'] =>
  statusOf({ statuses: STATUSES }, id).column;
