import { expect, it } from 'vitest';
import { shortened } from '../../src/kit/shortened';

it('a text is whole to its eightieth character, and cut there with a mark in its place', () => {
  expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
  expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
  expect(shortened('')).toBe('');
});

it.each([
  ['a text', 6, 'a text'],
  ['a text', 5, 'a te…'],
  // a character of two halves is kept whole or left out
  ['ab😀cd', 5, 'ab😀…'],
  ['ab😀cd', 4, 'ab…'],
  ['😀abcd', 4, '😀a…'],
])('%s is cut at %i to %s', (text, length, short) => {
  expect(shortened(text, length)).toBe(short);
});
