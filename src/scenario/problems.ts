import type { AmendmentProblemCode } from '../amendments/problems';
import type { ReadingProblemCode } from '../figures/choose';
import type { Problem } from '../kit/problem';

/** The kinds of problem that only a scenario can have. */
export const SCENARIO_PROBLEM_CODES = [
  'no-such-document',
  'no-such-place',
  'nothing-expected',
  'no-form-of-expectation',
  'nothing-changed',
  'policy-of-recorded',
] as const;

/** The kinds of problems of a scenario. */
export type ScenarioProblemCode =
  | AmendmentProblemCode
  | ReadingProblemCode
  | (typeof SCENARIO_PROBLEM_CODES)[number];

/**
 * Something that keeps a value from being a scenario. `path` says where:
 * `expect[2].verdict`, `profile.taxableProfit.2021` of the document of the project
 * as it stands after the settings, `policy[0].changes` of an amendment.
 */
export type ScenarioProblem = Problem<ScenarioProblemCode>;
