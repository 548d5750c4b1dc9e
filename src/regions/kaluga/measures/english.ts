import type { RegionWords } from '../../../words/words';
import { exportTransport } from '../../russia/export-transport/words.en';
import { szpk } from '../../russia/szpk/words.en';
import type { MeasureId } from '../ids';
import { federalDeduction } from './federal-deduction/words.en';
import { register } from './investment-register/words.en';
import { investmentTaxCredit } from './investment-tax-credit/words.en';
import { deduction } from './investment-tax-deduction/words.en';
import { upgrade } from './ppe-upgrade/words.en';
import { exemption } from './property-exemption/words.en';
import { rip } from './rip/words.en';
import { sez } from './sez/words.en';
import { smeContributions } from './sme-contributions/words.en';
import { spicFederal } from './spic-federal/words.en';
import { spicRegional } from './spic-regional/words.en';
import { toser } from './toser/words.en';

/** The words of each measure, so that none is without. */
export const MEASURES_IN_ENGLISH: { readonly [id in MeasureId]: RegionWords } = {
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
