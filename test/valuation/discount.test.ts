import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  discounter,
  kopecksOfScaled,
  type Timing,
  timeOf,
  type YearlyFlow,
} from '../../src/engine/valuation/discount';
import { rateOf } from '../../src/kit/decimal-text';

const TEN_PERCENT = 100_000n;

/** Flows of consecutive years in roubles. */
const from = (first: number, ...roubles: readonly number[]): readonly YearlyFlow[] =>
  roubles.map((amount, index) => ({
    year: first + index,
    amount: BigInt(Math.round(amount * 100)),
  }));

const worth = (flows: readonly YearlyFlow[], timing: Timing = 'end', rate = TEN_PERCENT) =>
  discounter(rate, 2019, timing).presentValue(flows);

describe('a flow of the start year', () => {
  test.each([
    ['end', 100_000_000n],
    ['start', 110_000_000n],
    // 1.1 / √1.1 = √1.1 = 1.048808848…
    ['mid', 104_880_885n],
  ] as const)('at the %s of it', (timing, expected) => {
    expect(worth(from(2019, 1_100_000), timing)).toBe(expected);
  });
});

describe('a flow of an earlier year grows', () => {
  test.each([
    ['end', 2018, 10_000n],
    ['end', 2017, 11_000n],
    ['start', 2018, 11_000n],
    ['start', 2017, 12_100n],
    // 100 × √1.1
    ['mid', 2018, 10_488n],
  ] as const)('timed at the %s of %i', (timing, year, expected) => {
    expect(worth(from(year, 100), timing)).toBe(expected);
  });
});

test('the times of the years around the start year', () => {
  const times = (timing: Timing) => [2017, 2018, 2019, 2020].map((y) => timeOf(y, 2019, timing));
  expect(times('end')).toEqual([-1, 0, 1, 2]);
  expect(times('start')).toEqual([-2, -1, 0, 1]);
  expect(times('mid')).toEqual([-1.5, -0.5, 0.5, 1.5]);
});

test('five equal reliefs are rounded once, not each', () => {
  const reliefs = from(2019, 7_400_000, 7_400_000, 7_400_000, 7_400_000, 7_400_000);
  // 7,400,000 × (1 − 1 / 1.61051) / 0.1 = 28,051,822.0936…
  expect(worth(reliefs)).toBe(2_805_182_209n);
  // 6,727,272.73 + 6,115,702.48 + 5,559,729.53 + 5,054,299.57 + 4,594,817.79
  expect(reliefs.reduce((sum, one) => sum + worth([one]), 0n)).toBe(2_805_182_210n);
});

test('nine years of relief that begin a year after the start', () => {
  const thousands = [975, 5200, 7800, 9750, 10_400, 11_050, 11_375, 11_700, 12_025];
  const reliefs = from(2020, ...thousands.map((amount) => amount * 1000));
  const roubles = (timing: Timing) => Math.round(Number(worth(reliefs, timing)) / 100);
  expect(roubles('end')).toBe(42_539_658);
  expect(roubles('start')).toBe(46_793_623);
});

test('a half that no factor gives exactly goes up too', () => {
  // 3 / 1.2 = 2.5 kopecks; 18 / 1.2² = 12.5
  expect(worth([{ year: 2019, amount: 3n }], 'end', 200_000n)).toBe(3n);
  expect(worth([{ year: 2020, amount: 18n }], 'end', 200_000n)).toBe(13n);
});

test('a half kopeck goes up, also below 0', () => {
  expect(worth([{ year: 2019, amount: 1n }], 'end', 1_000_000n)).toBe(1n);
  expect(worth([{ year: 2019, amount: -1n }], 'end', 1_000_000n)).toBe(0n);
  expect(worth([{ year: 2019, amount: -3n }], 'end', 1_000_000n)).toBe(-1n);
});

test('no flows are worth nothing, and no rate leaves them as they are', () => {
  expect(worth([])).toBe(0n);
  expect(worth(from(2015, 1.01, -5, 7.5), 'mid', 0n)).toBe(351n);
});

test('a scaled value counts 10^-40 of a kopeck', () => {
  const { scaled } = discounter(2_000_000n, 2019, 'end');
  expect(scaled([{ year: 2018, amount: 7n }])).toBe(7n * 10n ** 40n);
  expect(scaled([{ year: 2019, amount: 1n }])).toBe(BigInt('3'.repeat(40)));
});

test('a rate below 0 makes later money dearer; one of -100 % has no meaning', () => {
  // 100 / 0.5
  expect(worth(from(2019, 100), 'end', -500_000n)).toBe(20_000n);
  expect(() => discounter(-1_000_000n, 2019, 'end')).toThrow('above -1, found -1');
  expect(() => discounter(-1_000_001n, 2019, 'end')).toThrow(RangeError);
  expect(discounter(-999_999n, 2019, 'end').presentValue(from(2019, 1))).toBe(100_000_000n);
});

const anyFlows = fc.array(
  fc.record({
    year: fc.integer({ min: 2009, max: 2061 }),
    amount: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  }),
  { maxLength: 30 },
);
const anyRate = fc.bigInt({ min: -50_000n, max: 500_000n });
const anyTiming = fc.constantFrom<Timing>('end', 'mid', 'start');

test('the value of two lists together is exactly the sum of theirs, in any order', () => {
  fc.assert(
    fc.property(anyFlows, anyFlows, anyRate, anyTiming, (a, b, rate, timing) => {
      const { scaled, presentValue } = discounter(rate, 2019, timing);
      expect(scaled([...a, ...b])).toBe(scaled(a) + scaled(b));
      expect(scaled([...b, ...a].reverse())).toBe(scaled(a) + scaled(b));
      expect(kopecksOfScaled(scaled(a) + scaled(b))).toBe(presentValue([...a, ...b]));
    }),
    { numRuns: 200, seed: 20190101 },
  );
});

test('what a package adds is the value of its savings', () => {
  fc.assert(
    fc.property(anyFlows, anyFlows, anyRate, (without, savings, rate) => {
      const { scaled } = discounter(rate, 2019, 'end');
      const saved = (year: number): bigint =>
        savings.filter((one) => one.year === year).reduce((sum, one) => sum + one.amount, 0n);
      const years = [...new Set([...without, ...savings].map(({ year }) => year))];
      const own = years.map((year) => ({
        year,
        amount: without
          .filter((one) => one.year === year)
          .reduce((sum, one) => sum + one.amount, 0n),
      }));
      const withPackage = own.map(({ year, amount }) => ({ year, amount: amount + saved(year) }));
      expect(scaled(withPackage) - scaled(without)).toBe(scaled(savings));
    }),
    { numRuns: 200, seed: 20190102 },
  );
});

test('half a year of growth lies between the end, the middle and the start of a year', () => {
  fc.assert(
    fc.property(anyFlows, fc.bigInt({ min: -20n, max: 200n }), (flows, thousandths) => {
      // A rate whose root is a decimal: growth of half a year is exact.
      const half = 1000n + thousandths;
      const at = (timing: Timing) =>
        discounter(half * half - 1_000_000n, 2019, timing).scaled(flows);
      // Each factor is off by half a unit at most: 30 flows of 10^14 kopecks by less than 10^16.
      const isSound = (off: bigint): boolean => off < 10n ** 16n && off > -(10n ** 16n);
      expect(isSound(at('mid') - (at('end') * half) / 1000n)).toBe(true);
      expect(isSound(at('start') - (at('end') * half * half) / 1_000_000n)).toBe(true);
    }),
    { numRuns: 200, seed: 20190103 },
  );
});

test('the middle of a year at 21 % is 1.1 times its end', () => {
  const rate = rateOf('0.21') ?? 0n;
  expect(worth(from(2019, 1_210_000), 'end', rate)).toBe(100_000_000n);
  expect(worth(from(2019, 1_210_000), 'mid', rate)).toBe(110_000_000n);
  expect(worth(from(2020, 1_331_000), 'mid', rate)).toBe(100_000_000n);
});
