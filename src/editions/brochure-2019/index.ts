import type { Policy } from '../../policy/policy';
import { baseline } from './baseline';
import { CHECKED } from './checked';
import { combinations } from './combinations';
import { register } from './investment-register';
import { deduction } from './investment-tax-deduction';
import { loans } from './loans/index';
import { ppe } from './ppe-upgrade';
import { exemption } from './property-exemption';
import { rip } from './rip';
import { sez } from './sez';
import { spicFederal } from './spic-federal';
import { spicRegional } from './spic-regional';

/** The region's investment brochure of 2019 as printed, completed where it is silent. */
export const BROCHURE_2019: Policy = {
  edition: 'brochure-2019',
  amendments: [],
  checked: CHECKED,
  baseline,
  register,
  rip,
  spicFederal,
  spicRegional,
  sez,
  exemption,
  ppe,
  deduction,
  loans,
  combinations,
};
