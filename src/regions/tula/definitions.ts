import type { RowsOf } from '../../figures/define';
import { CONTRIBUTIONS } from '../russia/contributions/figures';
import { EXPORT_TRANSPORT } from '../russia/export-transport/figures';
import { FEDERAL_DEDUCTION } from '../russia/federal-deduction/figures';
import { OTHER_LOANS } from '../russia/other-loans/figures';
import { SME_CONTRIBUTIONS } from '../russia/sme-contributions/figures';
import { SZPK } from '../russia/szpk/figures';
import { COMBINATIONS } from './figures';
import { MONOTOWN } from './loans/figures';
import { COMMISSIONING } from './measures/commissioning/figures';
import { RIP_OF_TULA } from './measures/rip/figures';
import { SEZ_OF_TULA } from './measures/sez/figures';
import { SPIC_OF_TULA } from './measures/spic-federal/figures';
import { TOSER_OF_TULA } from './measures/toser/figures';
import { UZLOVAYA_PARK } from './measures/uzlovaya-park/figures';

/** The figures of the region, nested as the policy nests them, in the order in which they are listed. */
export const DEFINITIONS = /* @__PURE__ */ (() =>
  ({
    rip: RIP_OF_TULA,
    spicFederal: SPIC_OF_TULA,
    toser: TOSER_OF_TULA,
    sez: SEZ_OF_TULA,
    uzlovayaPark: UZLOVAYA_PARK,
    commissioning: COMMISSIONING,
    federalDeduction: FEDERAL_DEDUCTION,
    exportTransport: EXPORT_TRANSPORT,
    szpk: SZPK,
    smeContributions: SME_CONTRIBUTIONS,
    contributions: CONTRIBUTIONS,
    otherLoans: OTHER_LOANS,
    monotown: MONOTOWN,
    combinations: COMBINATIONS,
  }) as const)();

/** The values of the edition: rows of every figure. */
export type Rows = RowsOf<typeof DEFINITIONS>;
