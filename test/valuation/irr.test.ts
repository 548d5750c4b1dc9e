import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { irr } from '../../src/engine/valuation/irr';
import { rateOf } from '../../src/kit/decimal-text';

const rounded = (places: number, ...flows: readonly number[]): string => {
  const rate = irr(flows.map(String));
  if (!('value' in rate)) throw new Error(rate.absent);
  return Number(rate.value).toFixed(places);
};

test('the examples of numpy-financial', () => {
  expect(rounded(4, -150_000, 15_000, 25_000, 35_000, 45_000, 60_000)).toBe('0.0524');
  expect(rounded(5, -100, 39, 59, 55, 20)).toBe('0.28095');
  expect(rounded(4, -100, 0, 0, 74)).toBe('-0.0955');
});

test.each([
  ['of one year', ['-100', '110'], '0.1'],
  ['of money borrowed', ['100', '-110'], '0.1'],
  ['after years without flow', ['0', '0', '-100', '0', '121', '0'], '0.1'],
  // g² = 0.6 g + 0.6: (0.6 + √2.76) / 2
  ['of two years', ['-100', '60', '60'], '0.130662'],
  ['of nothing gained', ['-100', '40', '60'], '0'],
  ['of a loss', ['-100', '50'], '-0.5'],
  ['of flows of 10^26', [`-1${'0'.repeat(26)}`, `12${'0'.repeat(25)}`], '0.2'],
  ['of hundredths of a millionth', ['-0.00000001', '0.000000015'], '0.5'],
  ['far above all', ['-1', '1000000001'], '1000000000'],
  ['near the loss of all', ['-1000000', '1'], '-0.999999'],
  ['a loss of all but a hundred-millionth', ['-100000000', '1'], '-1'],
  ['a half millionth, up', ['-1', '1.0000005'], '0.000001'],
  ['a half millionth below 0, up', ['-1', '0.9999995'], '0'],
  ['just under a half millionth', ['-1', '1.00000049999999999999'], '0'],
  ['a half millionth on money borrowed, up', ['1', '-1.0000005'], '0.000001'],
  // √0.3 − 1; the other root of 0.3, with growth below 0, has no meaning
  ['beside a growth below 0', ['-1', '0', '0.3'], '-0.452277'],
  ['beside another such', ['-5', '-10', '0', '0', '4', '1'], '-0.267676'],
  // 1,000,000 × (1 − 1,000,001^-20)
  [
    'of twenty years, near the bound',
    ['-1', ...Array.from({ length: 20 }, () => '1000000')],
    '1000000',
  ],
  ['nearer to a half millionth than a float', ['-1', '1.00001949999999999999'], '0.000019'],
  ['over sixty years', ['-1', ...Array.from({ length: 59 }, () => '0'), '1'], '0'],
])('the rate %s', (_, flows, value) => {
  expect(irr(flows)).toEqual({ value });
});

describe('is absent', () => {
  test.each([[[]], [['0', '0']], [['5', '0', '1']], [['-5']]])(
    'where the sign never changes: %j',
    (flows) => {
      expect(irr(flows)).toEqual({ absent: 'no-sign-change' });
    },
  );

  test.each([
    // 10 % and 20 %
    [['-100', '230', '-132']],
    [['-100', '100', '0', '-7']],
    [['-5', '10.5', '1', '-8', '1']],
    [['-100', '0', '50', '0', '-10', '100']],
  ])('where the sign changes more than once: %j', (flows) => {
    expect(irr(flows)).toEqual({ absent: 'not-unique' });
  });
});

test('flows that are no numbers are refused, all at once', () => {
  expect(() => irr(['-1', 'NaN', '1', ''])).toThrow(
    'flows.1: expected a decimal number, found "NaN"; flows.3: expected a decimal number, found ""',
  );
});

test('the flows balance within half a millionth of the rate, worked out in whole numbers', () => {
  const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), {
    minLength: 1,
    maxLength: 25,
  });
  const first = fc.bigInt({ min: 1n, max: 10n ** 13n });
  fc.assert(
    fc.property(first, amounts, amounts, first, (spent, more, gained, last) => {
      const flows = [-spent, ...more.map((amount) => -amount), ...gained, last];
      const rate = irr(flows.map(String));
      if (!('value' in rate)) throw new Error(rate.absent);
      const millionths = rateOf(rate.value) ?? 0n;
      /** The sum of the flows grown to the last year, times a power of 2,000,000. */
      const balance = (halves: bigint): bigint => {
        const growth = 2_000_000n + halves;
        return flows.reduce(
          ({ sum, scale }, flow) => ({
            sum: sum * growth + flow * scale,
            scale: scale * 2_000_000n,
          }),
          { sum: 0n, scale: 1n },
        ).sum;
      };
      expect(balance(2n * millionths + 1n) < 0n).toBe(true);
      expect(balance(2n * millionths - 1n) >= 0n || millionths === -1_000_000n).toBe(true);
    }),
    { numRuns: 500, seed: 20190105 },
  );
});
