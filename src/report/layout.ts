import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import type { Block, Cell, Column, Tone } from './blocks';
import { blockText } from './blocks';
import type { Strip } from './widths';
import { GAP, widthsOf } from './widths';

/** Colours a text by its tone. */
export type Paint = (text: string, tone: Tone | undefined) => string;

/** Lines of at most the width, broken at spaces (not at no-break spaces); a longer word is cut. */
export const wrap = (text: string, width: number): string[] =>
  wrapAnsi(text, width, { hard: true }).split('\n');

/**
 * A table in at most `width` columns: headings, a rule, rows. Where it is too
 * wide its texts wrap. Amounts never do: where they do not fit beside each
 * other each row stands by itself, a line a cell.
 */
export function tableLines(
  { columns, rows }: Pick<Extract<Block, { kind: 'table' }>, 'columns' | 'rows'>,
  width: number,
  paint: Paint,
): string[] {
  const strips = columns.map((column, index) =>
    stripOf(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const widths = widthsOf(strips, width);
  if (widths === undefined) return recordLines(columns, rows, width, paint);
  const titled = columns.some(({ title }) => title !== '');
  const heads = columns.map(({ title }, index) =>
    painted({ text: title, tone: 'strong' }, wrap(title, widths[index] ?? 0), paint).join('\n'),
  );
  // A table a row, and of that a row a line: the time that one takes grows with the square of its rows and of its lines.
  return rows.flatMap((_, row) => {
    const table = new Table({
      ...PLAIN,
      head: titled && row === 0 ? heads : [],
      colWidths: [...widths],
      colAligns: columns.map(({ align }) => (align === 'amount' ? 'right' : 'left')),
    });
    const texts = strips.map(({ align, cells }, index) => {
      const cell = cells[row] ?? '';
      const text = blockText(cell);
      return painted(cell, align !== 'text' ? [text] : wrap(text, widths[index] ?? 0), paint);
    });
    const height = Math.max(...texts.map(({ length }) => length));
    for (let line = 0; line < height; line++) table.push(texts.map((lines) => lines[line] ?? ''));
    return table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd());
  });
}

/** No border, and one rule under the headings. */
const PLAIN: Table.TableConstructorOptions = {
  chars: {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '-',
    'mid-mid': '-'.repeat(GAP),
    right: '',
    'right-mid': '',
    middle: ' '.repeat(GAP),
  },
  style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
};

/** The lines of a cell, each coloured by itself. */
function painted(cell: Cell, lines: readonly string[], paint: Paint): readonly string[] {
  const tone = typeof cell === 'string' ? undefined : cell.tone;
  return lines.map((line) => paint(line, tone));
}

/** A column with its cells, the amounts with their decimal points below each other. */
function stripOf(column: Column, cells: readonly Cell[]): Strip {
  if (column.align !== 'amount') return { ...column, cells };
  const most = cells.reduce((longest, cell) => Math.max(longest, fractionOf(blockText(cell))), 0);
  return {
    ...column,
    cells: cells.map((cell) => {
      const tail = ' '.repeat(most - fractionOf(blockText(cell)));
      if (!/\d$/.test(blockText(cell))) return cell;
      return typeof cell === 'string' ? cell + tail : { ...cell, text: cell.text + tail };
    }),
  };
}

/** The signs from the decimal point or comma on. */
const fractionOf = (amount: string): number => /[.,]\d+$/.exec(amount)?.[0].length ?? 0;

/** Each row as lines of heading and cell, parted from the next by an empty line. */
const recordLines = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string[] =>
  rows.flatMap((row, index) => {
    const cells = columns.flatMap(({ title }, at) => {
      const cell = row[at] ?? '';
      return blockText(cell) === '' ? [] : [[title, cell]];
    });
    const lines = tableLines({ columns: [NAMELESS, NAMELESS], rows: cells }, width, paint);
    return index === 0 ? lines : ['', ...lines];
  });

const NAMELESS: Column = { title: '', align: 'text' };
