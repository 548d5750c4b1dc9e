import type { JudgedMeasure } from '../engine/measures';
import type { ReadingEffect } from './results/analysis';
import { sumsResult } from './sums';

/** A measure under a value of a reading and under another. */
export function readingEffectResult(
  of: Pick<ReadingEffect, 'reading' | 'value' | 'other'>,
  before: JudgedMeasure,
  after: JudgedMeasure,
): ReadingEffect {
  const [sums, otherSums] = [sumsResult(before), sumsResult(after)];
  return {
    ...of,
    measure: before.measure.id,
    verdict: before.whole.verdict,
    otherVerdict: after.whole.verdict,
    relief: sums.total,
    otherRelief: otherSums.total,
    net: sums.net,
    otherNet: otherSums.net,
  };
}
