/**
 * What a region is made of, for authors of regions.
 * @packageDocumentation
 */
export { defineRegion } from './engine/define-region';
export type {
  BudgetOf,
  Combinations,
  LoadedRegion,
  Region,
  StatusOf,
} from './engine/region';
export type { Case } from './facts/case';
export { atLeast, holds } from './facts/condition';
export { projectBases } from './facts/profit';
export { ordinaryIncome, rateIn } from './facts/rates';
export { type Status, statusIn } from './facts/status';
export { type Window, yearsFrom } from './facts/window';
export { firstDayOf, yearOf } from './kit/day';
export { allOf, anyOf, type Finding } from './kit/finding';
export { PROGRAMMES } from './loans/programmes';
export { hasStatus, inForce, inRegion, invests, isInForce, paysTax } from './measures/conditions';
export { firstPeriod } from './measures/first-period';
export { appraiseIncome, capByReading } from './measures/income';
export type { Appraisal, Measure, Part, Ruling } from './measures/measure';
export { periodsFrom } from './measures/periods';
export { statusEnd, statusEndAssumed } from './measures/while-held';
export type { Definitions, FiguresOf, RowsOf } from './policy/define';
export { FIRST_YEAR, LAST_YEAR } from './policy/definitions/shared';
export { defineEdition, type EditionParts } from './policy/edition';
export { at } from './policy/figure';
export { groupOf } from './policy/group';
export type { Policy, Prose } from './policy/policy';
export { READINGS } from './policy/readings';
export { defineProfiles, type OwnFields, type ProfileParts, sectionIn } from './profile/define';
