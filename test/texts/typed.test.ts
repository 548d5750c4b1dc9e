import { describe, expect, test } from 'vitest';
import type { ValueForm } from '../../src/profile/fields/field';
import { typedList, typedSeries, typedValue } from '../../src/texts/typed';

describe('a value that is typed', () => {
  test.each<[ValueForm, string, unknown]>([
    ['amount', '120 000 000', 120_000_000],
    ['amount', '120\u00a0000\u202f000', 120_000_000],
    ['amount', "1'234_567", 1_234_567],
    ['amount', '1 234 567,50', '1234567.50'],
    ['amount', '7,60', '7.60'],
    ['amount', '7.6', '7.6'],
    ['amount', '1 234,5', '1234.5'],
    ['amount', '1,234,567', 1_234_567],
    ['amount', '5 000 ₽', 5000],
    // May be 1.234 or 1234: the parser says what is wrong with it.
    ['amount', '1,234', '1,234'],
    ['amount', '1.234', '1.234'],
    ['amount', '5%', '5%'],
    ['amount', '12 млн', '12 млн'],
    ['amount', 'много', 'много'],
    // A slip of the hand is no group of three digits.
    ['amount', '12 34', '12 34'],
    ['jobs', '1 20', '1 20'],
    ['share', '0. 135', '0. 135'],
    // A number of JavaScript would lose digits of these.
    ['amount', '99999999999999999999', '99999999999999999999'],
    ['jobs', '99999999999999999999', '99999999999999999999'],
    ['amount', '(5)', -5],
    ['signed-amount', '(20 000)', -20_000],
    ['signed-amount', '−30 000', -30_000],
    ['signed-amount', '-7,6', '-7.6'],
    ['share', '0.135', '0.135'],
    ['share', '0,135', '0.135'],
    ['share', '13,5 %', '0.135'],
    ['share', '100%', '1'],
    ['share', '13,5', '13.5'],
    ['share', '0,5 руб.', '0,5 руб.'],
    ['share', '1.2.3', '1.2.3'],
    ['share', 'half', 'half'],
    ['day', '1.3.2019', '2019-03-01'],
    ['day', '2019-03-01', '2019-03-01'],
    ['day', '3/1/2019', '3/1/2019'],
    ['year', '2019', 2019],
    ['jobs', '1 200', 1200],
    ['jobs', '1,5', '1,5'],
    ['jobs', '50%', '50%'],
    ['jobs', '50 руб.', '50 руб.'],
    ['term-months', '6,5', '6,5'],
    ['okved', ' 28.10 ', '28.10'],
    ['id', '007', '007'],
    ['flag', 'false', false],
    ['flag', 'perhaps', 'perhaps'],
    ['name', 'Завод ', 'Завод'],
    ['name', ' ', undefined],
    ['amount', '', undefined],
    [{ choice: ['sez', 'region'] }, 'sez', 'sez'],
  ])('%s: %j', (form, typed, value) => {
    expect(typedValue(form, typed)).toBe(value);
  });

  test.each<[string, unknown]>([
    ['2019: 120 000 000; 2020: 7,60', { 2019: 120_000_000, 2020: '7.60' }],
    ['2019=1;2020=2;', { 2019: 1, 2020: 2 }],
    ['2019: (5)', { 2019: -5 }],
    // A year twice, a year without a value and a value without a year are no series.
    ['2019: 1; 2019: 2', '2019: 1; 2019: 2'],
    ['2019: 1; 2020', '2019: 1; 2020'],
    ['120 000 000', '120 000 000'],
  ])('by year: %s', (typed, value) => {
    expect(typedSeries('amount', typed)).toEqual(value);
  });

  test.each<[ValueForm, string, readonly unknown[]]>([
    ['okved', '28.10, 16.23;29.32', ['28.10', '16.23', '29.32']],
    ['year', '2019 2020', [2019, 2020]],
    ['okved', ' ,; ', []],
  ])('as a list of %s: %j', (form, typed, values) => {
    expect(typedList(form, typed)).toEqual(values);
  });
});
