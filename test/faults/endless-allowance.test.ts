import { expect, test } from 'vitest';
import { effectiveTaxRates } from '../../src/engine/valuation/effective-rates';

const plant = {
  realReturn: '0.2',
  realInterest: '0.05',
  inflation: '-0.5',
  depreciation: '0.1',
  allowance: '0.1',
};

test('an allowance that has no bound under deflation is refused by name', () => {
  expect(() => effectiveTaxRates({ ...plant, allowance: '0.00000000000000001' }, ['0.2'])).toThrow(
    new RangeError(
      'expected an allowance that ends before prices change beyond measure, found allowance 0.00000000000000001 with inflation -0.5',
    ),
  );
});

test('an allowance of ten years under the same deflation has its rates', () => {
  expect(effectiveTaxRates(plant, ['0.2']).average).toHaveProperty('value');
});
