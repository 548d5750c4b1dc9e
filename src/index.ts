export { type ReadingEffect, readingEffects } from './analysis/readings';
export {
  type AssessOptions,
  assess,
  type CatalogueEntry,
  measureCatalogue,
} from './assess';
export type {
  Citation,
  Finding,
  FindingUnit,
  FindingVerdict,
  LeftOut,
  MissingFact,
  Standing,
} from './kit/finding';
export type { Problem } from './kit/problem';
export { type ParsedReadings, parseReadings } from './policy/choose';
export { DEFAULT_EDITION, EDITION_IDS, EDITION_YEARS, type EditionId } from './policy/editions';
export { MEASURE_IDS, type MeasureId, PART_IDS, type PartId } from './policy/ids';
export { PROGRAMME_IDS, type ProgrammeId } from './policy/loans';
export {
  READING_IDS,
  READINGS,
  type ReadingId,
  type Readings,
  type ReadingUsed,
  type ReadingValue,
} from './policy/readings';
export type * from './profile/document';
export { type JsonSchema, profileJsonSchema } from './profile/json-schema';
export { LIMITS } from './profile/limits';
export { type ParsedProfile, type ParseOptions, parseProfile } from './profile/parse';
export type { ProblemCode } from './profile/problems';
export type { Profile } from './profile/profile';
export type * from './result';
export {
  grantElementOfOecd,
  grantEquivalentOfCommission,
  interestSaved,
  type LoanFlow,
  type Numeral,
  type OecdTerms,
  presentValue,
} from './valuation/soft-loan';
export { VERSION } from './version';
