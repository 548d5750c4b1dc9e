import { Decimal } from '../../kit/decimal';
import { type Rate, rateText } from '../../kit/money';
import type { Quotient } from './quotient';

/** A number of 60 digits. */
export type Exact = InstanceType<typeof Decimal>;

/** A number as decimal text; rates and shares are of 1. */
export type Numeral = string;

/** A figure as decimal text, or why there is none. */
export type Indicator<Reason extends string> =
  | { readonly value: Numeral }
  | { readonly absent: Reason };

/** The sum of no numbers is 0. */
export const exactSum = (numbers: readonly Exact[]): Exact =>
  numbers.reduce((sum, one) => sum.plus(one), new Decimal(0));

/** Each amount discounted; the first falls due after `first` periods, each other one period later. */
export function discounted(
  amounts: readonly Exact[],
  ratePerPeriod: Exact,
  first: number,
): Exact[] {
  const growth = ratePerPeriod.plus(1);
  return amounts.map((amount, index) => amount.dividedBy(growth.pow(first + index)));
}

export const exactsOf = (texts: readonly Numeral[]): readonly Exact[] =>
  texts.map((text) => new Decimal(text));

/** A whole number, such as an amount in kopecks. */
export const exactOf = (whole: bigint): Exact => new Decimal(whole.toString());

/** A rate of 1. */
export const exactRate = (rate: Rate): Exact => exactOf(rate).div(1_000_000);

/** To whole millionths, a half upwards. */
export const millionthsOf = (number: Exact): Rate =>
  BigInt(number.times(1_000_000).toFixed(0, Decimal.ROUND_HALF_CEIL));

/** Decimal text to millionths, a half upwards. */
export const inMillionths = (number: Exact): Numeral => rateText(millionthsOf(number));

/** The same figure as decimal text. */
export const indicatorOf = <Reason extends string>(found: Quotient<Reason>): Indicator<Reason> =>
  'absent' in found ? found : { value: rateText(found.value) };
