export { amend, amendAll, type ParsedAmendment } from './amendments/amend';
export type * from './amendments/document';
export type { AmendmentProblem, AmendmentProblemCode } from './amendments/problems';
export { linesIn } from './answer/read';
export type * from './answer/results/analysis';
export type * from './answer/results/assessment';
export type * from './answer/results/documents';
export type { FindingResult as Finding, LeftOutResult as LeftOut } from './answer/results/finding';
export type * from './answer/results/loans';
export type * from './answer/results/places';
export type * from './answer/results/plan';
export type * from './answer/results/portfolio';
export type * from './answer/results/question';
export type * from './answer/results/tables';
export type * from './answer/results/values';
export type { ElementId, Gate } from './engine/plan/candidates';
export type * from './engine/terms';
export {
  type EffectiveTaxRates,
  effectiveTaxRates,
  type TaxedInvestment,
} from './engine/valuation/effective-rates';
export type { Indicator, Numeral } from './engine/valuation/exact';
export { discountedPayback, npv, payback, profitabilityIndex } from './engine/valuation/flows';
export { irr } from './engine/valuation/irr';
export {
  grantElementOfOecd,
  grantEquivalentOfCommission,
  interestSaved,
  type LoanFlow,
  type OecdTerms,
  presentValue,
} from './engine/valuation/soft-loan';
export type { ParsedReadings } from './figures/choose';
export type { StatusId } from './figures/ids';
export { type Overlap, overlaps } from './figures/overlaps';
export type { AmendmentRecord, FigureDay, Figures, Fingerprint, Policy } from './figures/policy';
export type { ReadingUsed } from './figures/readings';
export type {
  Citation,
  FindingUnit,
  FindingVerdict,
  MissingFact,
  Standing,
  Within,
} from './kit/finding';
export type { Problem } from './kit/problem';
export type * from './profile/document';
export type { JsonSchema } from './profile/json-schema';
export { LIMITS } from './profile/limits';
export type { ParsedProfile } from './profile/parse';
export type { ProblemCode } from './profile/problems';
export type { Profile } from './profile/profile';
export {
  type AssessOptions,
  assess,
} from './questions/assess/assess';
export { type Compared, compare } from './questions/compare/compare';
export { differences } from './questions/compare/differences';
export { comparePlaces, type PlacesOptions } from './questions/compare/places';
export { planReadings } from './questions/compare/plan-readings';
export type { Place } from './questions/compare/read-places';
export { readingEffects } from './questions/compare/readings';
export { type SweepOptions, sweep } from './questions/compare/sweep';
export { nextQuestion, type QuestionOptions } from './questions/interview/next-question';
export { nearMisses } from './questions/near-misses/near-misses';
export { type PlanOptions, plan } from './questions/plan/plan';
export {
  type CompareOptions,
  comparePolicies,
  compareProject,
} from './questions/portfolio/portfolio';
export {
  addProject,
  joinPortfolios,
  type Portfolio,
  startPortfolio,
  totalsOf,
} from './questions/portfolio/portfolio-totals';
export { thresholds } from './questions/thresholds/thresholds';
export { type Amendment, type PolicyChanges, parseAmendment } from './regions/amendment';
export {
  type CatalogueEntry,
  type DirectoryListing,
  directoryCatalogue,
  measureCatalogue,
} from './regions/catalogue';
export type {
  BorrowingSection,
  ContractSection,
  InclusionSection,
  ProfileDocument,
  ProjectSection,
  StatusesSection,
} from './regions/document';
export type { KalugaPolicy } from './regions/kaluga/definitions';
export {
  DEFAULT_EDITION,
  EDITION_IDS,
  EDITION_YEARS,
  type EditionId,
} from './regions/kaluga/editions/ids';
export { policyOf } from './regions/kaluga/editions/index';
export {
  BUDGET_IDS,
  type Budget,
  MEASURE_IDS,
  type MeasureId,
  PART_IDS,
  type PartId,
} from './regions/kaluga/ids';
export {
  READING_IDS,
  READINGS,
  type ReadingId,
  type Readings,
  type ReadingValue,
} from './regions/kaluga/readings';
export { type ParseOptions, parseProfile, profileJsonSchema } from './regions/parse-profile';
export { parseReadings } from './regions/parse-readings';
export {
  type PolicyFigure,
  type PolicyFigureValue,
  policyFigures,
} from './regions/policy-figures';
export { type FundProgrammeId, PROGRAMME_IDS } from './regions/russia/loans/figures';
export { VERSION } from './version';
