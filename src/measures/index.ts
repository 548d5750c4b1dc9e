import { investmentRegister } from './investment-register';
import { investmentTaxDeduction } from './investment-tax-deduction';
import type { Measure } from './measure';
import { ppeUpgrade } from './ppe-upgrade';
import { propertyExemption } from './property-exemption';
import { rip } from './rip';
import { sez } from './sez';
import { spicFederal } from './spic-federal';
import { spicRegional } from './spic-regional';

/** Every measure, in the order in which results list them. */
export const MEASURES: readonly Measure[] = [
  investmentRegister,
  rip,
  spicFederal,
  spicRegional,
  sez,
  propertyExemption,
  ppeUpgrade,
  investmentTaxDeduction,
];
