import type { Measure } from '../../../engine/measure/measure';
import { rip } from '../../russia/rip/rules';
import { spicFederal } from '../../russia/spic-federal/rules';
import { investmentRegister } from './investment-register/rules';
import { investmentTaxDeduction } from './investment-tax-deduction/rules';
import { ppeUpgrade } from './ppe-upgrade/rules';
import { propertyExemption } from './property-exemption/rules';
import { sez } from './sez/rules';
import { spicRegional } from './spic-regional/rules';

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
