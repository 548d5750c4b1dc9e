import type { Problem } from '../kit/problem';

/** A problem of the command line or of a file, and where it stands. */
export interface PlacedProblem extends Problem {
  /** The file, as the user named it; left out for the command line. */
  readonly source?: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
}
