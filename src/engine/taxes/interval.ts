import { between, type Interval, type Quantity } from '../../kit/interval';
import type { Kopecks, Rate } from '../../kit/money';
import { type Arithmetic, unrelievedArithmetic } from './arithmetic';
import type { TaxLine } from './line';
import type { ObjectLine } from './property';

/** A line as a measure has it: exact, or between two exact ones. */
export interface JudgedLine
  extends Omit<TaxLine, 'rate' | 'after' | 'relief' | 'extraTax' | 'cutOff'> {
  readonly rate: Rate | Interval | null;
  readonly after: Quantity;
  readonly relief: Quantity;
  readonly extraTax?: Quantity;
  readonly cutOff?: Kopecks;
  /** Of what the line of the other end was made; absent where the relief is exact. */
  readonly otherArithmetic?: Arithmetic;
}

/** An object's relief as a measure has it. */
export interface JudgedObject extends Omit<ObjectLine, 'relief'> {
  readonly relief: Quantity;
  /** The rate at the other end; left out where the relief is exact. */
  readonly otherRate?: Rate;
}

/**
 * The lines between those of a relief at its two ends, each with the one of the same year, tax, budget
 * and thing. A line that only one end has stands opposite the tax without the relief.
 */
export function linesBetween(
  some: readonly TaxLine[],
  others: readonly TaxLine[],
): readonly JudgedLine[] {
  const otherOf = new Map(others.map((line) => [keyOf(line), line]));
  const own = new Set(some.map(keyOf));
  return [
    ...some.map((line) => lineBetween(line, otherOf.get(keyOf(line)) ?? unrelieved(line))),
    ...others
      .filter((line) => !own.has(keyOf(line)))
      .map((line) => lineBetween(unrelieved(line), line)),
  ].sort((a, b) => a.year - b.year);
}

const keyOf = ({ budget, of = '', tax, year }: TaxLine): string => `${year} ${tax} ${budget} ${of}`;

/** A line of the ordinary tax alone. */
const unrelieved = ({ cutOff: _, extraTax: __, ...line }: TaxLine): TaxLine => ({
  ...line,
  rate: line.ordinaryRate,
  after: line.before,
  relief: 0n,
  arithmetic: unrelievedArithmetic(line.arithmetic),
});

function lineBetween(one: TaxLine, other: TaxLine): JudgedLine {
  const { cutOff: _, extraTax = 0n, rate, ...line } = one;
  const extra = between(extraTax, other.extraTax ?? 0n);
  return {
    ...line,
    rate: rate === null || other.rate === null ? null : between(rate, other.rate),
    after: between(one.after, other.after),
    relief: between(one.relief, other.relief),
    ...(extra === 0n ? {} : { extraTax: extra }),
    otherArithmetic: other.arithmetic,
    rates: [...new Map([...one.rates, ...other.rates].map((used) => [used.figure, used])).values()],
  };
}

/** The reliefs of objects between those at two ends; both ends have the same objects in the same years. */
export const objectsBetween = (
  some: readonly ObjectLine[],
  others: readonly ObjectLine[],
): readonly JudgedObject[] =>
  some.map((one) => {
    const other = others.find(({ object, year }) => object === one.object && year === one.year);
    return other === undefined
      ? one
      : { ...one, relief: between(one.relief, other.relief), otherRate: other.rate.rate };
  });
