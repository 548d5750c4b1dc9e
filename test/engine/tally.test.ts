import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distributionResult } from '../../src/answer/portfolio';
import {
  joinedTallies,
  distributionOf as spreadOf,
  distributionOfChanges as spreadOfChanges,
  type Tally,
  tallyOf,
} from '../../src/engine/tally';

const distributionOf = (tally: Tally) => distributionResult(spreadOf(tally));
const distributionOfChanges = (tally: Tally) => distributionResult(spreadOfChanges(tally));

const tallied = (amounts: readonly bigint[]): Tally =>
  amounts.map(tallyOf).reduce(joinedTallies, []);

const roubles = (...amounts: readonly number[]): Tally =>
  tallied(amounts.map((amount) => BigInt(amount) * 100n));

describe('quartiles stand on the straight line between neighbours, (n - 1) / 4 places apart', () => {
  test('of nothing there are none', () => {
    expect(distributionOf([])).toBeNull();
  });

  test('of one number all are that number', () => {
    const all = { min: '7', lowerQuartile: '7', median: '7', upperQuartile: '7', max: '7' };
    expect(distributionOf(roubles(7))).toEqual({ count: 1, ...all, mean: '7' });
  });

  // Example of Hyndman and Fan's type 7 as R's quantile(c(1, 2, 3, 4, 5)) prints it.
  test('of 1 to 5 they are 2, 3 and 4', () => {
    expect(distributionOf(roubles(3, 1, 5, 2, 4))).toMatchObject({
      lowerQuartile: '2',
      median: '3',
      upperQuartile: '4',
    });
  });

  test('of 1 to 4 they are 1.75, 2.5 and 3.25', () => {
    expect(distributionOf(roubles(4, 3, 2, 1))).toEqual({
      count: 4,
      min: '1',
      lowerQuartile: '1.75',
      median: '2.50',
      upperQuartile: '3.25',
      max: '4',
      mean: '2.50',
    });
  });

  test('they are exact to a quarter of a kopeck, also below 0', () => {
    expect(distributionOf(tallied([0n, 1n]))).toMatchObject({
      lowerQuartile: '0.0025',
      median: '0.005',
      upperQuartile: '0.0075',
    });
    expect(distributionOf(tallied([0n, -1n]))).toMatchObject({ lowerQuartile: '-0.0075' });
  });

  test('the mean is rounded to the kopeck, a half upwards', () => {
    expect(distributionOf(tallied([0n, 1n]))?.mean).toBe('0.01');
    expect(distributionOf(tallied([0n, -1n]))?.mean).toBe('0');
    expect(distributionOf(tallied([-1n, -1n, 0n]))?.mean).toBe('-0.01');
  });

  test('changes are the numbers other than 0', () => {
    expect(distributionOfChanges(roubles(0, 0, 9, 0, 3))).toMatchObject({ count: 2, median: '6' });
    expect(distributionOfChanges(roubles(0, 0))).toBeNull();
  });
});

test('neither the order of amounts nor how they were put together matters', () => {
  const amounts = fc.array(fc.bigInt({ min: -50n, max: 50n }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(amounts, fc.nat(59), (all, cut) => {
      const sorted = [...all].sort((a, b) => Number(a - b));
      const halves = joinedTallies(tallied(all.slice(cut)), tallied(all.slice(0, cut)));
      expect(distributionOf(halves)).toEqual(distributionOf(tallied(sorted)));
      const middle = [sorted[(all.length - 1) >> 1], sorted[all.length >> 1]];
      const twice = middle.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n);
      expect(Number(distributionOf(halves)?.median) * 200).toBeCloseTo(Number(twice), 6);
    }),
    { seed: 20190101 },
  );
});

test('equal amounts take no room, and others few runs', () => {
  expect(tallied(Array<bigint>(1000).fill(0n)).flat()).toHaveLength(1);
  const apart = tallied(Array.from({ length: 1000 }, (_, index) => BigInt(index * 7919) % 10007n));
  expect(apart.flat()).toHaveLength(1000);
  expect(apart.length).toBeLessThanOrEqual(10);
});
