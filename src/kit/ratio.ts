import { type Rate, WHOLE } from './money';

/** An exact fraction; the divisor is above 0. */
export interface Ratio {
  readonly dividend: bigint;
  readonly divisor: bigint;
}

export const ZERO: Ratio = { dividend: 0n, divisor: 1n };

/** A whole number as a fraction. */
export const whole = (amount: bigint): Ratio => ({ dividend: amount, divisor: 1n });

/** The exact sum, over the least common divisor. */
export function sum(a: Ratio, b: Ratio): Ratio {
  if (a.dividend === 0n) return b;
  if (b.dividend === 0n) return a;
  if (a.divisor === b.divisor) return { dividend: a.dividend + b.dividend, divisor: a.divisor };
  const common = gcd(a.divisor, b.divisor);
  return {
    dividend: a.dividend * (b.divisor / common) + b.dividend * (a.divisor / common),
    divisor: (a.divisor / common) * b.divisor,
  };
}

/** The exact difference, the first less the second. */
export const lessRatio = (a: Ratio, b: Ratio): Ratio =>
  b.dividend === 0n ? a : sum(a, { dividend: -b.dividend, divisor: b.divisor });

/** The exact share of a fraction. */
export function share(a: Ratio, rate: Rate): Ratio {
  if (rate === WHOLE) return a;
  const common = gcd(WHOLE, rate);
  return { dividend: a.dividend * (rate / common), divisor: a.divisor * (WHOLE / common) };
}

export const isPositive = ({ dividend }: Ratio): boolean => dividend > 0n;

/** Whether two fractions are one number. */
export const equals = (a: Ratio, b: Ratio): boolean =>
  a.dividend * b.divisor === b.dividend * a.divisor;

/** The lesser of two fractions, the first where they are equal. */
export const lesser = (a: Ratio, b: Ratio): Ratio =>
  a.dividend * b.divisor <= b.dividend * a.divisor ? a : b;

function gcd(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b];
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}
