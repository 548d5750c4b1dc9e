import { halfUp, type Kopecks } from '../kit/money';

/** How amounts lie. */
export interface Spread {
  readonly count: number;
  readonly min: Kopecks;
  readonly lowerQuartile: Quarters;
  readonly median: Quarters;
  readonly upperQuartile: Quarters;
  readonly max: Kopecks;
  /** Rounded to the kopeck, half up. */
  readonly mean: Kopecks;
}

/** An amount in quarters of a kopeck. */
export type Quarters = bigint;

/** An amount and how often it was met. */
type Count = readonly [amount: Kopecks, times: number];

/** Amounts in ascending order, each once. */
type Run = readonly Count[];

/**
 * Amounts that were met, without their order: a few sorted runs, each shorter
 * than the one before it, so that adding one amount to n costs about log n steps.
 * An amount that is met again takes no room.
 */
export type Tally = readonly Run[];

export const tallyOf = (amount: Kopecks): Tally => [[[amount, 1]]];

/** All amounts of both. */
export function joinedTallies(one: Tally, other: Tally): Tally {
  const runs = [...one];
  for (const run of other) {
    let last = run;
    for (let before = runs.at(-1); before !== undefined; before = runs.at(-1)) {
      if (before.length > last.length) break;
      runs.pop();
      last = merged(before, last);
    }
    runs.push(last);
  }
  return runs;
}

function merged(one: Run, other: Run): Run {
  const run: Count[] = [];
  let [at, otherAt] = [0, 0];
  for (;;) {
    const [a, b] = [one[at], other[otherAt]];
    if (a === undefined || b === undefined) {
      return [...run, ...one.slice(at), ...other.slice(otherAt)];
    }
    if (a[0] === b[0]) run.push([a[0], a[1] + b[1]]);
    else run.push(a[0] < b[0] ? a : b);
    if (a[0] <= b[0]) at += 1;
    if (b[0] <= a[0]) otherAt += 1;
  }
}

/** How the amounts lie; null where there are none. */
export const distributionOf = (tally: Tally): Spread | null => spreadOf(wholeOf(tally));

/** How the amounts other than 0 lie; null where there are none. */
export const distributionOfChanges = (tally: Tally): Spread | null =>
  spreadOf(wholeOf(tally).filter(([amount]) => amount !== 0n));

const wholeOf = (tally: Tally): Run => tally.reduce(merged, []);

function spreadOf(run: Run): Spread | null {
  const count = run.reduce((sum, [, times]) => sum + times, 0);
  if (count === 0) return null;
  const sum = run.reduce((total, [amount, times]) => total + amount * BigInt(times), 0n);
  return {
    count,
    min: ranked(run, 0),
    lowerQuartile: quartile(run, count, 1),
    median: quartile(run, count, 2),
    upperQuartile: quartile(run, count, 3),
    max: ranked(run, count - 1),
    mean: halfUp(sum, BigInt(count)),
  };
}

/** The amount at a place in ascending order, the first being 0. */
function ranked(run: Run, place: number): Kopecks {
  let before = 0;
  for (const [amount, times] of run) {
    before += times;
    if (place < before) return amount;
  }
  throw new RangeError(`there is no place ${place} among ${before}`);
}

/** On the straight line between the two amounts that lie around a quarter of the way from the first to the last. */
function quartile(run: Run, count: number, quarter: 1 | 2 | 3): Quarters {
  const way = (count - 1) * quarter;
  const [place, rest] = [Math.floor(way / 4), way % 4];
  const lower = ranked(run, place);
  const upper = rest === 0 ? lower : ranked(run, place + 1);
  return 4n * lower + BigInt(rest) * (upper - lower);
}
