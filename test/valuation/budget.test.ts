import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakEvenShare,
  expectedNet,
  incentiveRate,
  leverage,
  shareForgone,
} from '../../src/engine/valuation/budget';

describe('capital investment for each rouble forgone', () => {
  test.each([
    [62_000_000_000n, 6_200_000_000n, { value: 10_000_000n }],
    [100n, 300n, { value: 333_333n }],
    [200n, 300n, { value: 666_667n }],
    [0n, 1n, { value: 0n }],
    [100n, 0n, { absent: 'nothing-forgone' }],
    [100n, -1n, { absent: 'nothing-forgone' }],
  ])('of %s on %s', (invested, forgone, expected) => {
    expect(leverage(invested, forgone)).toEqual(expected);
  });
});

test('the share of the tax at ordinary rates that is forgone', () => {
  // 20 % → 13.5 %
  expect(shareForgone(650n, 2000n)).toEqual({ value: 325_000n });
  expect(shareForgone(2000n, 2000n)).toEqual({ value: 1_000_000n });
  expect(shareForgone(0n, 2000n)).toEqual({ value: 0n });
  expect(shareForgone(0n, 0n)).toEqual({ absent: 'no-ordinary-tax' });
});

test('the incentive rate', () => {
  expect(incentiveRate(4_253_965_800n, 62_000_000_000n)).toEqual({ value: 68_612n });
  expect(incentiveRate(-50n, 200n)).toEqual({ value: -250_000n });
  expect(incentiveRate(1n, 0n)).toEqual({ absent: 'no-investment' });
});

describe('what a budget may expect', () => {
  test.each([
    [0n, 30_000n],
    [500_000n, 10_000n],
    [750_000n, 0n],
    [1_000_000n, -10_000n],
  ])('with a but-for share of %s millionths', (share, expected) => {
    expect(expectedNet(30_000n, 10_000n, share)).toBe(expected);
  });

  test('to the kopeck, a half upwards', () => {
    expect(expectedNet(1n, 0n, 500_000n)).toBe(1n);
    expect(expectedNet(0n, 1n, 500_000n)).toBe(0n);
    expect(expectedNet(0n, 1n, 500_001n)).toBe(-1n);
  });

  test('not with a share out of its bounds', () => {
    expect(() => expectedNet(1n, 1n, -1n)).toThrow('from 0 to 1, found -0.000001');
    expect(() => expectedNet(1n, 1n, 1_000_001n)).toThrow(RangeError);
  });
});

describe('the share at which gain and loss are even', () => {
  test.each([
    [30_000n, 10_000n, { value: 750_000n }],
    [0n, 10_000n, { value: 0n }],
    [30_000n, 0n, { value: 1_000_000n }],
    [0n, 0n, { absent: 'nothing-at-stake' }],
    [-1n, 10_000n, { absent: 'below-0' }],
    [30_000n, -1n, { absent: 'below-0' }],
  ])('of %s gained and %s forgone', (revenue, forgone, expected) => {
    expect(breakEvenShare(revenue, forgone)).toEqual(expected);
  });

  test('leaves nothing to expect', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(
      fc.property(amount, amount, (revenue, forgone) => {
        fc.pre(revenue + forgone > 0n);
        const share = breakEvenShare(revenue, forgone);
        if (!('value' in share)) throw new Error(share.absent);
        const net = expectedNet(revenue, forgone, share.value);
        // A share rounded by half a millionth moves the net by as much of the sum.
        const bound = (revenue + forgone) / 2_000_000n + 1n;
        expect(net <= bound && net >= -bound).toBe(true);
      }),
      { numRuns: 300, seed: 20190108 },
    );
  });
});
