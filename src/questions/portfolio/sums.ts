import type { FlipCount, VerdictCounts } from '../../answer/results/portfolio';
import type { Pair, Pairs, PeriodKey } from '../../engine/pairs';
import type { Tally } from '../../engine/tally';
import type { Twin } from '../../figures/twins';
import type { Kopecks } from '../../kit/money';

/** One measure over the projects added so far. */
export interface MeasureSums {
  readonly before: VerdictCounts;
  readonly after: VerdictCounts;
  readonly newly: number;
  readonly noLonger: number;
  readonly turned: number;
  /** Projects whose difference cannot be computed, and those whose difference is known; one that only puts tax off is neither. */
  readonly notComputed: number;
  readonly known: number;
  readonly inPart: number;
  /** Projects whose difference is an interval: in the sums alone. */
  readonly between: number;
  readonly twins: ReadonlyMap<string, Twin & { readonly projects: number }>;
  /** Of the projects whose difference is known. */
  readonly relief: Pair;
  readonly net: Pair;
  readonly supposed: Pair;
  readonly periods: Pairs<PeriodKey>;
  readonly differences: Tally;
  readonly winners: Counted;
  readonly losers: Counted;
  /** Tax put off, of the projects whose difference of it is known; null where there is none. */
  readonly credit: CreditPairs | null;
  /** Null where a project came without its findings. */
  readonly flips: ReadonlyMap<string, FlipCount> | null;
}

/** What is put off, and the interest on it. */
export interface CreditPairs {
  readonly projects: number;
  /** Of them, those whose verdict is unknown on a side. */
  readonly supposed: number;
  readonly putOff: Pair;
  readonly interest: Pair;
}

/** Projects, and an amount of all of them. */
export interface Counted {
  readonly projects: number;
  readonly amount: Kopecks;
}
