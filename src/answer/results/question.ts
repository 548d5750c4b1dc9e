import type { ElementId } from '../../engine/plan/candidates';
import type { MissingFact } from '../../kit/finding';
import type { Roubles } from './values';

/** A fact to ask for, and why. */
export interface Question extends MissingFact {
  /** The words that can be answered where a few can; of `statuses`, those that may be held. */
  readonly choices?: readonly string[];
  /** The measures, parts and loans that wait for the fact, or that answers to it bring in or put out. */
  readonly elements: readonly ElementId[];
  /** Whether answers can differ in what the best package is made of, or only in what it saves. */
  readonly changes: 'elements' | 'worth';
  /**
   * How far apart answers are in what the best package is worth, present value where there is a discount rate. Of a
   * yes or no: the least and the most that are seen, with the other facts as they are and with all of them favourable.
   * Of what amounts wait for: from nothing to all taxes that the best package leaves to be paid; null where no
   * amount that is stated bounds it.
   */
  readonly moves: { readonly least: Roubles; readonly most: Roubles | null };
}
