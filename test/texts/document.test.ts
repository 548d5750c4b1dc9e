import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/texts/document';

const problem = (path: string) => ({ path, code: 'x', expected: 'x', found: 'x' });

describe('a document is read', () => {
  test('as YAML', () => {
    expect(readDocument('a: 1\nb:\n  - x\n')).toMatchObject({
      readable: true,
      value: { a: 1, b: ['x'] },
      problems: [],
    });
  });

  test('as JSON with tabs and escapes', () => {
    const { value, problems } = readDocument('{\n\t"a": "\\ud83d\\ude00 \\/",\n\t"b": null\n}');
    expect({ value, problems }).toEqual({ value: { a: '😀 /', b: null }, problems: [] });
  });

  test('with years as names, and days as text', () => {
    expect(readDocument('{ 2019: 2019-01-01, 0x10: yes }').value).toEqual({
      '2019': '2019-01-01',
      '0x10': 'yes',
    });
  });

  test('with a name that JavaScript keeps for itself', () => {
    const { value } = readDocument('__proto__: { a: 1 }');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });

  test('with a reference to an anchor', () => {
    expect(readDocument('a: &z { b: 1 }\nc: *z').value).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });
});

describe('what is wrong is reported by line and column', () => {
  test('a name given twice, the rest being read', () => {
    const { readable, problems } = readDocument('a: 1\n"2019": 2\n2019: 3\n');
    expect(readable).toBe(true);
    expect(problems).toEqual([
      {
        path: '',
        code: 'repeated-key',
        expected: 'each name once',
        found: '2019 again',
        line: 3,
        column: 1,
      },
    ]);
  });

  test.each([
    ['{ "a": 1', 1],
    ['a: 1\nb: "x', 2],
    ['a:\n\t- 1', 2],
    ['a: *nowhere', 1],
    ['a: !unknown 1', 1],
    ['a: !!set { b }', 1],
    ['? [a]\n: 1', 1],
  ])('%j', (text, line) => {
    const { readable, problems } = readDocument(text);
    expect(readable).toBe(false);
    expect(problems[0]).toMatchObject({ code: 'broken-document', line });
  });

  test('a fault is reported once', () => {
    expect(readDocument(`${'['.repeat(50)}\n`).problems).toHaveLength(1);
  });

  test('a second document', () => {
    expect(readDocument('a: 1\n---\nb: 2\n').problems).toMatchObject([
      { code: 'two-documents', line: 2, column: 1 },
    ]);
  });

  test.each(['', '\n', '# nothing\n'])('an empty text: %j', (text) => {
    expect(readDocument(text).problems).toMatchObject([{ code: 'empty' }]);
  });

  test('a number that is rounded when it is read', () => {
    expect(readDocument('list:\n  - { amount: 9007199254740993 }').problems).toEqual([
      {
        path: 'list[0].amount',
        code: 'rounded-number',
        expected: 'a number that can be read to its last digit',
        found: '9007199254740993',
        hint: 'an amount that JSON has already rounded, to 9007199254740992: write it in quotes',
        line: 2,
        column: 15,
      },
    ]);
  });

  test('a number in quotes is a text', () => {
    expect(readDocument('a: "9007199254740993"').problems).toEqual([]);
  });
});

describe('a text that would exhaust the machine is refused', () => {
  test('by depth', () => {
    const { readable, problems } = readDocument('['.repeat(100_000));
    expect(readable).toBe(false);
    expect(problems).toMatchObject([{ code: 'too-deep' }]);
  });

  test('by references to references', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const before = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    const { readable, problems } = readDocument(levels.join('\n'));
    expect(readable).toBe(false);
    expect(problems).toMatchObject([{ code: 'too-many-aliases' }]);
  });
});

describe('a path is found in the text', () => {
  const text = 'a:\n  b: [x, { c: 1 }]\n"d e": 1\nf: &z { g: 1 }\nh: *z\n2019: 1';
  const { place } = readDocument(text);

  test.each([
    ['a', 1, 1],
    ['a.b', 2, 3],
    ['a.b[0]', 2, 7],
    ['a.b[1].c', 2, 12],
    ['["d e"]', 3, 1],
    ['h.g', 4, 9],
    ['2019', 6, 1],
    ['(document)', 1, 1],
  ])('%s', (path, line, column) => {
    expect(place(problem(path))).toMatchObject({ path, line, column });
  });

  test.each([
    ['a.missing', 1, 1],
    ['a.b[7]', 2, 3],
    ['a.b[1].missing', 2, 10],
    ['["d e"].deeper', 3, 1],
  ])('%s, which is not there, by what is around it', (path, line, column) => {
    expect(place(problem(path))).toMatchObject({ line, column });
  });
});
