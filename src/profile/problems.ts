import type { Problem as ProblemOf } from '../kit/problem';

/** Every kind of problem that a profile can have. The codes are public and keep their meaning. */
export const PROBLEM_CODES = [
  // what stands where
  'unknown-edition',
  'unknown-field',
  'missing-field',
  'wrong-type',
  'not-one-of',
  'too-many-entries',
  'too-many-problems',
  // texts
  'empty-text',
  'text-too-long',
  'control-character',
  'not-an-okved-code',
  // amounts, shares and counts
  'not-an-amount',
  'not-a-share',
  'not-a-count',
  'decimal-comma',
  'group-marks',
  'fractional-number',
  'unsafe-number',
  'too-many-places',
  'too-large',
  'below-zero',
  'share-out-of-range',
  'count-out-of-range',
  'not-whole-quarters',
  // days and years
  'not-a-day',
  'not-a-year',
  'year-outside-edition',
  'ends-before-start',
  'disposed-before-commissioned',
  'commissioned-after-completed',
  'commissioned-after-first-base',
  // yearly series
  'empty-series',
  'repeated-year',
  'gap-between-years',
  'years-differ',
  // forms and ids
  'no-form',
  'two-forms',
  'repeated-id',
  // borrowing
  'empty-list',
  'grace-not-shorter-than-term',
  'own-funds-above-co-financing',
  'gap-in-key-rates',
  'repeated-day',
  // region
  'region-not-loaded',
] as const;

/** The kinds of problems of a profile. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * Something in a document that keeps it from being a profile. `path` says where:
 * `capitalInvestment[2].amount`, `taxableProfit.2021`, `(document)` for all of it;
 * `found` is compact JSON cut at 80 characters, `nothing` where nothing stands;
 * `hint` says what to write instead, where that can be said.
 */
export type ProfileProblem = ProblemOf<ProblemCode>;
