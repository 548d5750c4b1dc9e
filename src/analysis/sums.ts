import type { Kopecks } from '../kit/money';
import type { MeasureRelief } from '../reliefs';
import type { Budget } from '../result';
import { difference } from './differences';
import type { PeriodDifference } from './portfolio-result';
import type { Difference } from './result';

/** An amount before a change and after it. */
export interface Pair {
  readonly before: Kopecks;
  readonly after: Kopecks;
}

export const NOTHING: Pair = { before: 0n, after: 0n };

export const sumOfPairs = (one: Pair, other: Pair): Pair => ({
  before: one.before + other.before,
  after: one.after + other.after,
});

/** The pair as text, with what the second amount is more than the first. */
export const differenceOf = ({ before, after }: Pair): Difference => difference(before, after);

/** Pairs by a key, such as a year. */
export type Pairs<Key> = ReadonlyMap<Key, Pair>;

/** The pairs of both, those of one key added up. */
export function joinedPairs<Key>(some: Pairs<Key>, others: Pairs<Key>): Pairs<Key> {
  if (others.size === 0) return some;
  const all = new Map(some);
  for (const [key, pair] of others) all.set(key, sumOfPairs(all.get(key) ?? NOTHING, pair));
  return all;
}

/** A year and a budget as one key: "2021 regional". */
export type PeriodKey = `${number} ${Budget}`;

export const keyOf = ({ year, budget }: Pick<PeriodDifference, 'year' | 'budget'>): PeriodKey =>
  `${year} ${budget}`;

export function placeOf(key: PeriodKey): Pick<PeriodDifference, 'year' | 'budget'> {
  const [year, budget] = key.split(' ');
  return { year: Number(year), budget: budget as Budget };
}

/** Relief less extra tax on both sides by year and budget. */
export function periodsBetween(before: MeasureRelief, after: MeasureRelief): Pairs<PeriodKey> {
  const periods = new Map<PeriodKey, Pair>();
  for (const side of ['before', 'after'] as const) {
    for (const line of (side === 'before' ? before : after).lines) {
      const key = keyOf(line);
      const pair = periods.get(key) ?? NOTHING;
      periods.set(key, { ...pair, [side]: pair[side] + line.relief - (line.extraTax ?? 0n) });
    }
  }
  return new Map([...periods].filter(([, pair]) => pair.before !== 0n || pair.after !== 0n));
}

const BUDGETS: readonly Budget[] = ['federal', 'regional', 'municipal'];

/** The periods in order of year and budget, as text. */
export const printedPeriods = (periods: Pairs<PeriodKey>): readonly PeriodDifference[] =>
  [...periods]
    .map(([key, pair]) => ({ ...placeOf(key), ...differenceOf(pair) }))
    .sort((a, b) => a.year - b.year || BUDGETS.indexOf(a.budget) - BUDGETS.indexOf(b.budget));

/** The sum of all pairs. */
export const sumOf = (pairs: Iterable<Pair>): Pair => {
  let sum = NOTHING;
  for (const pair of pairs) sum = sumOfPairs(sum, pair);
  return sum;
};
