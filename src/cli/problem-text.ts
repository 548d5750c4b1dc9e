import { oneLine } from '../report/format';
import { say } from '../report/words/en-sayings';
import type { PlacedProblem } from './input-error';

/** A problem on one line, with the place at which it stands. */
export const problemText = (problem: PlacedProblem): string =>
  oneLine(say.problem(problem, placeOf(problem)));

function placeOf({ source, line, column }: PlacedProblem): string | null {
  if (source === undefined) return null;
  return line === undefined ? source : `${source}:${line}:${column}`;
}
