import { type ReliefSum, reliefSums } from '../engine/sums';
import type { JudgedLine } from '../engine/taxes/interval';
import { minus } from '../kit/interval';
import { amountResult } from './amount';
import type { ReliefOf, Sums } from './results/assessment';

/** The sums of a relief that facts are missing to compute. */
const NOT_COMPUTED: Sums = {
  total: null,
  extraTax: null,
  net: null,
  byYear: [],
  byTax: [],
  byBudget: [],
};

/** The sums of no lines. */
const NOTHING: Sums = {
  total: '0',
  extraTax: '0',
  net: '0',
  byYear: [],
  byTax: [],
  byBudget: [],
};

/** What is known of a relief: its lines, and whether facts are missing to compute any. */
interface Relief {
  readonly isKnown: boolean;
  readonly lines: readonly JudgedLine[];
}

export function sumsResult({ isKnown, lines }: Relief): Sums {
  if (!isKnown) return NOT_COMPUTED;
  if (lines.length === 0) return NOTHING;
  const { all, byBudget, byTax, byYear } = reliefSums(lines);
  return {
    total: amountResult(all.relief),
    extraTax: amountResult(all.extraTax),
    net: amountResult(minus(all.relief, all.extraTax)),
    byYear: byYear.map(([year, sum]) => ({ year, ...sumResult(sum) })),
    byTax: byTax.map(([tax, sum]) => ({ tax, ...sumResult(sum) })),
    byBudget: byBudget.map(([budget, sum]) => ({ budget, ...sumResult(sum) })),
  };
}

/** Extra tax stands only where there is some. */
const sumResult = ({ extraTax, relief }: ReliefSum): ReliefOf =>
  extraTax === 0n
    ? { relief: amountResult(relief) }
    : { relief: amountResult(relief), extraTax: amountResult(extraTax) };
