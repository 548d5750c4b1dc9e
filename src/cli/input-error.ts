import type { Problem } from '../kit/problem';

/** A problem of the command line or of a file, and where it stands. */
export interface PlacedProblem extends Problem {
  /** The file, as the user named it; left out for the command line. */
  readonly source?: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** What the user gave cannot be used: every problem of it in one error. */
export class InputError extends Error {
  readonly problems: readonly PlacedProblem[];

  constructor(problems: readonly PlacedProblem[]) {
    super('the input has problems');
    this.problems = problems;
    this.name = 'InputError';
  }
}
