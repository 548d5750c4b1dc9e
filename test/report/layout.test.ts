import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '../../src/report/blocks';
import type { Paint } from '../../src/report/layout';
import { tableLines, wrap } from '../../src/report/layout';

const NO_BREAK_SPACE = '\u00a0';

describe('a text is wrapped', () => {
  test('at spaces', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  });

  test('not at no-break spaces', () => {
    expect(wrap('in all 1\u00a0000', 10)).toEqual(['in all', '1\u00a0000']);
  });

  test('within a word that is too long', () => {
    const lines = wrap('a abcdefg b', 3);
    expect(lines.every((line) => stringWidth(line) <= 3)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe('aabcdefgb');
  });

  test('by columns, not by letters', () => {
    expect(wrap('工場工場', 4)).toEqual(['工場', '工場']);
  });

  test('the empty text is one empty line', () => {
    expect(wrap('', 5)).toEqual(['']);
  });
});

describe('a table', () => {
  const text = (title: string): Column => ({ title, align: 'text' });
  const amount = (title: string): Column => ({ title, align: 'amount' });
  const plain: Paint = (shown) => shown;
  const laid = (
    columns: readonly Column[],
    rows: readonly (readonly Cell[])[],
    width = 80,
    paint = plain,
  ) => tableLines({ columns, rows }, width, paint);

  test('has texts to the left and amounts to the right, under headings and a rule', () => {
    const rows = [
      ['2020', '5'],
      ['2021', '1000'],
    ];
    expect(laid([text('Year'), amount('Tax')], rows)).toEqual([
      'Year   Tax',
      '----------',
      '2020     5',
      '2021  1000',
    ]);
  });

  test('has decimal points below each other', () => {
    const rows = [
      ['5', 'a'],
      ['0.25', 'b'],
      ['-', 'c'],
      ['', 'd'],
    ];
    expect(laid([amount('Tax'), text('Of')], rows).slice(2)).toEqual([
      '5     a',
      '0.25  b',
      '   -  c',
      '      d',
    ]);
  });

  test('wraps the widest text first, at its spaces', () => {
    expect(laid([text('Id'), text('Title')], [['a-long-id', 'one two three']], 17)).toEqual([
      'Id         Title',
      '-----------------',
      'a-long-id  one',
      '           two',
      '           three',
    ]);
  });

  test('cuts a word only where nothing else helps, and then none of its signs is lost', () => {
    const [, , ...lines] = laid([text('A'), amount('B')], [['x'.repeat(30), '12345']], 20);
    expect(lines).toEqual(['xxxxxxxxxxxxx  12345', 'xxxxxxxxxxxxx', 'xxxx']);
  });

  const grouped = (groups: number): string => `1${`${NO_BREAK_SPACE}000`.repeat(groups)}`;

  test('wraps the heading of an amount, but not the amount', () => {
    const rows = [['2020', grouped(2)]];
    expect(laid([text('Year'), amount('Tax before')], rows, 15)).toEqual([
      'Year        Tax',
      '         before',
      '---------------',
      `2020  ${grouped(2)}`,
    ]);
  });

  test('parts its rows where the amounts do not fit beside each other', () => {
    const columns = [text('Year'), amount('Before'), amount('After'), text('')];
    const rows = [
      ['2020', grouped(2), '5', ''],
      ['2021', grouped(3), grouped(3), '~'],
    ];
    expect(laid(columns, rows, 30)).toEqual([
      'Year    2020',
      `Before  ${grouped(2)}`,
      'After   5',
      '',
      'Year    2021',
      `Before  ${grouped(3)}`,
      `After   ${grouped(3)}`,
      '        ~',
    ]);
  });

  test('is as wide for wide signs as they are shown', () => {
    const lines = laid([text('A'), text('B')], [['工場', 'x']]);
    expect(lines).toEqual(['A     B', '-------', '工場  x']);
  });

  test('has every line of a cell in its colour, and room measured without it', () => {
    const { red } = createColors(true);
    const paint: Paint = (shown, tone) => (tone === 'bad' ? red(shown) : shown);
    const rows = [[{ text: 'one two', tone: 'bad' } as const, 'x']];
    const lines = laid([text('A'), text('B')], rows, 7, paint);
    expect(lines.slice(2)).toEqual([`${red('one')}   x`, red('two')]);
    expect(lines.map(stripVTControlCharacters)).toEqual(laid([text('A'), text('B')], rows, 7));
  });

  test('of many rows takes time that grows with them, not with their square', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`${row}`, '5']);
    expect(laid([text('A'), amount('B')], rows)).toHaveLength(20_002);
  });
});
