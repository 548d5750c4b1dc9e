import { rateText, roublesText } from '../kit/money';
import type { Line } from '../result';
import type { TaxLine } from '../taxes/line';
import { amountText } from './amount';

export function lineResult(line: TaxLine): Line {
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
    rate: rate === null ? null : rateText(rate),
    taxBefore: roublesText(line.before),
    taxAfter: roublesText(line.after),
    relief: roublesText(line.relief),
    ...(extraTax === undefined ? undefined : { extraTax: roublesText(extraTax) }),
    ...(cutOff === undefined ? undefined : { cutOff: roublesText(cutOff) }),
    citation: line.citation,
    standing: line.standing,
  };
}
