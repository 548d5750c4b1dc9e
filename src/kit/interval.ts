import type { Kopecks } from './money';

/** What is only known to lie between two values, the lesser and the greater, both included. */
export interface Interval {
  readonly from: bigint;
  readonly to: bigint;
}

/** Kopecks, or two amounts between which it lies. */
export type Quantity = Kopecks | Interval;

/** Whether a value is known exactly. */
export const isExact = (value: bigint | Interval): value is bigint => typeof value === 'bigint';

/** What lies between two values, given in either order; the value itself where they are one. */
export function between(one: bigint, other: bigint): bigint | Interval {
  if (one === other) return one;
  return one < other ? { from: one, to: other } : { from: other, to: one };
}

/** The least that it may be. */
export const leastOf = (value: Quantity): Kopecks => (isExact(value) ? value : value.from);

/** The most that it may be. */
export const mostOf = (value: Quantity): Kopecks => (isExact(value) ? value : value.to);

/** The sum of both ends. */
export const plus = (one: Quantity, other: Quantity): Quantity =>
  isExact(one) && isExact(other)
    ? one + other
    : between(leastOf(one) + leastOf(other), mostOf(one) + mostOf(other));

/** All that the first may be less the second, whichever ends they are at. */
export const minus = (one: Quantity, other: Quantity): Quantity =>
  isExact(one) && isExact(other)
    ? one - other
    : between(leastOf(one) - mostOf(other), mostOf(one) - leastOf(other));

/** The sum of several. */
export const total = (amounts: readonly Quantity[]): Quantity => amounts.reduce(plus, 0n);

/** Whether two are one value, or have the same ends. */
export const isSame = (
  one: bigint | Interval | null | undefined,
  other: bigint | Interval | null | undefined,
): boolean =>
  one === other ||
  (typeof one === 'object' &&
    typeof other === 'object' &&
    one !== null &&
    other !== null &&
    one.from === other.from &&
    one.to === other.to);
