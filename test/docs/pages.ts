import type { Policy } from '../../src/figures/policy';
import { type Row, rowsOf } from './figures';

/** The pages that show all figures under a name of the policy. */
const WHOLE = {
  baseline: 'baseline',
  register: 'investment-register',
  rip: 'rip',
  spicFederal: 'spic-federal',
  spicRegional: 'spic-regional',
  exemption: 'property-exemption',
  ppe: 'ppe-upgrade',
  deduction: 'investment-tax-deduction',
  toser: 'toser',
  contributions: 'contributions',
  federalDeduction: 'federal-deduction',
  exportTransport: 'export-transport',
  szpk: 'szpk',
  investmentTaxCredit: 'investment-tax-credit',
  smeContributions: 'sme-contributions',
  otherLoans: 'other-loans',
  combinations: 'combinations',
  directory: 'directory',
} as const;

/** The page of a part of the zone, by how the names of its figures begin. */
const SEZ: readonly (readonly [page: string, names: RegExp])[] = [
  ['sez-income', /^(federalRate|priority|otherRegional|regionalCeiling)/],
  ['sez-property', /^property/],
  ['sez-land', /^land/],
  ['sez-transport', /^transport/],
  ['sez-import', /^import/],
];

/** The page of figures that several programmes share, or that one has of its own. */
const OF_THE_FUND: { readonly [name: string]: string } = {
  assetsShare: 'loans-assets',
  keyRate: 'loans-key-rate',
  jointFederalShare: 'loan-joint-split',
  russianEquipmentShare: 'loan-development-equipment',
  russianEquipmentPoints: 'loan-development-equipment',
  advanceFrom: 'loan-leasing-advance',
  advanceTo: 'loan-leasing-advance',
  opinionOnly: 'loan-productivity-experts',
  productivitySector: 'loan-productivity-experts',
};

/** The page that shows a figure. */
function pageOf(path: readonly string[]): string {
  const [group = '', name = '', programme] = path;
  if (group === 'sez') return SEZ.find(([, names]) => names.test(name))?.[0] ?? 'sez';
  if (group !== 'loans') return WHOLE[group as keyof typeof WHOLE];
  return name === 'programmes' ? `loan-${programme}` : (OF_THE_FUND[name] ?? '');
}

/** The figures of each page, in the order in which they are defined. */
export function figuresOf(policy: Policy): { readonly [page: string]: readonly Row[] } {
  const pages: { [page: string]: readonly Row[] } = {};
  for (const row of rowsOf(policy)) {
    const page = pageOf(row.path.split('.'));
    pages[page] = [...(pages[page] ?? []), row];
  }
  return pages;
}
