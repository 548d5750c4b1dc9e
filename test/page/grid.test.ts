import { describe, expect, test } from 'vitest';
import { GRID_LIMITS, pastedGrid } from '../../src/page/state/grid';

const gridOf = (text: string) => {
  const pasted = pastedGrid(text);
  if (!pasted.ok) throw new Error(pasted.because);
  return pasted.grid;
};

const shown = (text: string) =>
  gridOf(text).rows.map((row) =>
    row.map((cell) => {
      if (cell.kind === 'number') return cell.number.text;
      return cell.kind === 'gap' ? '' : `${cell.kind}: ${cell.written}`;
    }),
  );

describe('a pasted table', () => {
  test('has a cell for each tab and a row for each line', () => {
    expect(shown('1 000\t2 000,5\r\n3\t4\r\n')).toEqual([
      ['1000', '2000.5'],
      ['3', '4'],
    ]);
  });

  test('keeps gaps, and texts as they are written', () => {
    expect(shown('5\t\t-\t—\tн/д\t1.234')).toEqual([
      ['5', '', '', '', 'text: н/д', 'ambiguous: 1.234'],
    ]);
    expect(gridOf('5\tн/д\t1.234\t2,345')).toMatchObject({ texts: 1, ambiguous: 2 });
  });

  test('takes its columns from years in the first row', () => {
    expect(gridOf('2019\t2020\n1\t2')).toMatchObject({ years: [2019, 2020] });
    expect(gridOf('2020\t2019\n1\t2').years).toBeNull();
    expect(gridOf('1\t2').years).toBeNull();
  });

  test('leaves out a first column of names', () => {
    expect(gridOf('Показатель\t2019\t2020\nИнвестиции\t1\t2\nПрибыль\t3\t4')).toMatchObject({
      years: [2019, 2020],
      texts: 0,
    });
    expect(shown('Прибыль\t3\t4')).toEqual([['3', '4']]);
  });

  test('may have quotes around its cells', () => {
    expect(shown('"1 000"\t"2"')).toEqual([['1000', '2']]);
  });

  test.each(['', ' \t \n\t'])('of nothing is said to be empty: %j', (text) => {
    expect(pastedGrid(text)).toEqual({ ok: false, because: 'empty' });
  });

  test('of as many rows as it may have is read, and one more is refused', () => {
    expect(shown('1\n'.repeat(GRID_LIMITS.rows))).toHaveLength(GRID_LIMITS.rows);
    expect(pastedGrid('1\n'.repeat(GRID_LIMITS.rows + 1))).toEqual({
      ok: false,
      because: 'too-large',
      rows: GRID_LIMITS.rows + 1,
    });
  });

  test('of a million rows is refused with their number', () => {
    expect(pastedGrid('12 345,67\t8\n'.repeat(1_000_000))).toEqual({
      ok: false,
      because: 'too-large',
      rows: 1_000_000,
    });
  });

  test('of as many columns as it may have is read whole, and one more is refused', () => {
    const row = (columns: number) => Array.from({ length: columns }, () => '1').join('\t');
    expect(gridOf(row(GRID_LIMITS.columns)).rows[0]).toHaveLength(GRID_LIMITS.columns);
    expect(pastedGrid(`1\n${row(GRID_LIMITS.columns + 1)}`)).toEqual({
      ok: false,
      because: 'too-wide',
      columns: GRID_LIMITS.columns + 1,
    });
  });
});
