import { describe, expect, test } from 'vitest';
import { jsonFaults } from '../../../src/cli/lines/json-faults';
import { readLine } from '../../../src/cli/lines/json-line';

const faults = (text: string) =>
  jsonFaults(text).problems.map(({ path, code }) => `${path} ${code}`);

describe('names that stand twice', () => {
  test.each([
    ['{"a":1,"a":2}', ['a repeated-key']],
    ['{"a":1,"a":1,"a":1}', ['a repeated-key', 'a repeated-key']],
    ['{"b":{"c":[{"a":1},{"a":1,"a":2}]}}', ['b.c[1].a repeated-key']],
    ['[[],{"a":{}, "a":[]}]', ['[1].a repeated-key']],
    [String.raw`{"a":1,"\u0061":2}`, ['a repeated-key']],
    [String.raw`{"k\"y":1,"k\"y":2}`, [String.raw`["k\"y"] repeated-key`]],
    [String.raw`{"\\":1,"\\":2}`, [String.raw`["\\"] repeated-key`]],
    ['{"":1,"":2}', ['[""] repeated-key']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__ repeated-key']],
    ['{ "a" : 1 ,\t"a"\n:\r2 }', ['a repeated-key']],
  ])('are seen: %s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test.each([
    '{"a":{"a":{"a":1}},"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"a"}',
    String.raw`{"a":"{\"b\":1,\"b\":2}","b":"\\","c":"\\\""}`,
    '{"a":["a","a",{"a":["a"]}],"A":1}',
    '{"a":"x,\\"a\\":1"}',
    '"a"',
    'null',
    '{}',
  ])('none in %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test('a long text is no burden', () => {
    const text = JSON.stringify({ a: '\\"'.repeat(1_000_000), b: 1 });
    expect(faults(text)).toEqual([]);
  });
});

describe('numbers that are rounded', () => {
  test.each([
    '9007199254740993',
    '-9007199254740993',
    '1e400',
    '-1e400',
    '1e-400',
    '0.10000000000000000555',
    '100000000000000.01',
  ])('are seen: %s', (number) => {
    expect(faults(`{"a":[0,${number}]}`)).toEqual(['a[1] rounded-number']);
  });

  test.each([
    '0',
    '-0',
    '9007199254740992',
    '9007199254740991',
    '0.1',
    '1E5',
    '1e+5',
    '0.10',
    '-12.50',
    '0e0',
  ])('not %s', (number) => {
    expect(faults(`{"a":${number}}`)).toEqual([]);
  });

  test('not in a text', () => {
    expect(faults('{"a":"9007199254740993","9007199254740993":1}')).toEqual([]);
  });
});

describe('a line', () => {
  const read = (text: string) => readLine(new TextEncoder().encode(text));

  test('is read as JSON', () => {
    expect(read(' {"a":[1,"b"]}\r')).toEqual({
      ok: true,
      value: { a: [1, 'b'] },
      pointed: [],
    });
  });

  test.each(['{"a":1', '{"a":1}{"a":2}', "{'a':1}", 'a: 1', '{"a":01}', '{"a":NaN}', '\u00a0{}'])(
    'that is no JSON is refused: %s',
    (text) => {
      expect(read(text)).toMatchObject({ ok: false, problems: [{ code: 'broken-document' }] });
    },
  );

  test('that is no UTF-8 is refused', () => {
    const problems = [{ code: 'unreadable', expected: 'a text in UTF-8' }];
    expect(readLine(new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({ ok: false, problems });
  });

  test('that was too long to be read is refused', () => {
    expect(readLine(null)).toMatchObject({ problems: [{ expected: 'at most 5 MiB' }] });
  });

  test('lists nested without end do no harm', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(() => read(deep)).not.toThrow();
  });
});
