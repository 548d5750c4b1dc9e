import { describe, expect, test } from 'vitest';
import { numberIn, shareOfPercent } from '../../src/texts/typed-number';

const SIGNS = { plain: '', percent: '%', roubles: ' RUB' } as const;

const textOf = (written: string): string => {
  const read = numberIn(written);
  return read.kind === 'number' ? `${read.number.text}${SIGNS[read.number.unit]}` : read.kind;
};

describe('a number is read as spreadsheets and people write it', () => {
  test.each([
    ['1234567', '1234567'],
    ['1 234 567,50', '1234567.50'],
    ['1\u00a0234\u00a0567.50', '1234567.50'],
    ['1\u202f234\u202f567', '1234567'],
    ["1'234'567.5", '1234567.5'],
    ['1’234’567', '1234567'],
    ['1,234,567.50', '1234567.50'],
    ['1,234,567', '1234567'],
    ['1.234.567,50', '1234567.50'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['0,135', '0.135'],
    ['0.135', '0.135'],
    ['1234,567', '1234.567'],
    ['7,6', '7.6'],
    ['-5', '-5'],
    ['\u2212 5', '-5'],
    ['(1 234)', '-1234'],
    ['(0)', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['13,5 %', '13.5%'],
    ['100%', '100%'],
    ['5 000 ₽', '5000 RUB'],
    ['5 000 руб.', '5000 RUB'],
    ['1_234', '1234'],
  ])('%s is %s', (written, text) => {
    expect(textOf(written)).toBe(text);
  });

  test.each(['1.234', '1,234', '-250.000', '999,999'])('%s may be two numbers', (written) => {
    expect(textOf(written)).toBe('ambiguous');
  });

  test.each([
    '',
    'нет',
    '12 34',
    '1 2345',
    '1,23,4',
    '1.2.3',
    '5 млн',
    '1e6',
    '--5',
    '9'.repeat(65),
  ])('%j is none', (written) => {
    expect(textOf(written)).toBe('text');
  });
});

test.each([
  ['13.5', '0.135'],
  ['100', '1'],
  ['0', '0'],
  ['2.2', '0.022'],
  ['0.5', '0.005'],
  ['-15', '-0.15'],
  ['150', '1.5'],
])('%s per cent is %s of 1', (percent, share) => {
  expect(shareOfPercent(percent)).toBe(share);
});
