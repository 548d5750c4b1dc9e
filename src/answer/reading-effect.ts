import type { JudgedLoan } from '../engine/loans/judged';
import type { JudgedMeasure } from '../engine/measures';
import { roublesText } from '../kit/money';
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

/** A loan under a value of a reading and under another. */
export function loanEffectResult(
  of: Pick<ReadingEffect, 'reading' | 'value' | 'other'>,
  before: JudgedLoan,
  after: JudgedLoan,
): ReadingEffect {
  const nominal = ({ worth }: JudgedLoan) => worth && roublesText(worth.nominal);
  const net = ({ worth }: JudgedLoan) => worth && roublesText(worth.nominalNet);
  return {
    ...of,
    measure: before.id,
    verdict: before.verdict,
    otherVerdict: after.verdict,
    relief: nominal(before),
    otherRelief: nominal(after),
    net: net(before),
    otherNet: net(after),
  };
}
