import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';

/** A value that holds from a day on, until the next one of the same figure. */
export interface Dated<V> {
  readonly from: Day;
  readonly value: V;
  readonly citation: Citation;
  readonly standing: Standing;
}

/**
 * A figure of the law with its history, the oldest value first.
 *
 * - `read`: an `entry` figure is read on the day on which a project enters a
 *   measure and holds for its life; a `period` figure is read in each tax period.
 * - `decides`: an `amount` figure (rate, threshold, tier, period count, cap) makes
 *   a measure unconfirmed where it is unconfirmed itself; a `bound` (years,
 *   mapping of activities, wording of a condition) is only shown.
 */
export interface Figure<V> {
  readonly read: 'entry' | 'period';
  readonly decides: 'amount' | 'bound';
  readonly values: readonly Dated<V>[];
}

/** Sources against which the figures that cite them were last held on one day. */
export interface CheckedSources {
  readonly on: Day;
  readonly sources: readonly Citation[];
}

/** Whether a part of the policy is a figure, rather than the name of several, or a text. */
export const isFigure = (part: unknown): part is Figure<unknown> =>
  typeof part === 'object' && part !== null && 'read' in part && 'values' in part;

/**
 * The value of a figure on a day.
 * @throws RangeError where the figure has no value yet on that day: years are
 * checked against the edition before a figure is read, so this is a fault of the edition.
 */
export function at<V>(figure: Figure<V>, day: Day): Dated<V> {
  for (let index = figure.values.length - 1; index >= 0; index--) {
    const dated = figure.values[index];
    if (dated !== undefined && dated.from <= day) return dated;
  }
  throw new RangeError(`no value of this figure covers ${day}`);
}
