import { expect, test } from 'vitest';
import { textName } from '../../src/kit/text-name';

/** The published values of FNV-1a of 64 bits: of no bytes, and of those of "a" and a zero byte. */
const OF_NOTHING = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MODULUS = 2n ** 64n;

const after = (hash: bigint, byte: bigint): bigint => ((hash ^ byte) * PRIME) % MODULUS;

test('the name of a text is the hash of its code units, the lower byte first', () => {
  expect(textName('')).toBe(OF_NOTHING.toString(36));
  expect(textName('a')).toBe(after(after(OF_NOTHING, 0x61n), 0n).toString(36));
  expect(textName('Я')).toBe(after(after(OF_NOTHING, 0x2fn), 0x04n).toString(36));
  // Published: FNV-1a of the single byte "a".
  expect(after(OF_NOTHING, 0x61n)).toBe(0xaf63dc4c8601ec8cn);
});

test('texts that differ in one letter have other names', () => {
  const texts = ['Act 1', 'Act 2', 'Act 1 ', 'act 1', 'Act 1\n'];
  expect(new Set(texts.map(textName)).size).toBe(texts.length);
});
