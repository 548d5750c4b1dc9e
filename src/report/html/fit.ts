import type { Block, Column } from '../blocks';
import { blockText } from '../blocks';

/** Characters of amounts that stand beside each other in a column of a sheet, with gaps between columns of one. */
const IN_A_COLUMN = 55;

/** How much wider the letters of headings are. */
const BOLD = 1.15;

/** Whether a table needs the whole width of a sheet: an amount or a word would not fit in one of its two columns. */
export function isWide({ columns, rows }: Extract<Block, { kind: 'table' }>): boolean {
  const widths = columns.map((column, index) =>
    leastOf(
      column,
      rows.map((row) => blockText(row[index] ?? '')),
    ),
  );
  return widths.reduce((sum, width) => sum + width + 1, -1) > IN_A_COLUMN;
}

const leastOf = ({ align, title }: Column, texts: readonly string[]): number =>
  Math.max(longest(words(title)) * BOLD, longest(align === 'text' ? texts.flatMap(words) : texts));

const words = (text: string): readonly string[] => text.split(' ');

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map(({ length }) => length));
