import type { JudgedId } from '../../answer/results/analysis';
import type { ReliefValuation, ValuedSum } from '../../engine/plan/value';
import type { Missing, Verdict } from '../../engine/terms';
import type { WeighedPackage } from '../compare/worth';
import type { ProfileChange } from './changes';

/** One list of changes, and what it opens; null where something in it cannot be changed. */
export interface ValuedWay {
  readonly changes: readonly ProfileChange[];
  readonly opened: {
    readonly verdict: Verdict;
    readonly missing: readonly Missing[];
    readonly relief: ReliefValuation | null;
    readonly net: ReliefValuation | null;
    readonly isFloor: boolean;
    readonly best: WeighedPackage;
    readonly gain: ValuedSum;
  } | null;
}

/** What a measure that is refused lacks, in numbers. */
export interface ValuedNearMiss {
  readonly id: JudgedId;
  readonly ways: readonly ValuedWay[];
  readonly more: number;
}
