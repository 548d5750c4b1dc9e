import { figuresFrom } from '../../../../figures/define';
import { policyWith } from '../../../../figures/hash';
import { contributions } from '../../../russia/rows/contributions';
import { loans } from '../../../russia/rows/loans';
import { DEFINITIONS, type KalugaPolicy } from '../../definitions';
import { printedRows } from '../../directory/rows';
import { federalDeduction } from '../federal/federal-deduction';
import { otherLoans } from '../federal/other-loans';
import { smeContributions } from '../federal/sme-contributions';
import { szpk } from '../federal/szpk';
import { FRAME } from '../frame';
import { HASH_OF_BROCHURE_2019 } from '../hashes';
import { EDITION_YEARS } from '../ids';
import { type OfMeasures, rowsOf, stepsOf } from '../of-measure';
import { investmentTaxCredit } from '../wider/investment-tax-credit';
import { toser } from '../wider/toser';
import { baseline } from './baseline';
import { combinations } from './combinations';
import { exportTransport } from './export-transport';
import { register } from './investment-register';
import { deduction } from './investment-tax-deduction';
import { ppe } from './ppe-upgrade';
import { exemption } from './property-exemption';
import { rip } from './rip';
import { RULES } from './rules';
import { sez } from './sez';
import { spicFederal } from './spic-federal';
import { spicRegional } from './spic-regional';

/** What the edition has of each measure. */
const MEASURES: OfMeasures = {
  register,
  rip,
  spicFederal,
  spicRegional,
  sez,
  exemption,
  ppe,
  deduction,
  toser,
  federalDeduction,
  exportTransport,
  szpk,
  smeContributions,
  investmentTaxCredit,
};

const FIGURES = /* @__PURE__ */ (() => ({
  edition: 'brochure-2019' as const,
  ...figuresFrom(DEFINITIONS, {
    baseline: baseline(),
    ...rowsOf(MEASURES),
    contributions,
    loans,
    otherLoans: otherLoans(),
    combinations,
    directory: printedRows(),
  }),
}))();

/** The region's investment brochure of 2019 as printed, completed where it is silent. */
export const BROCHURE_2019: KalugaPolicy = /* @__PURE__ */ (() =>
  policyWith(
    {
      frame: FRAME,
      years: EDITION_YEARS['brochure-2019'],
      prose: { steps: stepsOf(MEASURES), rules: RULES },
    },
    FIGURES,
    HASH_OF_BROCHURE_2019,
  ))();
