import type { Term } from '../engine/taxes/arithmetic';
import type { JudgedLine } from '../engine/taxes/interval';
import { isExact } from '../kit/interval';
import { type Rate, rateText, roublesText } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import { amountResult, amountText, rateResult } from './amount';
import { arithmeticResult, type StatedTerms } from './arithmetic';
import type { Cite } from './cite';
import type { Line } from './results/assessment';

type Growing = { -readonly [Part in keyof Line]: Line[Part] };

/** A line with its amounts as text; what it does not have is left out. Plain assignments: there are many lines. */
export function lineResult(line: JudgedLine, cite: Cite): Line {
  const { base, baseBefore, baseOf, cutOff, extraTax, of, ordinaryRate, otherArithmetic, rate } =
    line;
  const stated = statedBy(line);
  const result: Growing = {
    year: line.year,
    tax: line.tax,
    budget: line.budget,
    base: base === null ? null : amountText(base),
    ordinaryRate: ordinaryRate === null ? null : rateText(ordinaryRate),
    rate: rate === null ? null : rateResult(rate),
    taxBefore: roublesText(line.before),
    taxAfter: amountResult(line.after),
    relief: amountResult(line.relief),
    arithmetic: arithmeticResult(line.arithmetic, stated),
    source: cite(line.citation, line.standing),
  };
  if (of !== undefined) result.of = of;
  if (baseBefore !== undefined) result.baseBefore = amountText(baseBefore);
  if (baseOf !== undefined) result.baseOf = baseOf;
  if (extraTax !== undefined) result.extraTax = amountResult(extraTax);
  if (cutOff !== undefined) result.cutOff = roublesText(cutOff);
  if (otherArithmetic !== undefined)
    result.otherArithmetic = arithmeticResult(otherArithmetic, stated);
  return result;
}

/** The bases and rates that a line shows exactly. */
function statedBy({ base, baseBefore, ordinaryRate, rate }: JudgedLine): StatedTerms {
  const one = rate !== null && isExact(rate) ? rate : null;
  return { before: term(baseBefore ?? base, ordinaryRate), after: term(base, one) };
}

const term = (base: Ratio | null, rate: Rate | null): Term | null =>
  base === null || rate === null || base.dividend % base.divisor !== 0n ? null : { base, rate };
