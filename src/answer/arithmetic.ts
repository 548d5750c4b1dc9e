import type { Instalments } from '../engine/loans/worth';
import type {
  Arithmetic,
  PackageArithmetic,
  TaxesAtRates,
  Term,
  UnderCeiling,
} from '../engine/taxes/arithmetic';
import { rateText, roublesText } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import type {
  ArithmeticResult,
  InstalmentResult,
  PackageArithmeticResult,
  TermResult,
} from './results/arithmetic';

/** Terms that a line states itself. */
export interface StatedTerms {
  readonly before: Term | null;
  readonly after: Term | null;
}

/** The arithmetic of a line; terms that the line states itself are left out. */
export function arithmeticResult(of: Arithmetic, stated: StatedTerms): ArithmeticResult {
  switch (of.kind) {
    case 'rate':
    case 'months':
      return withTaxes(atRates(of), of, stated);
    case 'contribution':
      return withTaxes({ kind: of.kind }, of, stated);
    case 'ceiling':
      return withTaxes(ceiling(of), of, stated);
    case 'subsidy':
      return subsidy(of);
    case 'deduction':
      return {
        kind: of.kind,
        ...(isStated(of.before, stated.before) ? {} : { before: terms(of.before) }),
        ...(isStated(of.reducible, stated.after) ? {} : { reducible: terms(of.reducible) }),
        ...(of.floor.length === 0 ? {} : { floor: terms(of.floor) }),
        pool: roublesText(of.pool),
      };
  }
}

/** Adds the taxes before and after that a line does not state itself. */
function withTaxes<Result extends Exclude<ArithmeticResult, { kind: 'subsidy' }>>(
  result: Result,
  { after, before }: Pick<TaxesAtRates, 'before' | 'after'>,
  stated: StatedTerms,
): Result {
  const growing: { before?: readonly TermResult[]; after?: readonly TermResult[] } = result;
  if (!isStated(before, stated.before)) growing.before = terms(before);
  if (!isStated(after, stated.after)) growing.after = terms(after);
  return result;
}

/** The arithmetic of a tax of a package. */
export const packageArithmetic = (
  parts: readonly PackageArithmetic[],
): readonly PackageArithmeticResult[] => parts.map(partResult);

/** A part of it; a tax after that is the tax before is left out. */
export function partResult(part: PackageArithmetic): PackageArithmeticResult {
  const of = part.of === undefined ? {} : { of: part.of };
  if (part.kind === 'deduction') {
    return {
      kind: part.kind,
      ...of,
      reducible: terms(part.reducible),
      ...(part.floor.length === 0 ? {} : { floor: terms(part.floor) }),
      pool: roublesText(part.pool),
    };
  }
  if (part.kind === 'subsidy') return { ...of, ...subsidy(part) };
  const taxes = {
    ...of,
    before: terms(part.before),
    ...(areSame(part.after, part.before) ? {} : { after: terms(part.after) }),
  };
  switch (part.kind) {
    case 'rate':
    case 'months':
      return { ...atRates(part), ...taxes };
    case 'contribution':
      return { kind: part.kind, ...taxes };
    case 'ceiling': {
      const { raised = part.before } = part;
      return {
        ...ceiling(part),
        ...taxes,
        ...(areSame(raised, part.before) ? {} : { raised: terms(raised) }),
      };
    }
  }
}

/** Of what the interest saved in a year was made. */
export const instalmentResult = (
  { guaranteeRate, marketRate, quarters }: Instalments,
  year: number,
): InstalmentResult => ({
  kind: 'instalment',
  marketRate: rateText(marketRate),
  ...(guaranteeRate === 0n ? {} : { guaranteeRate: rateText(guaranteeRate) }),
  quarters: quarters
    .filter((quarter) => quarter.year === year)
    .map(({ balance, marketRate: own, rate }) => ({
      balance: roublesText(balance),
      rate: rateText(rate),
      ...(own === undefined ? {} : { marketRate: rateText(own) }),
    })),
});

const atRates = ({ kind, round }: TaxesAtRates) =>
  round === 'rouble' ? { kind } : { kind, round };

const subsidy = ({ kind, least, part }: Extract<Arithmetic, { kind: 'subsidy' }>) => ({
  kind,
  least: terms(least),
  ...(part === undefined
    ? {}
    : {
        part: {
          from: roublesText(part.from),
          to: roublesText(part.to),
          of: roublesText(part.of),
        },
      }),
});

const ceiling = ({ full, granted, kind, others, refused }: UnderCeiling) => ({
  kind,
  full: roublesText(full),
  granted: roublesText(granted),
  ...(others === null ? {} : { others: roublesText(others) }),
  ...(refused === null ? {} : { refused: terms(refused) }),
});

const isStated = ([one, ...others]: readonly Term[], stated: Term | null): boolean =>
  stated !== null && one !== undefined && others.length === 0 && isSame(one, stated);

const areSame = (some: readonly Term[], others: readonly Term[]): boolean =>
  some === others ||
  (some.length === others.length && some.every((term, index) => isSame(term, others[index])));

const isSame = (one: Term, other: Term | undefined): boolean =>
  other !== undefined &&
  one.base.dividend * other.base.divisor === other.base.dividend * one.base.divisor &&
  one.rate === other.rate &&
  one.months === other.months &&
  one.times === other.times;

const terms = (of: readonly Term[]): readonly TermResult[] => of.map(termResult);

function termResult({ base, months, rate, times }: Term): TermResult {
  const of = exactText(base);
  const at = rateText(rate);
  if (times === undefined)
    return months === undefined ? { base: of, rate: at } : { base: of, months, rate: at };
  const counted = { base: of, rate: at, times: String(times) };
  return months === undefined ? counted : { ...counted, months };
}

/** An exact fraction of kopecks in roubles: decimal text where it is whole, else text over the divisor. */
const exactText = ({ dividend, divisor }: Ratio): string =>
  dividend % divisor === 0n
    ? roublesText(dividend / divisor)
    : `${roublesText(dividend)}/${divisor}`;
