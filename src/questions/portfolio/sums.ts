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
  readonly notComputed: number;
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
  /** Null where a project came without its findings. */
  readonly flips: ReadonlyMap<string, FlipCount> | null;
}

/** Projects, and an amount of all of them. */
export interface Counted {
  readonly projects: number;
  readonly amount: Kopecks;
}
