import { type LoadedRegion, withReliefs } from './region';
import { regionProblems } from './region-problems';

/** A region that is not sound: everything that is wrong with it, a line each in its message. */
class UnsoundRegion extends RangeError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * A region of an author.
 * @throws RangeError with everything that is wrong with its parts, a line each, and as a list in `problems`: two
 * things of one id; a status, measure, reading, budget or step that the region does not have; two reliefs from a
 * tax of which a package has one; an edition of other years than the profiles know, a figure that some year of it
 * leaves without a value, or a value without a source.
 */
export function defineRegion(parts: Omit<LoadedRegion, 'reliefs'>): LoadedRegion {
  const problems = regionProblems(parts);
  if (problems.length > 0) throw new UnsoundRegion(problems);
  return withReliefs(parts);
}
