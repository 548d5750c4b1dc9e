import type { FindingUnit, FindingVerdict, MissingFact, Within } from '../../kit/finding';
import type { SourceId } from './tables';
import type { Fraction, Id, Roubles } from './values';

/** An amount of the profile that a condition did not count, and why. Roubles as decimal text. */
export interface LeftOutResult {
  readonly path: string;
  readonly amount: Roubles;
  readonly because: 'kind-not-counted' | 'caller-says-no' | 'before-start' | 'outside-window';
}

/**
 * What became of one condition, or of several together. A leaf has what was
 * found and what is required; a node has the findings under it and the way they join.
 */
export interface FindingResult {
  readonly id: Id;
  /** The object, plot, import or tax period that the finding is about. */
  readonly of?: string;
  readonly verdict: FindingVerdict;
  readonly joins?: 'all-of' | 'any-of';
  readonly findings?: readonly FindingResult[];
  /** Where the profile states the fact or amount that the condition is about. */
  readonly path?: string;
  readonly unit?: FindingUnit;
  readonly actual?: string | boolean | null;
  readonly required?: string | boolean | readonly string[];
  /** What is lacking, in the finding's unit. */
  readonly shortfall?: Roubles | Fraction;
  /** True where a status is not held yet and is taken as obtained. */
  readonly assumed?: true;
  readonly missing?: readonly MissingFact[];
  readonly leftOut?: readonly LeftOutResult[];
  /** The span in which amounts count. */
  readonly within?: Within;
  /** Where the condition comes from. */
  readonly source?: SourceId;
}
