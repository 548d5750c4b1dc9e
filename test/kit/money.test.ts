import { describe, expect, it } from 'vitest';
import { kopecksOf, rateOf } from '../../src/kit/decimal-text';
import {
  ceilDivide,
  floorDivide,
  flooredShareOf,
  floorToRouble,
  halfUp,
  rateText,
  roublesText,
  shareOf,
  taxOn,
  WHOLE,
} from '../../src/kit/money';

describe('an amount of roubles', () => {
  it.each([
    ['0', 0n],
    ['-0', 0n],
    ['12', 1_200n],
    ['12.5', 1_250n],
    ['12.05', 1_205n],
    ['-20000000', -2_000_000_000n],
    ['-0.01', -1n],
    ['999999999999999.99', 99_999_999_999_999_999n],
    ['1.500', 150n],
  ])('%s is read to the kopeck', (text, kopecks) => {
    expect(kopecksOf(text)).toBe(kopecks);
  });

  it.each(['', ' ', '1.005', '1e6', '1,5', '+1', '.5', '5.', '1 000', 'Infinity', 'NaN', '0x10'])(
    '%j is none',
    (text) => {
      expect(kopecksOf(text)).toBeUndefined();
    },
  );

  it.each([
    [0n, '0'],
    [1n, '0.01'],
    [-1n, '-0.01'],
    [50n, '0.50'],
    [-150n, '-1.50'],
    [1_200n, '12'],
    [-2_000_000_000n, '-20000000'],
    [99_999_999_999_999_999n, '999999999999999.99'],
  ])('%s kopecks is written as %s', (kopecks, text) => {
    expect(roublesText(kopecks)).toBe(text);
  });
});

describe('a rate', () => {
  it.each([
    ['0.135', 135_000n],
    ['1', WHOLE],
    ['0', 0n],
    ['0.000001', 1n],
    ['0.899999', 899_999n],
  ])('%s is read to the millionth and written again', (text, rate) => {
    expect(rateOf(text)).toBe(rate);
    expect(rateText(rate)).toBe(text);
  });

  // above 2^53 millionths, from which on a double leaves out every other whole number
  it.each([
    [9_007_199_254_740_993n, '9007199254.740993'],
    [-9_007_199_254_740_993n, '-9007199254.740993'],
    [1_000_000_000_000_000n, '1000000000'],
    [-1_000_000_000_000_000n, '-1000000000'],
    [-45_000n, '-0.045'],
  ])('of %s millionths is written as %s', (rate, text) => {
    expect(rateText(rate)).toBe(text);
  });

  it('finer than a millionth is none', () => {
    expect(rateOf('0.0000001')).toBeUndefined();
  });
});

describe('rounding', () => {
  it.each([
    [5n, 10n, 1n],
    [4n, 10n, 0n],
    [15n, 10n, 2n],
    [-5n, 10n, 0n],
    [-6n, 10n, -1n],
    [-15n, 10n, -1n],
    [-16n, 10n, -2n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [3n, 2n, 2n],
    [-3n, 2n, -1n],
    [0n, 7n, 0n],
  ])('of %s / %s, a half upwards, gives %s', (dividend, divisor, whole) => {
    expect(halfUp(dividend, divisor)).toBe(whole);
  });

  it.each([
    [199n, 100n],
    [100n, 100n],
    [99n, 0n],
    [-1n, -100n],
    [-100n, -100n],
    [-101n, -200n],
  ])('of %s kopecks down to the rouble gives %s', (amount, floored) => {
    expect(floorToRouble(amount)).toBe(floored);
  });
});

describe('a quotient rounded down or up', () => {
  it.each([
    [6n, 3n, 2n, 2n],
    [7n, 3n, 2n, 3n],
    [0n, 3n, 0n, 0n],
    [-6n, 3n, -2n, -2n],
    [-7n, 3n, -3n, -2n],
  ])('of %s by %s is %s or %s', (dividend, divisor, down, up) => {
    expect(floorDivide(dividend, divisor)).toBe(down);
    expect(ceilDivide(dividend, divisor)).toBe(up);
  });
});

describe('tax on a base', () => {
  it.each([
    // 3 % of 16.66 is 0.4998, of 16.67 0.5001; 50 % of 1.00 is 0.50
    [1_666n, 30_000n, 0n],
    [1_667n, 30_000n, 100n],
    [100n, 500_000n, 100n],
    [99n, 500_000n, 0n],
    [0n, 200_000n, 0n],
    [-2_000_000_000n, 200_000n, 0n],
  ])('of %s kopecks at %s millionths is %s, to full roubles', (base, rate, tax) => {
    expect(taxOn(base, rate)).toBe(tax);
  });

  it('given as a fraction is rounded once', () => {
    // 2.2 % of 115,500,000 / 13 roubles = 195,461.538…
    expect(taxOn(11_550_000_000n, 22_000n, 13n)).toBe(19_546_200n);
    // 1/3 of 1.50 is exactly half a rouble
    expect(taxOn(150n, WHOLE, 3n)).toBe(100n);
    expect(taxOn(149n, WHOLE, 3n)).toBe(0n);
  });
});

describe('a share of an amount', () => {
  it('is rounded to the kopeck, a half upwards', () => {
    // 5 % of 1.10 is 0.055, of 1.09 0.0545
    expect(shareOf(110n, 50_000n)).toBe(6n);
    expect(shareOf(109n, 50_000n)).toBe(5n);
    // 5 % of a third of 3.30 and of 3.29
    expect(shareOf(330n, 50_000n, 3n)).toBe(6n);
    expect(shareOf(329n, 50_000n, 3n)).toBe(5n);
  });

  it('is floored to the rouble where a pool or a cap takes it', () => {
    // 90 % of 1,000,000.05 is 900,000.045; 50 % of 3 is 1.50
    expect(flooredShareOf(100_000_005n, 900_000n)).toBe(90_000_000n);
    expect(flooredShareOf(300n, 500_000n)).toBe(100n);
  });
});
