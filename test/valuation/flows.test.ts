import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  discountedPayback,
  npv,
  payback,
  profitabilityIndex,
} from '../../src/engine/valuation/flows';
import { Decimal } from '../../src/kit/decimal';

describe('net present value', () => {
  test('of the example of numpy-financial', () => {
    const value = npv(['-15000', '1500', '2500', '3500', '4500', '6000'], '0.05');
    expect(Number(value).toFixed(2)).toBe('122.89');
  });

  test('moves with the time of the first flow', () => {
    expect(npv(['121'], '0.1', 2)).toBe('100');
    expect(npv(['100'], '0.1', -1)).toBe('110');
    expect(npv(['110'], '0.21', 0.5)).toBe('100');
  });

  test('of no flows is 0, and without discount their sum', () => {
    expect(npv([], '0.1')).toBe('0');
    expect(npv(['-1.5', '0.25'], '0', 1)).toBe('-1.25');
  });

  test('is plain text however small or large', () => {
    expect(npv(['0.0000000001'], '0')).toBe('0.0000000001');
    expect(npv(['1000000000000000000000000'], '0')).toBe('1000000000000000000000000');
  });

  test('with savings less that without is the value of the savings', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const years = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 500 }), (pairs, thousandths) => {
        const rate = String(thousandths / 1000);
        const value = (flows: readonly number[]) => new Decimal(npv(flows.map(String), rate, 1));
        const without = value(pairs.map(([flow]) => flow));
        const added = value(pairs.map(([flow, saved]) => flow + saved)).minus(without);
        const savings = value(pairs.map(([, saved]) => saved));
        expect(added.minus(savings).abs().lt('1e-40')).toBe(true);
      }),
      { numRuns: 200, seed: 20190104 },
    );
  });
});

describe('payback', () => {
  test.each([
    ['inside a year', ['-100', '40', '40', '40'], { value: '2.5' }],
    ['to the day of a flow', ['-100', '60', '40', '40'], { value: '2' }],
    ['a kopeck short', ['-100', '60', '39.99'], { absent: 'never' }],
    ['by a kopeck', ['-100', '60', '40.01'], { value: '1.99975' }],
    ['of thirds', ['-100', '300'], { value: '0.333333' }],
    ['over years without flow', ['-100', '0', '0', '200'], { value: '2.5' }],
    ['after a later start', ['0', '0', '-100', '200'], { value: '2.5' }],
    ['of two stages', ['-100', '50', '-100', '100', '100'], { value: '3.5' }],
    [
      'the last time, where a later outflow is paid back too',
      ['-100', '200', '-300', '400'],
      { value: '2.5' },
    ],
    ['never where the sum ends below 0', ['-100', '200', '-300'], { absent: 'never' }],
    ['never where a kopeck is lacking at the end', ['-100', '200', '-100.01'], { absent: 'never' }],
    ['where the end is 0', ['-100', '200', '-100'], { value: '0.5' }],
    ['to a sum of 0 that turns below 0 again', ['-100', '100', '-50', '100'], { value: '2.5' }],
    [
      'of an advance that does not cover both outflows',
      ['100', '-60', '-60', '40'],
      { value: '2.5' },
    ],
    ['at once where an advance covers the outflow', ['100', '-60', '40'], { value: '0' }],
    ['at once where the sum is never below 0', ['10', '20', '30', '-1'], { value: '0' }],
    ['at once down to a sum of 0', ['10', '-10', '5'], { value: '0' }],
    ['of an advance that covers a part', ['10', '-100', '180'], { value: '1.5' }],
    ['at once without an outflow', ['0', '5'], { value: '0' }],
    ['of nothing', [], { absent: 'no-flows' }],
  ])('%s', (_, flows, expected) => {
    expect(payback(flows)).toEqual(expected);
  });

  test('counts from the valuation day', () => {
    const flows = ['-100', '40', '40', '40'];
    expect(payback(flows, 1)).toEqual({ value: '3.5' });
    expect(payback(flows, 0.5)).toEqual({ value: '3' });
    expect(payback(flows, -1)).toEqual({ value: '1.5' });
    expect(payback(['10', '-5'], 1)).toEqual({ value: '1' });
    expect(payback(['10', '-5'], 0.5)).toEqual({ value: '0.5' });
    expect(payback(['10', '-5'], -1)).toEqual({ value: '-1' });
  });

  test('of discounted flows comes later', () => {
    // −100 + 50 + 100: the second half of the second year
    const flows = ['-100', '55', '121'];
    expect(discountedPayback(flows, '0.1')).toEqual({ value: '1.5' });
    expect(discountedPayback(flows, '0.1', 1)).toEqual({ value: '2.5' });
    // (100 − 55) / 121
    expect(payback(flows)).toEqual({ value: '1.371901' });
    expect(discountedPayback(['-100', '55', '60.5'], '0.1')).toEqual({ value: '2' });
    expect(discountedPayback(['-100', '55', '60.49'], '0.1')).toEqual({ absent: 'never' });
    // 110 / 1.1 - 121 / 1.21 is 0, so never below it
    expect(discountedPayback(['110', '-121', '1'], '0.1', 1)).toEqual({ value: '1' });
    // 100 - 110 + 121 at 10 %: 100, 0, 100
    expect(discountedPayback(['100', '-110', '121'], '0.1')).toEqual({ value: '0' });
    expect(discountedPayback(['100', '-110.01', '121'], '0.1')).toEqual({ value: '1.000091' });
  });
});

describe('the profitability index', () => {
  test.each([
    ['25', '100', { value: '1.25' }],
    ['-100', '100', { value: '0' }],
    ['-150', '100', { value: '-0.5' }],
    ['100', '300', { value: '1.333333' }],
    ['200', '300', { value: '1.666667' }],
    ['0', '0.01', { value: '1' }],
    ['25', '0', { absent: 'no-investment' }],
  ])('of %s on %s', (value, investment, expected) => {
    expect(profitabilityIndex(value, investment)).toEqual(expected);
  });
});

describe('numbers that are none are refused, all at once', () => {
  test('by the net present value', () => {
    expect(() => npv(['1', 'x', '1e5'], '-1', Number.NaN)).toThrow(
      new RangeError(
        [
          'flows.1: expected a decimal number, found "x"',
          'flows.2: expected a decimal number, found "1e5"',
          'rate: expected a decimal number above -1, found "-1"',
          'first: expected a decimal number, found "NaN"',
        ].join('; '),
      ),
    );
  });

  test('by the paybacks and the index', () => {
    expect(() => payback([' 1'])).toThrow('flows.0');
    expect(() => discountedPayback(['1'], '-1.5')).toThrow('rate');
    expect(() => profitabilityIndex('Infinity', '-0.01')).toThrow(
      /^netPresentValue: .*; investment: expected a decimal number, at least 0, found "-0.01"$/,
    );
  });
});
