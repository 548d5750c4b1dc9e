import { amountOf } from '../answer/read';
import { scaled } from '../kit/decimal';
import { roublesText } from '../kit/money';
import type { Amount } from '../profile/document';
import { foundText } from '../profile/found';
import type { WrittenValue } from './document';
import { NONE } from './leaves';

const PLACES = 18;

/** A decimal text or a number in units of 10^-18; undefined for anything else. */
function decimal(value: unknown): bigint | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return scaled(String(value), PLACES);
}

/** Whether a value of the result is the one expected; amounts by their size, within the tolerance. */
export function agrees(expected: WrittenValue, found: unknown, tolerance: Amount = 0): boolean {
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

/** The word for none where the result has null. */
export const orNone = (amount: string | null | undefined): string | undefined =>
  amount === null ? NONE : amount;

/** The sum of amounts that the library has written. */
export const sumOf = (amounts: readonly string[]): string =>
  roublesText(amounts.reduce((sum, amount) => sum + amountOf(amount), 0n));

/** One amount less another. */
export const difference = (minuend: string, subtrahend: string): string =>
  roublesText(amountOf(minuend) - amountOf(subtrahend));
