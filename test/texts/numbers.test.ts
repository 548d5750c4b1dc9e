import { expect, test } from 'vitest';
import { isLost } from '../../src/texts/numbers';

test.each([
  '0',
  '-0',
  '1',
  '-20000000',
  '+5',
  '0.1',
  '.5',
  '5.',
  '15000000.55',
  '1.10',
  '007',
  '1e3',
  '1.5E-7',
  '9007199254740991',
  '9007199254740992',
  '100000000000000000000000',
])('%s is read as it is written', (source) => {
  expect(isLost(source, Number(source))).toBe(false);
});

test.each([
  '9007199254740993',
  '-9007199254740993',
  '0.1234567890123456789',
  '123456789012345678.25',
  '1e400',
  '1e-400',
])('%s loses something', (source) => {
  expect(isLost(source, Number(source))).toBe(true);
});

test.each(['0x10', '0o17', '.nan', '-.inf', ''])('%s is no decimal text', (source) => {
  expect(isLost(source, 16)).toBe(false);
});
