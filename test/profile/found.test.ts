import { expect, test } from 'vitest';
import { foundText } from '../../src/profile/found';

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['"', '"\\""'],
  ['\ud800', '"\\ud800"'],
  [5n, '5'],
  [Symbol('s'), 'Symbol(s)'],
  [{ a: [1, { b: 'c' }], d: undefined }, '{"a":[1,{"b":"c"}],"d":nothing}'],
  ['x'.repeat(78), `"${'x'.repeat(78)}"`],
  ['x'.repeat(79), `"${'x'.repeat(78)}…`],
])('is %#', (value, text) => {
  expect(foundText(value)).toBe(text);
});

test('a long list is read as far as it is shown', () => {
  const numbers = Array.from({ length: 1_000_000 }, () => 1);
  expect(foundText(numbers)).toBe(`[${'1,'.repeat(39)}…`);
});

test('a character of two halves is not cut in two', () => {
  expect(foundText(`${'x'.repeat(77)}😀😀`)).toBe(`"${'x'.repeat(77)}…`);
});

test('a value that holds itself is cut like any other', () => {
  const value: { self?: unknown } = {};
  value.self = value;
  expect(foundText(value)).toBe(`${'{"self":'.repeat(10).slice(0, 79)}…`);
});
