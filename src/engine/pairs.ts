import { minus, plus, type Quantity } from '../kit/interval';
import type { JudgedLine } from './taxes/interval';

/** An amount before a change and after it. */
export interface Pair {
  readonly before: Quantity;
  readonly after: Quantity;
}

export const NOTHING: Pair = { before: 0n, after: 0n };

export const sumOfPairs = (one: Pair, other: Pair): Pair => ({
  before: plus(one.before, other.before),
  after: plus(one.after, other.after),
});

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
export type PeriodKey = `${number} ${string}`;

/** A year and a budget. */
export interface Period {
  readonly year: number;
  readonly budget: string;
}

export const keyOf = ({ year, budget }: Period): PeriodKey => `${year} ${budget}`;

function placeOf(key: PeriodKey): Period {
  const [year, budget = ''] = key.split(' ');
  return { year: Number(year), budget };
}

/** Relief less extra tax of a line. */
const netOf = ({ extraTax = 0n, relief }: JudgedLine): Quantity => minus(relief, extraTax);

/** Relief less extra tax on both sides by year and budget. */
export function periodsBetween(
  before: readonly JudgedLine[],
  after: readonly JudgedLine[],
): Pairs<PeriodKey> {
  const periods = new Map<PeriodKey, Pair>();
  for (const side of ['before', 'after'] as const) {
    for (const line of side === 'before' ? before : after) {
      const key = keyOf(line);
      const pair = periods.get(key) ?? NOTHING;
      periods.set(key, { ...pair, [side]: plus(pair[side], netOf(line)) });
    }
  }
  return new Map([...periods].filter(([, pair]) => pair.before !== 0n || pair.after !== 0n));
}

/**
 * The periods in the order of year and budget.
 * @param budgets those of the region, in its order.
 */
export const orderedPeriods = (
  periods: Pairs<PeriodKey>,
  budgets: readonly string[],
): readonly (Period & Pair)[] =>
  Array.from(periods, ([key, pair]) => ({ ...placeOf(key), ...pair })).sort(
    (a, b) => a.year - b.year || budgets.indexOf(a.budget) - budgets.indexOf(b.budget),
  );

/** The sums of periods that have one key in common, in the order of the periods. */
export function grouped<Key>(
  periods: readonly (Period & Pair)[],
  of: (period: Period) => Key,
): readonly (readonly [Key, Pair])[] {
  const sums = new Map<Key, Pair>();
  for (const period of periods) {
    const key = of(period);
    sums.set(key, sumOfPairs(sums.get(key) ?? NOTHING, period));
  }
  return [...sums];
}
