/**
 * What a region is made of, for authors of regions.
 * @packageDocumentation
 */
export { defineRegion } from './engine/define-region';
export type { DirectoryEntry } from './engine/directory';
export type { Case } from './engine/facts/case';
export { atLeast, holds } from './engine/facts/condition';
export { projectBases } from './engine/facts/profit';
export { ordinaryIncome, rateIn } from './engine/facts/rates';
export { type Status, statusIn } from './engine/facts/status';
export { type Window, yearsFrom } from './engine/facts/window';
export {
  hasStatus,
  inForce,
  inRegion,
  invests,
  isInForce,
  paysTax,
} from './engine/measure/conditions';
export { firstPeriod } from './engine/measure/first-period';
export { appraiseIncome, capByReading } from './engine/measure/income';
export type { Appraisal, Measure, Part, Ruling } from './engine/measure/measure';
export { periodsFrom } from './engine/measure/periods';
export { statusEnd, statusEndAssumed } from './engine/measure/while-held';
export type {
  BudgetOf,
  Combinations,
  LoadedRegion,
  Region,
  StatusOf,
} from './engine/region';
export type { Definitions, FiguresOf, RowsOf } from './figures/define';
export { FIRST_YEAR, LAST_YEAR } from './figures/definitions/shared';
export { defineEdition, type EditionParts } from './figures/edition';
export { at } from './figures/figure';
export { groupOf } from './figures/group';
export type { Policy, Prose } from './figures/policy';
export { FRAME_READINGS, INCOME_READINGS } from './figures/readings';
export { firstDayOf, yearOf } from './kit/day';
export { allOf, anyOf, type Finding } from './kit/finding';
export { defineProfiles, type OwnFields, type ProfileParts, sectionIn } from './profile/define';
export { FEDERAL_WORDS } from './regions/federal-words';
export { PROGRAMMES } from './regions/russia/loans/programmes';
export { wordProblems } from './sentences/problems';
export { and, counted, inCases } from './words/russian';
export { amountOfValue, groupsOf, textOfValue, textsOf, within } from './words/values';
export {
  type BoundKind as Bound,
  type Claim,
  claimHolds as claim,
  type DirectoryWords,
  type Format,
  joinWords,
  type Language,
  type MeasureWords,
  type Name,
  type NoteVoice,
  type NoteWords,
  type ReadingWords,
  type RegionWords,
  type RuleWords,
  type StepWords,
  uncased,
  type WordsByLanguage,
} from './words/words';
