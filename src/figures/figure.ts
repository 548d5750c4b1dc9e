import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';

/** A value that holds from a day on, until the next one of the same figure. */
export interface Dated<V> {
  readonly from: Day;
  readonly value: V;
  readonly citation: Citation;
  readonly standing: Standing;
}

/** A value of a figure with the name of the figure and what it decides. */
export interface Value<V> extends Dated<V> {
  /** The path of the figure in the policy: `rip.capShare`. */
  readonly figure: string;
  readonly decides: Figure<V>['decides'];
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
  /** Its path in the policy: `rip.capShare`. */
  readonly name: string;
  readonly read: 'entry' | 'period';
  readonly decides: 'amount' | 'bound';
  readonly values: readonly Value<V>[];
}

/** Sources against which the figures that cite them were last held on one day. */
export interface CheckedSources {
  readonly on: Day;
  readonly sources: readonly Citation[];
}

/** Whether a part of the policy is a figure, rather than the name of several, or a text. */
export const isFigure = (part: unknown): part is Figure<unknown> =>
  typeof part === 'object' && part !== null && 'read' in part && 'values' in part;

/** The values of a figure, each with its name and what it decides. */
export const valuesOf = <V>(
  { decides, name }: Pick<Figure<V>, 'name' | 'decides'>,
  values: readonly Dated<V>[],
): readonly Value<V>[] =>
  values.map(({ citation, from, standing, value }) => ({
    figure: name,
    decides,
    from,
    value,
    citation,
    standing,
  }));

/**
 * The value of a figure on a day.
 * @throws RangeError where the figure has no value yet on that day: years are
 * checked against the edition before a figure is read, so this is a fault of the edition.
 */
export function at<V>(figure: Figure<V>, day: Day): Value<V> {
  for (let index = figure.values.length - 1; index >= 0; index--) {
    const dated = figure.values[index];
    if (dated !== undefined && dated.from <= day) return dated;
  }
  throw new RangeError(`no value of ${figure.name} covers ${day}`);
}
