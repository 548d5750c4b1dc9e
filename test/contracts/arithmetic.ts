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

/** The bases and rates that a line states beside its arithmetic. */
export interface Stated {
  readonly base?: string | null;
  readonly baseBefore?: string;
  readonly ordinaryRate?: string | null;
  readonly rate?: unknown;
}

/**
 * The amounts of a line, or of a part of a package's tax.
 * @param stated of a line; terms that are left out are made of it.
 */
export function computed(of: Arithmetic, stated?: Stated): Amounts {
  const terms = (name: string) => termsOf(of, name, stated);
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
    case 'subsidy': {
      // what is paid is a tax below 0, the least of the terms
      const paid = (of['least'] as readonly Term[]).map((term) => rounded(product(term), 100n));
      const least = paid.reduce((one, other) => (other < one ? other : one));
      return apart(0n, -partOf(least, of));
    }
    case 'ceiling':
      return underCeiling(
        of,
        roubles(terms('before')),
        roubles(terms('after')),
        roubles(of['raised'] === undefined ? terms('before') : terms('raised')),
      );
    case 'deduction': {
      const least = roubles(terms('reducible')) - roubles(terms('floor'));
      const pool = kopecks(of['pool'] as string);
      const most = least > 0n ? least : 0n;
      // a part of a package has no tax before: what is deducted is taken off the other parts
      const before = stated === undefined ? 0n : roubles(terms('before'));
      const relief = pool < most ? pool : most;
      return { before, after: before - relief, relief, extraTax: 0n, cutOff: 0n };
    }
    default:
      throw new Error(`there is no arithmetic of the kind ${of.kind}`);
  }
}

/** What a budget pays of an amount that several share, in full roubles. */
function partOf(whole: bigint, { part }: Arithmetic): bigint {
  if (part === undefined) return whole;
  const { from, of, to } = part as Readonly<Record<'from' | 'to' | 'of', string>>;
  const upTo = (end: string): bigint => rounded([whole * kopecks(end), kopecks(of) * 100n], 100n);
  return upTo(to) - upTo(from);
}

function termsOf(of: Arithmetic, name: string, stated: Stated | undefined): readonly Term[] {
  const given = of[name] as readonly Term[] | undefined;
  if (given !== undefined) return given;
  if (name === 'floor') return [];
  if (stated === undefined) return name === 'after' ? termsOf(of, 'before', stated) : missing(name);
  const { base, baseBefore = base, ordinaryRate, rate } = stated;
  return [
    name === 'before'
      ? { base: text(baseBefore), rate: text(ordinaryRate) }
      : { base: text(base), rate: text(rate) },
  ];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : missing('a text'));

function missing(name: string): never {
  throw new Error(`${name} is missing`);
}

function underCeiling(of: Arithmetic, before: bigint, uncapped: bigint, raised: bigint): Amounts {
  const own = raised > uncapped ? raised - uncapped : 0n;
  if (of['refused'] !== undefined)
    return apart(before, roubles(of['refused'] as readonly Term[]), own);
  const [granted, full] = [kopecks(of['granted'] as string), kopecks(of['full'] as string)];
  const relief =
    of['others'] === undefined
      ? rounded([granted * own, full * 100n], 100n)
      : granted - kopecks(of['others'] as string);
  const extraTax = uncapped > raised ? uncapped - raised : 0n;
  return {
    before,
    after: extraTax > 0n ? uncapped : raised - relief,
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
export interface JsonLine extends Stated {
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
  const one = computed(line.arithmetic, line);
  const other = line.otherArithmetic === undefined ? one : computed(line.otherArithmetic, line);
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

/** A tax, extra tax or interest of a package as it stands in JSON. */
interface JsonPackage {
  readonly taxes: readonly {
    readonly before: string;
    readonly after: string;
    readonly arithmetic: readonly Arithmetic[];
  }[];
  readonly extraTax: readonly { readonly amount: string; readonly arithmetic: Arithmetic }[];
  readonly interest: readonly { readonly saved: string; readonly arithmetic: Instalments }[];
  readonly raisedProfit: readonly {
    readonly amount: string;
    readonly by: readonly { readonly amount: string }[];
  }[];
  readonly income: {
    readonly cap: { readonly share: string; readonly periods: readonly JsonPeriod[] } | null;
  } | null;
}

interface JsonPeriod {
  readonly cap: string;
  readonly base: string;
  readonly before: string;
  readonly used: string;
  readonly granted: string;
  readonly shares: { readonly [of: string]: string };
}

interface Instalments {
  readonly kind: string;
  readonly marketRate: string;
  readonly guaranteeRate?: string;
  /** A market rate of its own where the quarters differ. */
  readonly quarters: readonly {
    readonly balance: string;
    readonly rate: string;
    readonly marketRate?: string;
  }[];
}

/** The amounts of a package that its arithmetic does not give, each as a sentence. */
export function packageFaults(path: string, of: JsonPackage): readonly string[] {
  const faults: string[] = [];
  const hold = (name: string, found: string, gives: bigint) => {
    if (kopecks(found) !== gives) faults.push(`${path}: ${name} is ${found}, not ${gives}`);
  };
  for (const { after, arithmetic, before } of of.taxes) {
    const parts = arithmetic.map((part) => computed(part));
    hold('before', before, total(parts.map((part) => part.before)));
    hold('after', after, total(parts.map((part) => part.after)));
  }
  for (const { amount, arithmetic } of of.extraTax) {
    hold('extra tax', amount, computed(arithmetic).extraTax);
  }
  for (const { arithmetic, saved } of of.interest)
    hold('interest', saved, interestSaved(arithmetic));
  for (const { amount, by } of of.raisedProfit) {
    hold('raised profit', amount, total(by.map((one) => kopecks(one.amount))));
  }
  const cap = of.income?.cap;
  let used = 0n;
  for (const period of cap?.periods ?? []) {
    hold('used before', period.before, used);
    used += kopecks(period.used);
    hold('granted', period.granted, total(Object.values(period.shares).map(kopecks)));
    const [[a, b], [c, d]] = [fraction(period.base), fraction(cap?.share ?? '')];
    // a share of a kopeck or of a rouble is left off
    hold('cap', period.cap, ((a * c) / (b * d)) * 100n);
  }
  return faults;
}

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

function interestSaved({ guaranteeRate = '0', marketRate, quarters }: Instalments): bigint {
  const quarterly = (balance: string, rate: string) =>
    rounded(product({ base: balance, rate, months: 3 }), 1n);
  return total(
    quarters.map(({ balance, marketRate: own = marketRate, rate }) => {
      const saved = quarterly(balance, own) - quarterly(balance, rate);
      return (saved > 0n ? saved : 0n) - quarterly(balance, guaranteeRate);
    }),
  );
}
