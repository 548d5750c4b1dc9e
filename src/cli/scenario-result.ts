import type { ScenarioResult } from '../scenario/run';
import type { PlacedProblem } from '../texts/placed';

/** What became of the file of a scenario. */
export interface FileResult {
  readonly file: string;
  /** Absent where the file holds no scenario. */
  readonly result?: ScenarioResult;
  readonly problems: readonly PlacedProblem[];
  /** The expectations that were recorded again, by their places; or why they were not. */
  readonly recorded: readonly string[];
  readonly refused: readonly string[];
}

export const hasPassed = ({ problems, result }: FileResult): boolean =>
  problems.length === 0 && result?.passed === true;

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function countsOf(results: readonly FileResult[]): Counts {
  const passed = results.filter(hasPassed).length;
  return { passed, failed: results.length - passed };
}
