import { amountOf } from '../../answer/read';
import { isPlain } from '../../kit/fixed-point';
import { roublesText } from '../../kit/money';
import { equals, type Ratio, whole } from '../../kit/ratio';

/** An amount of an answer in kopecks: decimal text, or such a text divided by a whole number. */
export function ratioOf(text: string): Ratio {
  const [amount = '', divisor] = text.split('/');
  return divisor === undefined
    ? whole(amountOf(amount))
    : { dividend: amountOf(amount), divisor: BigInt(divisor) };
}

/** Whether two amounts of an answer are one. */
export const isSameAmount = (one: string, other: string): boolean =>
  equals(ratioOf(one), ratioOf(other));

/** An amount as a number of a formula: decimal text where it ends, else a quotient. */
export function numberOf({ dividend, divisor }: Ratio): string {
  const scale = SCALES.find((by) => (dividend * by) % divisor === 0n);
  if (scale === undefined) return `${roublesText(dividend)}/${divisor}`;
  const digits = String(scale).length - 1;
  return withPoint((dividend * scale) / divisor, digits + 2);
}

const SCALES = [1n, 10n, 100n, 1000n, 10_000n];

function withPoint(units: bigint, places: number): string {
  const sign = units < 0n ? '-' : '';
  const text = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const part = text.slice(-places).replace(/0+$/, '');
  return `${sign}${text.slice(0, -places)}${part === '' ? '' : `.${part}`}`;
}

/** An amount as the number that a cell shows; one that does not end to the digits that a spreadsheet keeps. */
export function shownNumber(ratio: Ratio): string {
  const text = numberOf(ratio);
  const [dividend = '', divisor] = text.split('/');
  return divisor === undefined ? text : String(Number(dividend) / Number(divisor));
}

/** The sum of amounts of an answer. */
export const summed = (amounts: readonly string[]): string =>
  roublesText(amounts.reduce((sum, amount) => sum + amountOf(amount), 0n));

/** One amount of an answer less another. */
export const lessAmount = (one: string, other: string): string =>
  roublesText(amountOf(one) - amountOf(other));

/** Digits of a number that a spreadsheet keeps. */
const KEPT_DIGITS = 15;

/** Whether a spreadsheet keeps every digit of a decimal text. */
export const isKept = (text: string): boolean =>
  isPlain(text) && text.replace(/^-?0*|\.|/g, '').length <= KEPT_DIGITS;
