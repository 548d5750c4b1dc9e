import type { MeasureId } from '../ids';
import { exportTransport } from './export-transport/ru';
import { federalDeduction } from './federal-deduction/ru';
import type { InRussian } from './in-russian';
import { register } from './investment-register/ru';
import { investmentTaxCredit } from './investment-tax-credit/ru';
import { deduction } from './investment-tax-deduction/ru';
import { upgrade } from './ppe-upgrade/ru';
import { exemption } from './property-exemption/ru';
import { rip } from './rip/ru';
import { sez } from './sez/ru';
import { smeContributions } from './sme-contributions/ru';
import { spicFederal } from './spic-federal/ru';
import { spicRegional } from './spic-regional/ru';
import { szpk } from './szpk/ru';
import { toser } from './toser/ru';

/** What each measure brings in Russian, so that none is without. */
export const MEASURES_IN_RUSSIAN: { readonly [id in MeasureId]: InRussian } = {
  'investment-register': register,
  rip,
  'spic-federal': spicFederal,
  'spic-regional': spicRegional,
  sez,
  'property-exemption': exemption,
  'ppe-upgrade': upgrade,
  'investment-tax-deduction': deduction,
  toser,
  'federal-deduction': federalDeduction,
  'export-transport': exportTransport,
  szpk,
  'sme-contributions': smeContributions,
  'investment-tax-credit': investmentTaxCredit,
};
