/** Quotient rounded to a whole number, a half upwards; the divisor is above 0. */
export function halfUp(dividend: bigint, divisor: bigint): bigint {
  return floor(2n * dividend + divisor, 2n * divisor);
}

/** Quotient rounded down; the divisor is above 0. */
export function floor(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor > dividend ? quotient - 1n : quotient;
}

export const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
export const most = (one: bigint, other: bigint): bigint => (one > other ? one : other);

/** A fraction of kopecks; the divisor is above 0. */
export interface Fraction {
  readonly of: bigint;
  readonly by: bigint;
}

export const ZERO: Fraction = { of: 0n, by: 1n };

export const whole = (of: bigint): Fraction => ({ of, by: 1n });

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** The same fraction with the smallest divisor. */
function shortened({ of, by }: Fraction): Fraction {
  const divisor = commonDivisor(of, by);
  return { of: of / divisor, by: by / divisor };
}

export const plus = (one: Fraction, other: Fraction): Fraction =>
  one.by === other.by
    ? { of: one.of + other.of, by: one.by }
    : shortened({ of: one.of * other.by + other.of * one.by, by: one.by * other.by });

export const minus = (one: Fraction, other: Fraction): Fraction =>
  plus(one, { of: -other.of, by: other.by });

export const half = ({ of, by }: Fraction): Fraction =>
  of % 2n === 0n ? { of: of / 2n, by } : { of, by: by * 2n };

export const smaller = (one: Fraction, other: Fraction): Fraction =>
  minus(one, other).of < 0n ? one : other;

/** Product with a rate in millionths, in kopecks rounded half up to whole roubles. */
export const roubles = ({ of, by }: Fraction, rate: bigint): bigint =>
  halfUp(of * rate, by * 1_000_000n * 100n) * 100n;

/** Tax on a base: none on a base at or below 0. */
export const taxOn = (base: Fraction, rate: bigint): bigint =>
  base.of <= 0n ? 0n : roubles(base, rate);

/** Roubles in millions as kopecks. */
export const million = (amount: number): bigint => BigInt(amount * 10) * 100_000n * 100n;
