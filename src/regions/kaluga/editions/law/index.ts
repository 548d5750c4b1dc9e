import { revisionsFrom } from '../../../../figures/define';
import { fingerprintOf, policyWith } from '../../../../figures/hash';
import type { Figures } from '../../../../figures/policy';
import { revise } from '../../../../figures/revise';
import { loansSince } from '../../../russia/rows/loans-since';
import type { DEFINITIONS, KalugaPolicy, OwnFigures, RevisedRows } from '../../definitions';
import { foundRows } from '../../directory/rows';
import { BROCHURE_2019 } from '../brochure-2019/index';
import { offeredFederalDeduction } from '../federal/federal-deduction';
import { offeredOtherLoans } from '../federal/other-loans';
import { offeredSmeContributions } from '../federal/sme-contributions';
import { offeredSzpk } from '../federal/szpk';
import { FRAME } from '../frame';
import { HASH_OF_LAW } from '../hashes';
import { EDITION_YEARS } from '../ids';
import { OFFERED_TAX_CREDIT, OFFERED_TOSER } from '../wider/offered';
import { baseline } from './baseline';
import { spicFederal, spicRegional } from './contracts';
import { exportTransport } from './export-transport';
import { register, rip } from './income';
import { exemption, ppe } from './property';
import { revisedProse } from './prose';
import { sez } from './zone';

/** The law as far as it was found: the brochure of 2019, and what differs from it, with dates and sources. */
export const LAW: KalugaPolicy = /* @__PURE__ */ law();

function law(): KalugaPolicy {
  const before = fingerprintOf(BROCHURE_2019).of as OwnFigures & Figures;
  const rows: Partial<RevisedRows> = {
    baseline: baseline(),
    register: register(before),
    rip: rip(before),
    spicFederal: spicFederal(before),
    spicRegional: spicRegional(before),
    sez: sez(before),
    exemption,
    ppe,
    toser: OFFERED_TOSER,
    federalDeduction: offeredFederalDeduction(),
    exportTransport,
    szpk: offeredSzpk(),
    smeContributions: offeredSmeContributions(),
    investmentTaxCredit: OFFERED_TAX_CREDIT,
    loans: loansSince(),
    otherLoans: offeredOtherLoans(),
    directory: foundRows(),
  };
  const revised = revise(before, revisionsFrom<typeof DEFINITIONS>(rows));
  const prose = revisedProse(BROCHURE_2019.prose);
  const beside = { frame: FRAME, years: EDITION_YEARS.law, prose };
  return policyWith(beside, { ...revised, edition: 'law' as const }, HASH_OF_LAW);
}
