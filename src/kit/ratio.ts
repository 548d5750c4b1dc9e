/** An exact fraction; the divisor is above 0. */
export interface Ratio {
  readonly dividend: bigint;
  readonly divisor: bigint;
}

export const ZERO: Ratio = { dividend: 0n, divisor: 1n };

/** The exact sum, over the least common divisor. */
export function sum(a: Ratio, b: Ratio): Ratio {
  if (a.divisor === b.divisor) return { dividend: a.dividend + b.dividend, divisor: a.divisor };
  const common = gcd(a.divisor, b.divisor);
  return {
    dividend: a.dividend * (b.divisor / common) + b.dividend * (a.divisor / common),
    divisor: (a.divisor / common) * b.divisor,
  };
}

function gcd(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b];
  while (lesser !== 0n) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}
