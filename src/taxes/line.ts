import type { RateUsed } from '../facts/rates';
import { type Citation, lessCertain, type Standing } from '../kit/finding';
import { halfUp, type Kopecks, type Rate, rateText, roublesText } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import type { Budget, Line, TaxId } from '../result';

/** A line as it is computed; `rates` are the figures that it rests on. */
export interface TaxLine {
  readonly year: number;
  readonly tax: TaxId;
  readonly budget: Budget;
  readonly of?: string;
  readonly base: Ratio | null;
  readonly baseBefore?: Ratio;
  readonly baseOf?: 'company';
  readonly ordinaryRate: Rate | null;
  readonly rate: Rate | null;
  readonly before: Kopecks;
  readonly after: Kopecks;
  readonly relief: Kopecks;
  /** By how much the tax is greater than without the measure; absent where it is not. */
  readonly extraTax?: Kopecks;
  readonly cutOff?: Kopecks;
  readonly citation: Citation;
  readonly standing: Standing;
  readonly rates: readonly RateUsed[];
}

/** The less certain of the standings of the rates that a line rests on. */
export const standingOf = (rates: readonly RateUsed[]): Standing =>
  rates.map(({ standing }) => standing).reduce(lessCertain, 'printed');

/** The line as plain JSON. */
export function printed(line: TaxLine): Line {
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

const amountText = ({ dividend, divisor }: Ratio): string => roublesText(halfUp(dividend, divisor));
