import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEGINNING, type InputLine, type ReadFrom, splitLines } from '../../../src/cli/lines/split';

const BYTES = new TextEncoder();
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });

async function* cut(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? BYTES.encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.slice(at, at + size));
  }
}

async function linesOf(text: string | Uint8Array, size = 3, from?: ReadFrom, longest?: number) {
  const lines: InputLine[] = [];
  for await (const some of splitLines(cut(text, size), from, longest)) lines.push(...some);
  return lines;
}

const told = (lines: readonly InputLine[]) =>
  lines.map(({ number, bytes }) => `${number}:${bytes === null ? 'too long' : TEXT.decode(bytes)}`);

describe('lines', () => {
  test.each([
    ['', []],
    ['\n\n', []],
    ['{}', ['1:{}']],
    ['{}\n', ['1:{}']],
    ['{}\n[]\n', ['1:{}', '2:[]']],
    ['\n{}\n \t\n\r\n[]', ['2:{}', '5:[]']],
    ['{}\r\n[]\r\n', ['1:{}\r', '2:[]\r']],
    ['\ufeff{}\n\ufeff[]', ['1:{}', '2:\ufeff[]']],
    ['\ufeff\n{}', ['2:{}']],
    ['"Завод"\n"日本"', ['1:"Завод"', '2:"日本"']],
    ['"\u2028"\n1', ['1:"\u2028"', '2:1']],
  ])('of %j', async (text, expected) => {
    for (const size of [1, 2, 3, 7, 100]) expect(told(await linesOf(text, size))).toEqual(expected);
  });

  test('know where they stand, and whether a line break ends them', async () => {
    const lines = await linesOf('ab\n\ncde\nf', 4);
    expect(lines.map(({ start, end, whole }) => [start, end, whole])).toEqual([
      [0, 3, true],
      [4, 8, true],
      [8, 9, false],
    ]);
  });

  test('a line longer than the limit has no bytes and is counted; one as long has', async () => {
    expect(told(await linesOf('abcd\nabcde\nabcdef\nz', 2, BEGINNING, 5))).toEqual([
      '1:abcd',
      '2:abcde',
      '3:too long',
      '4:z',
    ]);
  });

  test('a part of a file goes on with its numbers and offsets', async () => {
    const [line] = await linesOf('\ufeffx\n', 2, { number: 7, offset: 40 });
    expect(line).toMatchObject({ number: 7, start: 40, end: 45 });
    expect(told(line === undefined ? [] : [line])).toEqual(['7:\ufeffx']);
  });

  test('are the same however the pieces are cut', async () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ', 'ж', '{') });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        expect(await linesOf(text, size)).toEqual(await linesOf(text, 1000));
      }),
      { seed: 20190101 },
    );
  });
});
