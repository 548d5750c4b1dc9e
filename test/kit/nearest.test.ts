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

it.each([
  // three letters may have one slip, four two, nine three, of which two letters exchanged are two
  ['rix', 'rip'],
  ['land', 'lend'],
  ['ladn', 'land'],
  ['rxxxster1', 'register1'],
])('%s is as near to %s as a name may be', (word, name) => {
  expect(nearest(word, [name])).toBe(name);
});

it.each([
  ['rxx', 'rip'],
  ['lxxx', 'land'],
  ['xxxxster1', 'register1'],
])('%s is too far from %s', (word, name) => {
  expect(nearest(word, [name])).toBeUndefined();
});

it('a word is looked at to its 64th letter', () => {
  const name = 'y'.repeat(64);
  expect(nearest(name, [name])).toBe(name);
  expect(nearest(`${name}y`, [name])).toBeUndefined();
});
