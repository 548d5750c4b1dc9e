import type { PlacedProblem } from '../texts/placed';

const NAME = 'InputError';

/** What the user gave cannot be used: every problem of it in one error. */
export class InputError extends Error {
  readonly problems: readonly PlacedProblem[];

  constructor(problems: readonly PlacedProblem[]) {
    super('the input has problems');
    this.problems = problems;
    this.name = NAME;
  }
}

/** Whether an error is one, also where it comes from another file of the built command, which has the class again. */
export const isInputError = (error: unknown): error is InputError =>
  error instanceof Error && error.name === NAME;
