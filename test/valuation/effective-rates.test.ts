import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  effectiveTaxRates,
  exactRates,
  type TaxedInvestment,
} from '../../src/engine/valuation/effective-rates';
import { exactsOf } from '../../src/engine/valuation/exact';
import { Decimal } from '../../src/kit/decimal';

const PLANT: TaxedInvestment = {
  realReturn: '0.2',
  realInterest: '0.05',
  inflation: '0.02',
  depreciation: '0.1',
  allowance: '0.1',
};

/** Cost of capital, average and marginal rate in per cent. */
const percents = (
  path: readonly string[],
  plant: Partial<TaxedInvestment> = {},
): readonly string[] => {
  const { costOfCapital, average, marginal } = effectiveTaxRates({ ...PLANT, ...plant }, path);
  return [costOfCapital, average, marginal].map((one) =>
    'value' in one ? new Decimal(one.value).times(100).toFixed(4) : one.absent,
  );
};

const afterHoliday = (years: number, rate = '0.2'): readonly string[] => [
  ...Array.from({ length: years }, () => '0'),
  rate,
];

describe('a rate of 20 % and a straight line of ten years', () => {
  test('without a holiday', () => {
    expect(percents(['0.2'])).toEqual(['5.9421', '18.7686', '15.8553']);
  });

  test('with a holiday of five years', () => {
    expect(percents(afterHoliday(5))).toEqual(['5.5020', '9.2179', '9.1246']);
  });

  test('the same however often the last rate is repeated', () => {
    expect(percents(Array.from({ length: 7 }, () => '0.2'))).toEqual(percents(['0.2']));
    expect(percents(Array.from({ length: 30 }, () => '0.2'))).toEqual(percents(['0.2']));
    expect(percents([...afterHoliday(5), '0.2', '0.2'])).toEqual(percents(afterHoliday(5)));
  });
});

test('no tax: the cost of capital is real interest', () => {
  expect(percents(['0'])).toEqual(['5.0000', '0.0000', '0.0000']);
});

test('cost written off at once leaves the investment that just pays untaxed', () => {
  // AETR = (0.2 − 0.05) / 0.2 × 20 %
  expect(percents(['0.2'], { allowance: '1' })).toEqual(['5.0000', '15.0000', '0.0000']);
});

test('a holiday in which the whole allowance is lost raises both rates', () => {
  // Income: 1 / 1.05 + 0.8 × 0.9 / 1.05 / 0.15 = 116/21; 21/116 − 0.1; 3.6 / 9.4;
  // (1 − (116/21 × 0.3 − 1)) / (0.2 / 0.15)
  expect(percents(afterHoliday(1), { allowance: '1' })).toEqual(['8.1034', '25.7143', '38.2979']);
});

describe('a straight line that does not divide the cost', () => {
  // 0.6 at once and 0.4 a year later, real interest 10 %, no inflation
  const plant = { realInterest: '0.1', inflation: '0', depreciation: '0.1', allowance: '0.6' };

  test('has what is left in its last year', () => {
    // (1 − 0.5 × (0.6 + 0.4 / 1.1)) × 0.2 / 0.5 − 0.1 = 0.107273
    expect(percents(['0.5'], plant)[0]).toBe('10.7273');
  });

  test('and at the rate of that year', () => {
    // 1 − 0.5 × 0.4 / 1.1 = 0.818182; 1 / 1.1 + 0.5 × 0.9 / 1.1 / 0.2 = 2.954545
    expect(percents(['0', '0.5'], plant)[0]).toBe('17.6923');
    // 1 − 0.5 × 0.6 = 0.7; 0.5 / 1.1 + 0.9 / 1.1 / 0.2 = 4.545455
    expect(percents(['0.5', '0'], plant)[0]).toBe('5.4000');
  });
});

test('without nominal interest every allowance counts whole', () => {
  // Nominal factor 1: 1 − 0.2 = 0.8, over 0.8 / 0.35
  const plant = { realInterest: '0.25', inflation: '-0.2', allowance: '0.03' };
  expect(percents(['0.2'], plant)[0]).toBe('25.0000');
});

describe('what does not exist', () => {
  test('is absent where all income is taxed away', () => {
    const { costOfCapital, average, marginal } = effectiveTaxRates({ ...PLANT, allowance: '1' }, [
      '1',
      '1',
    ]);
    expect(costOfCapital).toEqual({ absent: 'no-income-after-tax' });
    expect(marginal).toEqual({ absent: 'no-income-after-tax' });
    // The cost comes back as an allowance, the rent of 1 is lost: 1 / (0.2 / 0.15)
    expect(average).toEqual({ value: '0.75' });
  });

  test('is absent where the investment just pays with a return of 0', () => {
    // 1 − 0.75 = 0.25; 0.25 / 1.5 + 0.5 / 1.5 = 0.5; 0.25 / 0.5 − 0.5 = 0
    const plant = { ...PLANT, realInterest: '0.5', inflation: '0', depreciation: '0.5' };
    const rates = effectiveTaxRates({ ...plant, allowance: '1' }, ['0.75', '0']);
    expect(rates.costOfCapital).toEqual({ value: '0' });
    expect(rates.marginal).toEqual({ absent: 'no-return' });
  });

  test('is no matter of a cost of capital below 0', () => {
    // 0.5 / 1.2 + 0.5 / 1.2 / 0.7 = 85/84; 0.5 × 84/85 − 0.5 = −1/170; (−1/170 − 1/5) × 170
    const plant = { realInterest: '0.2', inflation: '0', depreciation: '0.5', allowance: '1' };
    const [cost, , marginal] = percents(['0.5', '0'], plant);
    expect(cost).toBe('-0.5882');
    expect(marginal).toBe('-3500.0000');
  });
});

test('numbers out of their bounds are refused, all at once', () => {
  const wrong = {
    realReturn: '0',
    realInterest: '0',
    inflation: '-1',
    depreciation: '1.1',
    allowance: '0',
  };
  expect(() => effectiveTaxRates(wrong, ['0.2', '20'])).toThrow(
    new RangeError(
      [
        'realReturn: expected a decimal number above 0, found "0"',
        'realInterest: expected a decimal number above 0, found "0"',
        'inflation: expected a decimal number above -1, found "-1"',
        'depreciation: expected a decimal number from 0 to 1, found "1.1"',
        'allowance: expected a decimal number above 0 and at most 1, found "0"',
        'taxRates.1: expected a decimal number from 0 to 1, found "20"',
      ].join('; '),
    ),
  );
  expect(() => effectiveTaxRates(PLANT, [])).toThrow(/^taxRates\.0: .* found ""$/);
  expect(() => exactRates(PLANT, [])).toThrow('no rate');
  expect(() =>
    effectiveTaxRates({ ...PLANT, depreciation: '0', allowance: '1' }, ['1']),
  ).not.toThrow();
});

/** Both rates of the exact ones; they exist unless all is taxed away. */
function bothRates(plant: TaxedInvestment, path: readonly string[]) {
  const { costOfCapital, average, marginal } = exactRates(plant, exactsOf(path));
  if (typeof costOfCapital === 'string' || typeof marginal === 'string') {
    throw new Error('no rates');
  }
  return { costOfCapital, average, marginal };
}

test('Russia of 2009-2017 as the Oxford Centre for Business Taxation has it', () => {
  /** The allowance at which the marginal rate is the published one, between two others. */
  const allowanceBetween = (low: number, high: number): number => {
    const middle = (low + high) / 2;
    if (high - low < 1e-13) return middle;
    const { marginal } = bothRates({ ...PLANT, allowance: middle.toFixed(15) }, ['0.2']);
    return marginal.gt('0.078899') ? allowanceBetween(middle, high) : allowanceBetween(low, middle);
  };
  const allowance = allowanceBetween(0.1, 1).toFixed(15);
  const { average, marginal } = bothRates({ ...PLANT, allowance }, ['0.2']);
  expect(marginal.toFixed(6)).toBe('0.078899');
  expect(average.times(100).toFixed(4)).toBe('16.7131');
});

const thousandths = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number / 1000));
const anyPlant = fc.record({
  realReturn: thousandths(1, 500),
  realInterest: thousandths(10, 200),
  inflation: thousandths(-50, 200),
  depreciation: thousandths(0, 1000),
  allowance: thousandths(10, 1000),
});
const anyRate = thousandths(0, 600);

test('at one rate for ever the average rate lies between the marginal and the statutory by the share of rent', () => {
  fc.assert(
    fc.property(anyPlant, anyRate, (plant, rate) => {
      const { costOfCapital, average, marginal } = bothRates(plant, [rate]);
      const share = costOfCapital.div(plant.realReturn);
      const expected = new Decimal(1).minus(share).times(rate).plus(share.times(marginal));
      expect(average.minus(expected).abs().lt('1e-45')).toBe(true);
    }),
    { numRuns: 300, seed: 20190106 },
  );
});

test('along any path the sums in closed form are those of four thousand years', () => {
  fc.assert(
    fc.property(anyPlant, fc.array(anyRate, { minLength: 1, maxLength: 40 }), (plant, path) => {
      const [p, r, inflation, delta, allowance] = [
        plant.realReturn,
        plant.realInterest,
        plant.inflation,
        plant.depreciation,
        plant.allowance,
      ].map(Number) as [number, number, number, number, number];
      const rho = (1 + r) * (1 + inflation) - 1;
      const taxIn = (year: number): number => Number(path[Math.min(year, path.length) - 1]);
      const rent = (ret: number): number => {
        let [sum, left] = [-1, 1];
        for (let t = 1; t <= 4000; t++) {
          sum += ((1 - taxIn(t)) * (ret + delta) * (1 - delta) ** (t - 1)) / (1 + r) ** t;
          const taken = Math.min(allowance, left);
          left -= taken;
          sum += (taxIn(t) * taken) / (1 + rho) ** (t - 1);
        }
        return sum;
      };
      const { costOfCapital, average } = bothRates(plant, path);
      expect(rent(costOfCapital.toNumber())).toBeCloseTo(0, 9);
      const untaxed = (p - r) / (r + delta);
      expect(average.toNumber() * (p / (r + delta))).toBeCloseTo(untaxed - rent(p), 8);
    }),
    { numRuns: 60, seed: 20190107 },
  );
});

test('an allowance whose worth has no bound is refused', () => {
  const endless = { ...PLANT, inflation: '-0.9', allowance: `0.${'0'.repeat(17)}1` };
  expect(() => effectiveTaxRates(endless, ['0.2'])).toThrow(
    `expected an allowance that ends before prices change beyond measure, found allowance 0.${'0'.repeat(17)}1 with inflation -0.9`,
  );
});
