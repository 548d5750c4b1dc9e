import { Decimal } from '../../kit/decimal';
import type { Rate } from '../../kit/money';
import {
  type Exact,
  exactRate,
  exactsOf,
  type Indicator,
  indicatorOf,
  inMillionths,
  millionthsOf,
  type Numeral,
} from './exact';
import { each, type Given, requireNumerals } from './numerals';
import type { Quotient } from './quotient';

/** One unit of investment paid from equity. Yearly rates of 1 as decimal texts. */
export interface TaxedInvestment {
  /** What it yields before tax and after depreciation, in real terms; above 0. */
  readonly realReturn: Numeral;
  /** Real interest, above 0. */
  readonly realInterest: Numeral;
  readonly inflation: Numeral;
  /** Economic depreciation, of the value that is left. */
  readonly depreciation: Numeral;
  /** Straight-line tax depreciation, of cost; above 0. The last year has what is left. */
  readonly allowance: Numeral;
}

/** Forward-looking rates of 1 to the millionth, half up. */
export interface EffectiveTaxRates {
  /** The real return before tax at which the investment just pays; absent where tax leaves no income. */
  readonly costOfCapital: Indicator<'no-income-after-tax'>;
  /** AETR: the share of the value before tax that tax takes from this investment. */
  readonly average: { readonly value: Numeral };
  /** METR: the same of the investment that just pays; absent too where its return is 0. */
  readonly marginal: Indicator<'no-income-after-tax' | 'no-return'>;
}

/**
 * Effective tax rates of an investment under any path of tax rates, after Devereux and
 * Griffith: a tax holiday, a schedule, or one rate for ever. The allowance made at a date
 * is taken from the income of the year that then begins; in a year at 0 % it is lost.
 * @param taxRates by year from the first, from 0 to 1; the last holds for ever.
 * @throws RangeError that lists every number out of its bounds, or names an allowance that lasts so
 * long under deflation that its worth has no bound.
 *
 * @example
 * const plant = { realReturn: '0.2', realInterest: '0.05', inflation: '0.02', depreciation: '0.1',
 *   allowance: '0.1' };
 * effectiveTaxRates(plant, ['0.2']).average; // { value: '0.187686' }
 * effectiveTaxRates(plant, ['0', '0', '0', '0', '0', '0.2']).average; // { value: '0.092179' }
 */
export function effectiveTaxRates(
  investment: TaxedInvestment,
  taxRates: readonly Numeral[],
): EffectiveTaxRates {
  requireNumerals([
    ...numeralsOf(investment),
    ...each('taxRates', taxRates.length === 0 ? [''] : taxRates, 'share'),
  ]);
  const { costOfCapital, average, marginal } = boundedRates(investment, exactsOf(taxRates));
  return {
    costOfCapital: indicatorOf(roundedOf(costOfCapital)),
    average: { value: inMillionths(average) },
    marginal: indicatorOf(roundedOf(marginal)),
  };
}

/** Forward-looking rates in millionths. */
export interface ForwardRates {
  readonly costOfCapital: Quotient<'no-income-after-tax'>;
  readonly average: Rate;
  readonly marginal: Quotient<'no-income-after-tax' | 'no-return'>;
}

/**
 * The same of rates of the law.
 * @throws RangeError as `effectiveTaxRates` does.
 */
export function forwardRates(investment: TaxedInvestment, taxRates: readonly Rate[]): ForwardRates {
  requireNumerals(numeralsOf(investment));
  const { average, costOfCapital, marginal } = boundedRates(investment, taxRates.map(exactRate));
  return {
    costOfCapital: roundedOf(costOfCapital),
    average: millionthsOf(average),
    marginal: roundedOf(marginal),
  };
}

function boundedRates(investment: TaxedInvestment, taxRates: readonly Exact[]): ExactRates {
  const rates = exactRates(investment, taxRates);
  if (![rates.costOfCapital, rates.average, rates.marginal].every(isBounded)) {
    const { allowance, inflation } = investment;
    throw new RangeError(
      `expected an allowance that ends before prices change beyond measure, found allowance ${allowance} with inflation ${inflation}`,
    );
  }
  return rates;
}

const numeralsOf = (investment: TaxedInvestment): readonly Given[] => [
  ['realReturn', investment.realReturn, 'above-0'],
  ['realInterest', investment.realInterest, 'above-0'],
  ['inflation', investment.inflation, 'above-minus-1'],
  ['depreciation', investment.depreciation, 'share'],
  ['allowance', investment.allowance, 'share-above-0'],
];

const isBounded = (exact: Exact | string): boolean => typeof exact === 'string' || exact.isFinite();

const roundedOf = <Reason extends string>(exact: Exact | Reason): Quotient<Reason> =>
  typeof exact === 'string' ? { absent: exact } : { value: millionthsOf(exact) };

/** The same rates before they are rounded; a text says why there is none. */
interface ExactRates {
  readonly costOfCapital: Exact | 'no-income-after-tax';
  readonly average: Exact;
  readonly marginal: Exact | 'no-income-after-tax' | 'no-return';
}

/** Effective tax rates of 60 digits, on numbers within their bounds. */
export function exactRates(investment: TaxedInvestment, taxRates: readonly Exact[]): ExactRates {
  const terms = termsOf(investment, taxRates);
  const { depreciation, realInterest, realReturn } = terms;
  const unitIncome = worthOfUnitIncome(terms);
  const cost = new Decimal(1).minus(worthOfAllowances(terms));
  const rent = unitIncome.times(realReturn.plus(depreciation)).minus(cost);
  const spread = realInterest.plus(depreciation);
  const untaxedRent = realReturn.minus(realInterest).div(spread);
  const average = untaxedRent.minus(rent).div(realReturn.div(spread));
  if (unitIncome.isZero()) {
    return { costOfCapital: 'no-income-after-tax', average, marginal: 'no-income-after-tax' };
  }
  const costOfCapital = cost.div(unitIncome).minus(depreciation);
  const marginal = costOfCapital.isZero()
    ? 'no-return'
    : costOfCapital.minus(realInterest).div(costOfCapital.abs());
  return { costOfCapital, average, marginal };
}

interface Terms {
  readonly realReturn: Exact;
  readonly realInterest: Exact;
  readonly depreciation: Exact;
  readonly allowance: Exact;
  /** What one unit due in a year is worth now, at nominal interest. */
  readonly nominalFactor: Exact;
  readonly path: readonly Exact[];
  /** The rate for ever after the path. */
  readonly last: Exact;
}

function termsOf(investment: TaxedInvestment, path: readonly Exact[]): Terms {
  const realInterest = new Decimal(investment.realInterest);
  const nominal = realInterest.plus(1).times(new Decimal(investment.inflation).plus(1));
  const last = path.at(-1);
  if (last === undefined) throw new RangeError('a path of tax rates has no rate');
  return {
    realReturn: new Decimal(investment.realReturn),
    realInterest,
    depreciation: new Decimal(investment.depreciation),
    allowance: new Decimal(investment.allowance),
    nominalFactor: new Decimal(1).div(nominal),
    path,
    last,
  };
}

/** What is left after tax of income that is one unit in the first year and shrinks with the asset, at real interest. */
function worthOfUnitIncome({ depreciation, realInterest, path, last }: Terms): Exact {
  const growth = realInterest.plus(1);
  const shrinking = new Decimal(1).minus(depreciation).div(growth);
  const within = powerSum(
    path.map((rate) => new Decimal(1).minus(rate)),
    shrinking,
  ).div(growth);
  const after = new Decimal(1)
    .minus(last)
    .times(shrinking.pow(path.length))
    .div(realInterest.plus(depreciation));
  return within.plus(after);
}

/** Tax that the allowances save, at nominal interest: whole ones at the first dates, then what is left of the cost. */
function worthOfAllowances({ allowance, nominalFactor, path, last }: Terms): Exact {
  const whole = new Decimal(1).div(allowance).floor();
  const rest = new Decimal(1).minus(whole.times(allowance));
  const allowanceAt = (date: number): Exact => (whole.gt(date) ? allowance : rest);
  const within = powerSum(
    path.filter((_, date) => whole.gte(date)).map((rate, date) => rate.times(allowanceAt(date))),
    nominalFactor,
  );
  if (whole.lt(path.length)) return within;
  const wholeAfter = geometric(nominalFactor, path.length, whole).times(allowance);
  const after = wholeAfter.plus(rest.times(nominalFactor.pow(whole))).times(last);
  return within.plus(after);
}

/** The sum of each term times factor^t, with t from 0. */
const powerSum = (terms: readonly Exact[], factor: Exact): Exact =>
  terms.reduceRight((sum, term) => sum.times(factor).plus(term), new Decimal(0));

/** The sum of factor^t for t from `from` to the one before `to`. */
function geometric(factor: Exact, from: number, to: Exact): Exact {
  if (factor.eq(1)) return to.minus(from);
  return factor.pow(from).minus(factor.pow(to)).div(new Decimal(1).minus(factor));
}
