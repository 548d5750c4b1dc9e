import { amountResult } from '../answer/amount';
import { amountIn } from '../answer/read';
import type { AmountResult } from '../answer/results/assessment';
import { scaled } from '../kit/decimal-text';
import { minus, total } from '../kit/interval';
import type { Amount } from '../profile/document';
import { foundText } from '../profile/found';
import type { ScenarioValue } from './document';
import { NONE } from './leaves';

const PLACES = 18;

/** A decimal text or a number in units of 10^-18; undefined for anything else. */
function decimal(value: unknown): bigint | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return scaled(String(value), PLACES);
}

/** Whether a value of the result is the one expected; amounts by their size, within the tolerance. */
export function agrees(expected: ScenarioValue, found: unknown, tolerance: Amount = 0): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) &&
      expected.length === found.length &&
      expected.every((one, index) => agrees(one, found[index], tolerance))
    );
  }
  const [asked, is, within] = [decimal(expected), decimal(found), decimal(tolerance) ?? 0n];
  if (asked === undefined || is === undefined) return expected === found;
  const difference = asked > is ? asked - is : is - asked;
  return difference <= within;
}

/** The same entries in any order. */
export function sameEntries(expected: readonly string[], found: unknown): boolean {
  if (!Array.isArray(found)) return false;
  const [asked, is] = [[...new Set(expected)].sort(), [...new Set<unknown>(found)].sort()];
  return agrees(asked, is);
}

/** A value of a result as people read it. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : foundText(value);

/** An amount of a result as it is compared: no expected amount agrees with an interval. */
export const written = (amount: AmountResult): string =>
  typeof amount === 'string' ? amount : `from ${amount.from} to ${amount.to}`;

/** The word for none where the result has null. */
export const orNone = (amount: AmountResult | null | undefined): string | undefined => {
  if (amount === null) return NONE;
  return amount === undefined ? undefined : written(amount);
};

/** The sum of amounts that the library has written. */
export const sumOf = (amounts: readonly AmountResult[]): AmountResult =>
  amountResult(total(amounts.map(amountIn)));

/** One amount less another. */
export const differenceText = (minuend: AmountResult, subtrahend: AmountResult): string =>
  written(amountResult(minus(amountIn(minuend), amountIn(subtrahend))));
