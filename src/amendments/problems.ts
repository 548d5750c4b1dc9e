import type { Problem } from '../kit/problem';
import type { Located } from '../profile/place';
import type { ProblemCode } from '../profile/problems';

/** The kinds of problem that an amendment can have and a profile cannot. */
export const AMENDMENT_PROBLEM_CODES = [
  'too-deep',
  'empty-changes',
  'not-first-of-january',
  'repeated-day',
  'repeated-entry',
  'steps-not-ascending',
  'last-step-bounded',
  'bands-overlap',
  'changes-nothing',
] as const;

/** The kinds of problems of an amendment. */
export type AmendmentProblemCode = ProblemCode | (typeof AMENDMENT_PROBLEM_CODES)[number];

/**
 * Something that keeps a value from being an amendment. `path` says where:
 * `changes.rip.regionalRate.2026`, `(document)` for all of it.
 */
export type AmendmentProblem = Problem<AmendmentProblemCode>;

/** A problem that is not written out yet. */
export type AmendmentFault = Located<AmendmentProblemCode>;

/** The faults of a value, as faults of that in which it stands under the key. */
export const faultsWithin = (
  key: string | number,
  faults: readonly AmendmentFault[],
): readonly AmendmentFault[] => faults.map((fault) => ({ ...fault, at: [key, ...fault.at] }));
