import { describe, expect, test } from 'vitest';
import { formatOf, oneLine, sentence, span } from '../../src/report/format';
import { en } from '../words';

const grouped = formatOf(true, en);
const plain = formatOf(false, en);
const spaced = (text: string): string => text.replaceAll('\u00a0', '_');

describe('amounts', () => {
  test.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1_000'],
    ['123456', '123_456'],
    ['1234567', '1_234_567'],
    ['-1234567', '-1_234_567'],
    ['-123', '-123'],
    ['1234.55', '1_234.55'],
    ['0.12', '0.12'],
    ['999999999999999.99', '999_999_999_999_999.99'],
  ])('%s in groups is %s', (text, expected) => {
    expect(spaced(grouped.amount(text))).toBe(expected);
  });

  test('without groups they are as they come', () => {
    expect(plain.amount('1234567.55')).toBe('1234567.55');
  });
});

test.each([
  ['0', '0%'],
  ['0.135', '13.5%'],
  ['0.022', '2.2%'],
  ['1', '100%'],
  ['0.000001', '0.0001%'],
  ['no-rate', 'no-rate'],
])('a rate of %s is %s', (text, expected) => {
  expect(plain.percent(text)).toBe(expected);
});

test('a span of one year is that year', () => {
  expect([span(2020, 2020), span(2020, 2024)]).toEqual(['2020', '2020-2024']);
});

test('a text of the profile becomes one line without control characters', () => {
  expect(oneLine(' a\n\tb\u001b[31m c\u009b\u200b ')).toBe('a b [31m c');
});

test('a sentence begins with a capital and ends with one full stop', () => {
  expect([sentence('it is so'), sentence('Завод.'), sentence('')]).toEqual([
    'It is so.',
    'Завод.',
    '.',
  ]);
});
