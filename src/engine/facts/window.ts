import { anniversary, type Day, dayBefore, yearOf } from '../../kit/day';
import type { When } from '../../profile/profile';
import type { Case } from './case';

/**
 * A span in which investment counts. Days count to the last day inclusive,
 * yearly amounts to the last calendar year; no end is given as null.
 */
export interface Window {
  readonly from: Day;
  readonly to: Day | null;
  readonly lastYear: number | null;
}

/**
 * A window of years from a day. Days count to the anniversary inclusive (Tax Code
 * art. 6.1 p. 3), or to the day before it under the reading `window-end`; yearly
 * amounts count in as many calendar years, the year of the first day among them.
 */
export function yearsFrom(c: Case, from: Day, years: number): Window {
  const day = anniversary(from, years);
  return {
    from,
    to: c.readings['window-end'] === 'anniversary' ? day : dayBefore(day),
    lastYear: yearOf(from) + years - 1,
  };
}

/** The last day of a contract that runs for a term of years: the day before the anniversary, under every reading. */
export const termEnd = (from: Day, years: number): Day => dayBefore(anniversary(from, years));

/** To a last day inclusive, and to its calendar year. */
export const until = (from: Day, to: Day): Window => ({ from, to, lastYear: yearOf(to) });

export type PlaceInWindow = 'before' | 'inside' | 'after';

/** Where a moment stands to a window. A year belongs to it as a whole. */
export function placeIn(window: Window, when: When): PlaceInWindow {
  if ('day' in when) {
    if (when.day < window.from) return 'before';
    return window.to !== null && when.day > window.to ? 'after' : 'inside';
  }
  if (when.year < yearOf(window.from)) return 'before';
  return window.lastYear !== null && when.year > window.lastYear ? 'after' : 'inside';
}

/** Whether some moment lies on the very day on which the two values of `window-end` part. */
export function partsOn(from: Day, years: number, moments: readonly When[]): boolean {
  const day = anniversary(from, years);
  return moments.some((when) => 'day' in when && when.day === day);
}
