/**
 * Computes the amounts of a line again, from its own arithmetic alone. It shares no code with the library
 * and reads no sum, cap or other line.
 */

interface Term {
  readonly base: string;
  readonly months?: number;
  readonly rate: string;
  readonly times?: string;
}

/** The arithmetic of a line as it stands in JSON. */
export type Arithmetic = {
  readonly kind: string;
  readonly round?: string;
  readonly [taxes: string]: unknown;
};

/** Kopecks. */
export interface Amounts {
  readonly before: bigint;
  readonly after: bigint;
  readonly relief: bigint;
  readonly extraTax: bigint;
  readonly cutOff: bigint;
}

type Fraction = readonly [dividend: bigint, divisor: bigint];

/** A decimal text as a fraction. */
function fraction(text: string): Fraction {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text);
  if (found === null) throw new Error(`${text} is no exact number`);
  const [, sign, whole = '', part = '', divisor = '1'] = found;
  const dividend = BigInt(whole + part);
  return [sign === '-' ? -dividend : dividend, 10n ** BigInt(part.length) * BigInt(divisor)];
}

/** The nearest whole number of units, a half upwards; 0 below 0. */
function rounded([dividend, divisor]: Fraction, unit: bigint): bigint {
  if (dividend <= 0n) return 0n;
  const [above, below] = [2n * dividend * 100n + divisor * unit, 2n * divisor * unit];
  return (above / below) * unit;
}

const product = ({ base, months = 12, rate }: Term): Fraction => {
  const [[a, b], [c, d]] = [fraction(base), fraction(rate)];
  return [a * c * BigInt(months), b * d * 12n];
};

const sum = (terms: readonly Term[]): Fraction =>
  terms.map(product).reduce<Fraction>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);

const roubles = (terms: readonly Term[]): bigint => rounded(sum(terms), 100n);

const kopecks = (text: string): bigint => {
  const [dividend, divisor] = fraction(text);
  return (dividend * 100n) / divisor;
};

/** A line of taxes without a cap. */
const apart = (before: bigint, after: bigint, cutOff = 0n): Amounts => ({
  before,
  after,
  relief: before > after ? before - after : 0n,
  extraTax: after > before ? after - before : 0n,
  cutOff,
});

export function computed(of: Arithmetic): Amounts {
  const terms = (name: string) => of[name] as readonly Term[];
  switch (of.kind) {
    case 'rate':
    case 'months': {
      const unit = of.round === 'kopeck' ? 1n : 100n;
      return apart(rounded(sum(terms('before')), unit), rounded(sum(terms('after')), unit));
    }
    case 'contribution': {
      const paid = (name: string) =>
        terms(name).reduce(
          (all, one) => all + rounded(product(one), 1n) * BigInt(one.times ?? '1'),
          0n,
        );
      return apart(paid('before'), paid('after'));
    }
    case 'ceiling':
      return underCeiling(of, roubles(terms('before')), roubles(terms('after')));
    case 'deduction': {
      const least = roubles(terms('reducible')) - roubles(terms('floor'));
      const pool = kopecks(of['pool'] as string);
      const most = least > 0n ? least : 0n;
      const before = roubles(terms('before'));
      const relief = pool < most ? pool : most;
      return { before, after: before - relief, relief, extraTax: 0n, cutOff: 0n };
    }
    default:
      throw new Error(`there is no arithmetic of the kind ${of.kind}`);
  }
}

function underCeiling(of: Arithmetic, before: bigint, uncapped: bigint): Amounts {
  const own = before > uncapped ? before - uncapped : 0n;
  if (of['refused'] !== null) return apart(before, roubles(of['refused'] as readonly Term[]), own);
  const [granted, full] = [kopecks(of['granted'] as string), kopecks(of['full'] as string)];
  const relief =
    of['others'] === null
      ? rounded([granted * own, full * 100n], 100n)
      : granted - kopecks(of['others'] as string);
  const extraTax = uncapped > before ? uncapped - before : 0n;
  return {
    before,
    after: extraTax > 0n ? uncapped : before - relief,
    relief,
    extraTax,
    cutOff: own - relief,
  };
}

/** Lines of an answer, wherever they stand, by their path. */
export function linesIn(answer: unknown, path = ''): readonly (readonly [string, JsonLine])[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('arithmetic' in answer && 'taxBefore' in answer) return [[path, answer as JsonLine]];
  return Object.entries(answer).flatMap(([name, value]) => linesIn(value, `${path}/${name}`));
}

type Interval = { readonly from: string; readonly to: string };

/** A line as it stands in JSON. */
export interface JsonLine {
  readonly taxBefore: string;
  readonly taxAfter: string | Interval;
  readonly relief: string | Interval;
  readonly extraTax?: string | Interval;
  readonly cutOff?: string;
  readonly arithmetic: Arithmetic;
  readonly otherArithmetic?: Arithmetic;
}

/** The amounts of a line that its arithmetic does not give, each as a sentence. */
export function arithmeticFaults(path: string, line: JsonLine): readonly string[] {
  const one = computed(line.arithmetic);
  const other = line.otherArithmetic === undefined ? one : computed(line.otherArithmetic);
  const isCost = path.includes('/costs/');
  const fault = (name: string, found: string | Interval, a: bigint, b: bigint): string[] => {
    const [least, most] = a < b ? [a, b] : [b, a];
    const [from, to] = typeof found === 'string' ? [found, found] : [found.from, found.to];
    return kopecks(from) === least && kopecks(to) === most
      ? []
      : [`${path}: ${name} is ${JSON.stringify(found)}, its arithmetic gives ${least} to ${most}`];
  };
  return [
    ...fault('taxBefore', line.taxBefore, one.before, other.before),
    ...fault('taxAfter', line.taxAfter, one.after, other.after),
    // what a measure costs elsewhere is a relief below 0
    ...(isCost
      ? fault('relief', line.relief, one.before - one.after, other.before - other.after)
      : [
          ...fault('relief', line.relief, one.relief, other.relief),
          ...fault('extraTax', line.extraTax ?? '0', one.extraTax, other.extraTax),
          ...fault('cutOff', line.cutOff ?? '0', one.cutOff, other.cutOff),
        ]),
  ];
}
