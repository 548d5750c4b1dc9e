import { Decimal } from '../kit/decimal';
import { rateText } from '../kit/money';

/** A number of 60 digits. */
export type Exact = InstanceType<typeof Decimal>;

/** A number as decimal text; rates and shares are of 1. */
export type Numeral = string;

/** A figure as decimal text, or why there is none. */
export type Indicator<Reason extends string> =
  | { readonly value: Numeral }
  | { readonly absent: Reason };

/** The sum of no numbers is 0. */
export const sumOf = (numbers: readonly Exact[]): Exact =>
  numbers.reduce((sum, one) => sum.plus(one), new Decimal(0));

/** Each amount discounted; the first falls due after `first` periods, each other one period later. */
export function discounted(
  amounts: readonly Numeral[],
  ratePerPeriod: Numeral,
  first: number,
): Exact[] {
  const growth = new Decimal(1).plus(ratePerPeriod);
  return amounts.map((amount, index) => new Decimal(amount).dividedBy(growth.pow(first + index)));
}

/** Decimal text to millionths, a half upwards. */
export const inMillionths = (number: Exact): Numeral =>
  rateText(BigInt(number.times(1_000_000).toFixed(0, Decimal.ROUND_HALF_CEIL)));
