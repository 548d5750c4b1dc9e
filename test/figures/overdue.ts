import type { CheckedSources } from '../../src/figures/figure';
import { anniversary, type Day } from '../../src/kit/day';

/** A source that nobody has held figures against for a year. */
export interface Overdue {
  readonly source: string;
  readonly address: string | null;
  readonly checked: Day;
}

/** The sources whose last check is a year ago or more, the oldest check first. */
export const overdue = (checked: readonly CheckedSources[], today: Day): readonly Overdue[] =>
  checked
    .filter(({ on }) => anniversary(on, 1) <= today)
    .flatMap(({ on, sources }) =>
      sources.map(({ address = null, text }) => ({ source: text, address, checked: on })),
    )
    .sort((one, other) => (one.checked < other.checked ? -1 : Number(one.checked > other.checked)));
