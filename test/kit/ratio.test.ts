import { describe, expect, it } from 'vitest';
import { type Ratio, sum, ZERO } from '../../src/kit/ratio';

const ratio = (dividend: bigint, divisor: bigint): Ratio => ({ dividend, divisor });

/** Equal as numbers, whatever the divisor. */
const equal = (a: Ratio, b: Ratio) => a.dividend * b.divisor === b.dividend * a.divisor;

describe('a sum of fractions', () => {
  it.each([
    ['a third and a sixth', ratio(1n, 3n), ratio(1n, 6n), ratio(1n, 2n)],
    ['thirteenths that make a whole', ratio(1n, 13n), ratio(12n, 13n), ratio(1n, 1n)],
    ['fractions that cancel out', ratio(5n, 4n), ratio(-5n, 4n), ratio(0n, 1n)],
    ['one below 0 and one above', ratio(-1n, 3n), ratio(1n, 4n), ratio(-1n, 12n)],
    ['942/1092 and 406/793', ratio(942n, 1092n), ratio(406n, 793n), ratio(15_261n, 11_102n)],
  ])('of %s is exact', (_, a, b, expected) => {
    expect(equal(sum(a, b), expected)).toBe(true);
    expect(equal(sum(b, a), expected)).toBe(true);
  });

  it('has the least common divisor', () => {
    expect(sum(ratio(1n, 4n), ratio(1n, 6n))).toEqual(ratio(5n, 12n));
    expect(sum(ratio(1n, 7n), ratio(1n, 7n))).toEqual(ratio(2n, 7n));
  });

  it('with nothing is the other one', () => {
    expect(equal(sum(ZERO, ratio(2n, 5n)), ratio(2n, 5n))).toBe(true);
  });
});
