/**
 * The fields of a profile that measures ask for: a measure with a status takes a line in each list of statuses,
 * one with other fields a line in what it adds.
 */
import { joinFields } from '../../../profile/define';
import type { Relations } from '../../../profile/frame';
import {
  CONTRIBUTION_FIELDS,
  type MainActivity,
  PAYROLL_SECTION,
  type PayrollSection,
  payrollProblems,
  type SmallBusiness,
} from '../../russia/contributions/fields';
import { type ChosenDeduction, DEDUCTION_FIELDS } from '../../russia/fields/deduction';
import { EXPORT_SECTION, type ExportSections, exportProblems } from '../../russia/fields/exports';
import {
  INFRASTRUCTURE_SECTION,
  type InfrastructureSections,
  repeatedInfrastructure,
  SZPK_FIELDS,
  SZPK_STATUS,
  type SzpkInvestor,
  type SzpkStatus,
} from '../../russia/fields/szpk';
import {
  type FloatingBorrowing,
  keyRateProblems,
  OTHER_LOAN_FIELDS,
  type OtherBorrowerFacts,
} from '../../russia/other-loans/fields';
import {
  TOSER_FIELDS,
  type ToserActivity,
  type ToserInvestor,
  type ToserProject,
} from '../../russia/toser/fields';
import {
  TAX_CREDIT_SECTION,
  type TaxCreditSections,
  taxCreditProblems,
} from '../fields/tax-credit';
import * as register from './investment-register/fields';
import * as upgrade from './ppe-upgrade/fields';
import * as rip from './rip/fields';
import * as sez from './sez/fields';
import * as contract from './spic-federal/fields';
import * as toser from './toser/fields';
import { TOSER_SITES } from './toser/figures';

/** Statuses that are held, each with the day on which it was obtained. */
export interface StatusesSection
  extends register.RegisterStatus,
    rip.RipStatuses,
    contract.ContractStatuses,
    sez.SezStatus,
    upgrade.ProgrammeStatus,
    toser.ToserStatus,
    SzpkStatus {}

export const STATUS_FIELDS = /* @__PURE__ */ (() => ({
  ...register.fields,
  ...rip.fields,
  ...contract.fields,
  ...sez.fields,
  ...upgrade.fields,
  ...toser.fields,
  ...SZPK_STATUS.fields,
}))();

export const STATUSES_LABELS = /* @__PURE__ */ (() => ({
  ...register.labels,
  ...rip.labels,
  ...contract.labels,
  ...sez.labels,
  ...upgrade.labels,
  ...toser.labels,
  ...SZPK_STATUS.labels,
}))();

export const STATUSES_TEXTS = /* @__PURE__ */ (() => ({
  ...register.texts,
  ...rip.texts,
  ...contract.texts,
  ...sez.texts,
  ...upgrade.texts,
  ...toser.texts,
  ...SZPK_STATUS.texts,
}))();

/** Where a project may stand. */
export const SITES = /* @__PURE__ */ (() =>
  ['sez', ...TOSER_SITES, 'region', 'elsewhere'] as const)();

/** What measures add to sections of every region. */
export interface AddedToProject extends ToserProject {}
export interface AddedToActivity extends MainActivity, ToserActivity {}
export interface AddedToInvestor extends SmallBusiness, ToserInvestor, SzpkInvestor {}
export interface AddedToFixedAsset extends ChosenDeduction {}
export interface AddedToBorrowing extends FloatingBorrowing {}
export interface AddedToBorrowerFacts extends OtherBorrowerFacts {}

export const ADDED_FIELDS = /* @__PURE__ */ (() =>
  joinFields([
    CONTRIBUTION_FIELDS,
    TOSER_FIELDS,
    DEDUCTION_FIELDS,
    SZPK_FIELDS,
    OTHER_LOAN_FIELDS,
  ]))();

/** Sections of their own. */
export interface AddedSections extends ExportSections, InfrastructureSections, TaxCreditSections {
  /** The payroll of the project. */
  payroll?: PayrollSection | undefined;
}

export const SECTIONS = /* @__PURE__ */ (() =>
  joinFields([PAYROLL_SECTION, EXPORT_SECTION, INFRASTRUCTURE_SECTION, TAX_CREDIT_SECTION]))();

/** What must be right of these sections together. */
export const sectionProblems: Relations = (document) => [
  ...payrollProblems(document),
  ...exportProblems(document),
  ...repeatedInfrastructure(document),
  ...taxCreditProblems(document),
  ...keyRateProblems(document),
];
