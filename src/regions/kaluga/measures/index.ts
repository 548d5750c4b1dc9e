import type { Measure } from '../../../engine/measure/measure';
import type { StatusOf } from '../../../engine/region';
import * as exportTransport from './export-transport/index';
import * as federalDeduction from './federal-deduction/index';
import * as register from './investment-register/index';
import * as credit from './investment-tax-credit/index';
import * as deduction from './investment-tax-deduction/index';
import * as upgrade from './ppe-upgrade/index';
import * as exemption from './property-exemption/index';
import * as rip from './rip/index';
import * as sez from './sez/index';
import * as smeContributions from './sme-contributions/index';
import * as spicFederal from './spic-federal/index';
import * as spicRegional from './spic-regional/index';
import * as szpk from './szpk/index';
import * as toser from './toser/index';

/** Every measure, in the order in which results list them. */
export const MEASURES: readonly Measure[] = [
  register.measure,
  rip.measure,
  spicFederal.measure,
  spicRegional.measure,
  sez.measure,
  exemption.measure,
  upgrade.measure,
  deduction.measure,
  toser.measure,
  federalDeduction.measure,
  exportTransport.measure,
  szpk.measure,
  smeContributions.measure,
  credit.measure,
];

/** The statuses that they need. */
export const STATUSES: readonly StatusOf[] = [
  register.status,
  rip.status,
  spicFederal.status,
  spicRegional.status,
  sez.status,
  upgrade.status,
  toser.status,
];
