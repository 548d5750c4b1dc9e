import type { JudgedMeasure } from '../engine/measures';
import type { Verdict } from '../engine/terms';
import type { MeasureId, PartId } from '../figures/ids';
import type { Sums } from './results/assessment';
import { sumsResult } from './sums';

/** Verdict and sums of a measure, as an assessment has them. */
export interface ReliefSummary {
  readonly id: MeasureId;
  readonly verdict: Verdict;
  readonly sums: Sums;
  /** The measure, or those of its parts, whose relief facts are missing to compute; absent where there is none. */
  readonly notComputed?: readonly (MeasureId | PartId)[];
}

export const summaryResult = (judged: JudgedMeasure): ReliefSummary => ({
  id: judged.measure.id,
  verdict: judged.whole.verdict,
  sums: sumsResult(judged),
  ...(judged.notComputed.length === 0 ? {} : { notComputed: judged.notComputed }),
});
