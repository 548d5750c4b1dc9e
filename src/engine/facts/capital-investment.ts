import { at } from '../../figures/figure';
import { type Day, lastDayOf } from '../../kit/day';
import type { LeftOut } from '../../kit/finding';
import { floorToRouble, type Kopecks } from '../../kit/money';
import type { CapitalInvestment } from '../../profile/profile';
import type { Case } from './case';
import { placeIn, type Window } from './window';

/** Capital investment inside a window, and every amount that does not count there. */
export interface Invested {
  readonly amount: Kopecks;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Undefined where the profile says nothing of capital investment.
 * @param entry the day of entry into the measure, which decides the kinds that count; the
 * window's first where it is not given.
 */
export function investedIn(
  c: Case,
  window: Window,
  entry: Day = window.from,
): Invested | undefined {
  const items = c.profile.capitalInvestment;
  if (items === undefined) return undefined;
  const kinds = at(c.policy.baseline.countedKinds, entry).value;
  let amount = 0n;
  const leftOut: LeftOut[] = [];
  for (const item of items) {
    const because = reasonAgainst(item, window, kinds);
    if (because === undefined) amount += item.amount;
    else leftOut.push({ path: item.path, amount: item.amount, because });
  }
  return { amount, leftOut };
}

/** Capital investment from a day to the end of a year, without the kopecks; in all years where no year is given. */
export function investedBy(c: Case, from: Day, lastYear: number | null): Kopecks {
  const window = { from, to: lastYear === null ? null : lastDayOf(lastYear), lastYear };
  const kinds = at(c.policy.baseline.countedKinds, from).value;
  let sum = 0n;
  for (const item of c.profile.capitalInvestment ?? []) {
    if (reasonAgainst(item, window, kinds) === undefined) sum += item.amount;
  }
  return floorToRouble(sum);
}

function reasonAgainst(
  item: CapitalInvestment,
  window: Window,
  kinds: readonly string[],
): LeftOut['because'] | undefined {
  if (item.counts === false) return 'caller-says-no';
  if (item.counts === undefined && item.kind !== undefined && !kinds.includes(item.kind)) {
    return 'kind-not-counted';
  }
  const place = placeIn(window, item.when);
  if (place === 'inside') return undefined;
  return place === 'before' ? 'before-start' : 'outside-window';
}
