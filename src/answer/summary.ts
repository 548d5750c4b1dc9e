import type { JudgedMeasure } from '../engine/measures';
import type { ReliefSummary } from './results/documents';
import { sumsResult } from './sums';

export const summaryResult = (judged: JudgedMeasure): ReliefSummary => ({
  id: judged.measure.id,
  verdict: judged.whole.verdict,
  sums: sumsResult(judged),
  ...(judged.notComputed.length === 0 ? {} : { notComputed: judged.notComputed }),
});
