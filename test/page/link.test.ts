import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LINK_LIMITS, type LinkContent, readLink, writeLink } from '../../src/page/state/link';

const LINKED: LinkContent = {
  document: { project: { name: 'Завод «Ромашка»', start: '2019-01-01' }, statuses: {} },
  options: { edition: 'law', discountRate: '0.1', readings: { 'cap-year': 'ends' }, unknown: true },
  version: '0.1.0',
  hash: 'sha256:00',
  answer: { elements: ['a', 'b'], nominal: '350000' },
};

const PROJECTS = readdirSync('fixtures/projects').filter((file) => !file.includes('expected'));

/** A link of the right form around any bytes. */
function around(bytes: Uint8Array): string {
  const data = Buffer.from(bytes).toString('base64url');
  let sum = 0x811c9dc5;
  for (const sign of data) sum = Math.imul(sum ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return `p1.${sum.toString(36)}.${data}`;
}

describe('a link', () => {
  test('gives back what it was made of', () => {
    expect(readLink(writeLink(LINKED))).toEqual({ ok: true, linked: LINKED });
    expect(readLink(writeLink({ ...LINKED, answer: null, options: {} }))).toEqual({
      ok: true,
      linked: { ...LINKED, answer: null, options: {} },
    });
  });

  test.each(PROJECTS)('of %s has at most 2,000 characters', (file) => {
    const document = parse(readFileSync(`fixtures/projects/${file}`, 'utf8'));
    const link = writeLink({ ...LINKED, document, hash: `sha256:${'0123456789abcdef'.repeat(4)}` });
    expect(link.length).toBeLessThan(2_000);
    const read = readLink(link);
    expect(read.ok && read.linked.document).toEqual(document);
  });

  test('that lost any of its end, or has another sign in it, is refused', () => {
    const link = writeLink(LINKED);
    for (let length = 10; length < link.length; length += 7) {
      expect(readLink(link.slice(0, length)).ok).toBe(false);
    }
    const middle = Math.floor(link.length / 2);
    const other = link[middle] === 'A' ? 'B' : 'A';
    expect(readLink(link.slice(0, middle) + other + link.slice(middle + 1))).toEqual({
      ok: false,
      because: 'cut',
    });
  });

  test.each([
    ['section-2', 'no-link'],
    ['', 'no-link'],
    ['p2.0.AAAA', 'later-version'],
    ['p1.0.AAAA', 'cut'],
    ['p1.x.$$$', 'cut'],
    ['p1', 'cut'],
  ])('%j is refused: %s', (fragment, because) => {
    expect(readLink(fragment)).toEqual({ ok: false, because });
  });

  test('of as many characters as it may have is read, and one more is refused', () => {
    const most = 'x'.repeat(LINK_LIMITS.characters);
    expect(readLink(most)).toEqual({ ok: false, because: 'no-link' });
    expect(readLink(`${most}x`)).toEqual({ ok: false, because: 'too-long' });
  });

  test('that unpacks to more than it may is refused before it is unpacked whole', () => {
    const bomb = deflateSync(new Uint8Array(40_000_000), { level: 9 });
    const link = around(bomb);
    expect(link.length).toBeLessThan(LINK_LIMITS.characters);
    expect(readLink(link)).toEqual({ ok: false, because: 'too-large' });
  });

  test.each([['null'], ['[]'], ['["x",{},"1","h",null]'], ['[{},{},1,2]'], ['{"a"'], ['[[[[']])(
    'that unpacks to %s holds no project',
    (text) => {
      expect(readLink(around(deflateSync(new TextEncoder().encode(text))))).toEqual({
        ok: false,
        because: 'no-profile',
      });
    },
  );

  test('keeps no option of another form', () => {
    const options = { edition: 5, readings: { a: 1, b: 'c' }, unknown: 'yes', surprise: true };
    const text = JSON.stringify([{ project: {} }, options, '1', 'h', [1, 2]]);
    const read = readLink(around(deflateSync(new TextEncoder().encode(text))));
    expect(read.ok && read.linked).toMatchObject({
      options: { readings: { b: 'c' } },
      answer: null,
    });
    expect(read.ok && Object.keys(read.linked.options)).toEqual(['readings']);
  });
});
