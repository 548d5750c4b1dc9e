import { figuresFrom } from '../../../../figures/define';
import { policyWith } from '../../../../figures/hash';
import { DEFINITIONS, type KalugaPolicy, type Rows } from '../../definitions';
import { FRAME } from '../frame';
import { HASH_OF_BROCHURE_2019 } from '../hashes';
import { EDITION_YEARS } from '../ids';
import { baseline } from './baseline';
import { combinations } from './combinations';
import { register } from './investment-register';
import { deduction } from './investment-tax-deduction';
import { loans } from './loans/index';
import { ppe } from './ppe-upgrade';
import { exemption } from './property-exemption';
import { PROSE } from './prose';
import { rip } from './rip';
import { sez } from './sez';
import { spicFederal } from './spic-federal';
import { spicRegional } from './spic-regional';

const ROWS: Rows = {
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

const FIGURES = /* @__PURE__ */ (() => ({
  edition: 'brochure-2019' as const,
  ...figuresFrom(DEFINITIONS, ROWS),
}))();

/** The region's investment brochure of 2019 as printed, completed where it is silent. */
export const BROCHURE_2019: KalugaPolicy = /* @__PURE__ */ (() =>
  policyWith(
    { frame: FRAME, years: EDITION_YEARS['brochure-2019'], prose: PROSE },
    FIGURES,
    HASH_OF_BROCHURE_2019,
  ))();
