import { describe, expect, it } from 'vitest';
import { equals, lesser, lessRatio, type Ratio, share, sum, ZERO } from '../../src/kit/ratio';

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

describe('a share of a fraction', () => {
  it.each([
    ['all of it', ratio(2n, 3n), 1_000_000n, ratio(2n, 3n)],
    ['half', ratio(3n, 5n), 500_000n, ratio(3n, 10n)],
    ['13.5 %', ratio(7n, 3n), 135_000n, ratio(189n, 600n)],
    ['nothing', ratio(7n, 3n), 0n, ratio(0n, 1n)],
    ['three times', ratio(2n, 7n), 3_000_000n, ratio(6n, 7n)],
  ])('is exact: %s', (_, of, rate, expected) => {
    expect(equal(share(of, rate), expected)).toBe(true);
  });
});

describe('two fractions', () => {
  it('have an exact difference', () => {
    expect(equal(lessRatio(ratio(1n, 2n), ratio(1n, 3n)), ratio(1n, 6n))).toBe(true);
    expect(equal(lessRatio(ratio(1n, 3n), ratio(1n, 2n)), ratio(-1n, 6n))).toBe(true);
    expect(lessRatio(ratio(1n, 3n), ZERO)).toEqual(ratio(1n, 3n));
  });

  it('are one number, or one of them is the lesser', () => {
    expect(equals(ratio(1n, 2n), ratio(2n, 4n))).toBe(true);
    expect(equals(ratio(1n, 2n), ratio(1n, 4n))).toBe(false);
    // 7 / 3 and 5 / 2 are both 2 in whole numbers
    expect(equals(ratio(7n, 3n), ratio(5n, 2n))).toBe(false);
    expect(lesser(ratio(7n, 3n), ratio(5n, 2n))).toEqual(ratio(7n, 3n));
    expect(lesser(ratio(5n, 2n), ratio(7n, 3n))).toEqual(ratio(7n, 3n));
    expect(lesser(ratio(1n, 2n), ratio(2n, 4n))).toEqual(ratio(1n, 2n));
  });
});
