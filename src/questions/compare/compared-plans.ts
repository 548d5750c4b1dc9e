import type { Comparison } from '../../answer/results/analysis';
import type { ElementId } from '../../engine/plan/candidates';
import type { ValuedSum } from '../../engine/plan/value';
import type { SavedChange } from './by-period';
import type { JudgedChange } from './differences-between';
import type { WeighedPackage } from './worth';

/** Two plans side by side, in numbers. */
export interface ComparedPlans {
  readonly warnings: Comparison['warnings'];
  readonly judged: readonly JudgedChange[];
  readonly best: SavedChange & {
    readonly before: WeighedPackage;
    readonly after: WeighedPackage;
    readonly difference: ValuedSum;
    readonly added: readonly ElementId[];
    readonly dropped: readonly ElementId[];
  };
}
