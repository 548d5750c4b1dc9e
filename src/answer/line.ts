import type { JudgedLine } from '../engine/taxes/interval';
import { rateText, roublesText } from '../kit/money';
import { amountResult, amountText, rateResult } from './amount';
import { arithmeticResult } from './arithmetic';
import type { Cite } from './cite';
import type { Line } from './results/assessment';

export function lineResult(line: JudgedLine, cite: Cite): Line {
  const { year, tax, budget, of, base, baseBefore, baseOf, ordinaryRate, rate, cutOff, extraTax } =
    line;
  return {
    year,
    tax,
    budget,
    ...(of === undefined ? undefined : { of }),
    base: base === null ? null : amountText(base),
    ...(baseBefore === undefined ? undefined : { baseBefore: amountText(baseBefore) }),
    ...(baseOf === undefined ? undefined : { baseOf }),
    ordinaryRate: ordinaryRate === null ? null : rateText(ordinaryRate),
    rate: rate === null ? null : rateResult(rate),
    taxBefore: roublesText(line.before),
    taxAfter: amountResult(line.after),
    relief: amountResult(line.relief),
    ...(extraTax === undefined ? undefined : { extraTax: amountResult(extraTax) }),
    ...(cutOff === undefined ? undefined : { cutOff: roublesText(cutOff) }),
    arithmetic: arithmeticResult(line.arithmetic),
    ...(line.otherArithmetic === undefined
      ? undefined
      : { otherArithmetic: arithmeticResult(line.otherArithmetic) }),
    source: cite(line.citation, line.standing),
  };
}
