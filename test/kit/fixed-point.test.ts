import { expect, it } from 'vitest';
import { unscaled } from '../../src/kit/fixed-point';

it.each([
  [0n, 2, '0'],
  [5n, 2, '0.05'],
  [50n, 2, '0.5'],
  [-150n, 2, '-1.5'],
  [-5n, 2, '-0.05'],
  [1_200n, 2, '12'],
  [10_300n, 4, '1.03'],
  [100_030n, 4, '10.003'],
  [-1n, 6, '-0.000001'],
  [9_007_199_254_740_993n, 6, '9007199254.740993'],
])('%s units of 10 to the power of minus %i are %s', (value, places, text) => {
  expect(unscaled(value, places)).toBe(text);
});
