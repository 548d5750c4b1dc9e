import { isSame } from '../kit/interval';
import { halfUp } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import type { JudgedMeasure } from './measures';
import type { JudgedLine } from './taxes/interval';

/** Whether a measure has the same verdict and lines in two cases. */
export const isSameAnswer = (one: JudgedMeasure | undefined, other: JudgedMeasure): boolean =>
  one !== undefined &&
  one.whole.verdict === other.whole.verdict &&
  areSameLines(one.lines, other.lines);

/** Whether two lists of lines read alike: bases are compared as they are shown, to the kopeck. */
const areSameLines = (some: readonly JudgedLine[], others: readonly JudgedLine[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => {
    const other = others[index];
    return other !== undefined && isSameLine(one, other);
  });

const isSameLine = (a: JudgedLine, b: JudgedLine): boolean =>
  a.year === b.year &&
  a.tax === b.tax &&
  a.budget === b.budget &&
  a.of === b.of &&
  shown(a.base) === shown(b.base) &&
  shown(a.baseBefore) === shown(b.baseBefore) &&
  a.baseOf === b.baseOf &&
  a.ordinaryRate === b.ordinaryRate &&
  isSame(a.rate, b.rate) &&
  a.before === b.before &&
  isSame(a.after, b.after) &&
  isSame(a.relief, b.relief) &&
  isSame(a.extraTax, b.extraTax) &&
  a.cutOff === b.cutOff &&
  a.citation.text === b.citation.text &&
  a.citation.address === b.citation.address &&
  a.standing === b.standing;

const shown = (base: Ratio | null | undefined): bigint | null | undefined =>
  base && halfUp(base.dividend, base.divisor);
