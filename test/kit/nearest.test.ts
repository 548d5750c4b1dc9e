import { expect, it } from 'vitest';
import { nearest } from '../../src/kit/nearest';

const NAMES = ['cap-year', 'cap-base', 'window-end'];

it.each([
  ['capyear', 'cap-year'],
  ['Cap_Base', 'cap-base'],
  ['window-ends', 'window-end'],
])('%s was probably meant to be %s', (word, name) => {
  expect(nearest(word, NAMES)).toBe(name);
});

it.each(['interest', 'x'.repeat(65)])('nothing is near %s', (word) => {
  expect(nearest(word, NAMES)).toBeUndefined();
});

it('nothing is near where there are no names', () => {
  expect(nearest('cap-year', [])).toBeUndefined();
});
