import { anniversary, type Day } from '../../src/kit/day';
import type { Policy } from '../../src/policy/policy';

/** A source that nobody has held figures against for a year. */
export interface Overdue {
  readonly source: string;
  readonly address: string | null;
  readonly checked: Day;
}

/** The sources of policies whose last check is a year ago or more, the oldest check first, each once. */
export function overdue(
  policies: readonly Pick<Policy, 'checked'>[],
  today: Day,
): readonly Overdue[] {
  const old = policies
    .flatMap(({ checked }) => checked)
    .filter(({ on }) => anniversary(on, 1) <= today)
    .flatMap(({ on, sources }) => sources.map((source) => [source, on] as const));
  return [...new Map(old)]
    .map(([{ address = null, text }, checked]) => ({ source: text, address, checked }))
    .sort((one, other) => (one.checked < other.checked ? -1 : Number(one.checked > other.checked)));
}
