export {
  amend,
  amendAll,
  type ParsedAmendment,
  parseAmendment,
} from './amendments/amend';
export type * from './amendments/document';
export type { AmendmentProblem, AmendmentProblemCode } from './amendments/problems';
export { type Compared, compare } from './analysis/compare';
export { differences } from './analysis/differences';
export { nearMisses } from './analysis/near-misses';
export { planReadings } from './analysis/plan-readings';
export { type CompareOptions, comparePolicies, compareProject } from './analysis/portfolio';
export type * from './analysis/portfolio-result';
export {
  addProject,
  joinPortfolios,
  type Portfolio,
  startPortfolio,
  totalsOf,
} from './analysis/portfolio-totals';
export { readingEffects } from './analysis/readings';
export type * from './analysis/result';
export { type SweepOptions, sweep } from './analysis/sweep';
export { thresholds } from './analysis/thresholds';
export {
  type AssessOptions,
  assess,
} from './assess';
export { type CatalogueEntry, measureCatalogue } from './catalogue';
export { type PolicyFigure, type PolicyFigureValue, policyFigures } from './editions/figures';
export { policyOf } from './editions/index';
export type { FindingResult as Finding, LeftOutResult as LeftOut } from './finding-result';
export type {
  Citation,
  FindingUnit,
  FindingVerdict,
  MissingFact,
  Standing,
  Within,
} from './kit/finding';
export type { Problem } from './kit/problem';
export type { ElementId, Gate } from './packages/candidates';
export type * from './packages/result';
export { type ParseOptions, parseProfile, profileJsonSchema } from './parse-profile';
export { type PlanOptions, plan } from './plan';
export { type ParsedReadings, parseReadings } from './policy/choose';
export type { KalugaPolicy } from './policy/definitions';
export { DEFAULT_EDITION, EDITION_IDS, EDITION_YEARS, type EditionId } from './policy/editions';
export type { StatusId } from './policy/ids';
export { type FundProgrammeId, PROGRAMME_IDS } from './policy/loans';
export { type Overlap, overlaps } from './policy/overlaps';
export type { AmendmentRecord, FigureDay, Figures, Fingerprint, Policy } from './policy/policy';
export {
  READING_IDS,
  READINGS,
  type ReadingId,
  type Readings,
  type ReadingUsed,
  type ReadingValue,
} from './policy/readings';
export type * from './profile/document';
export type { JsonSchema } from './profile/json-schema';
export { LIMITS } from './profile/limits';
export type { ParsedProfile } from './profile/parse';
export type { ProblemCode } from './profile/problems';
export type { Profile } from './profile/profile';
export {
  BUDGET_IDS,
  type Budget,
  MEASURE_IDS,
  type MeasureId,
  PART_IDS,
  type PartId,
} from './regions/kaluga/ids';
export type * from './result';
export {
  type EffectiveTaxRates,
  effectiveTaxRates,
  type TaxedInvestment,
} from './valuation/effective-rates';
export type { Indicator, Numeral } from './valuation/exact';
export { discountedPayback, npv, payback, profitabilityIndex } from './valuation/flows';
export { irr } from './valuation/irr';
export {
  grantElementOfOecd,
  grantEquivalentOfCommission,
  interestSaved,
  type LoanFlow,
  type OecdTerms,
  presentValue,
} from './valuation/soft-loan';
export { VERSION } from './version';
