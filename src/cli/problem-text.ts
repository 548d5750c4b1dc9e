import { shortened } from '../kit/shortened';
import { oneLine } from '../report/format';
import type { Sayings } from '../report/words';
import type { PlacedProblem } from '../texts/placed';

/** A problem on one line, with the place at which it stands. */
export const problemText = (problem: PlacedProblem, say: Pick<Sayings, 'problem'>): string =>
  oneLine(say.problem(problem, placeOf(problem)));

/** Characters of the name of a file; systems take at most four times as many. */
const NAME_LENGTH = 1_000;

function placeOf({ source, line, column }: PlacedProblem): string | null {
  if (source === undefined) return null;
  const name = shortened(source, NAME_LENGTH);
  return line === undefined ? name : `${name}:${line}:${column}`;
}
