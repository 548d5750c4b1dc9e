import { numberIn, type ReadNumber } from '../../texts/typed-number';

/** A cell of a pasted table; a gap is an empty one or a dash. */
export type GridCell = { readonly kind: 'gap' } | (ReadNumber & { readonly written: string });

/** A pasted table: the years in its first row, where it has them, and the cells below. */
export interface Grid {
  readonly years: readonly number[] | null;
  readonly rows: readonly (readonly GridCell[])[];
  /** Cells that are no number, and those that may be two different ones. */
  readonly texts: number;
  readonly ambiguous: number;
}

/** A table, or why it is not looked into. */
export type PastedGrid =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly because: 'empty' }
  | { readonly ok: false; readonly because: 'too-large'; readonly rows: number }
  | { readonly ok: false; readonly because: 'too-wide'; readonly columns: number };

/** Rows, columns and characters that a paste may have. */
export const GRID_LIMITS = { rows: 500, columns: 100, characters: 1_000_000 } as const;

const GAP = /^[-\u2013\u2014\u2212]?$/;
const YEAR = /^(?:19|20|21)\d\d$/;

/**
 * A table as a spreadsheet copies it: rows by lines, cells by tabs. A first column of names is left out, and a first
 * row of years says of which year each column is.
 */
export function pastedGrid(text: string): PastedGrid {
  const rows = lineCount(text);
  if (text.length > GRID_LIMITS.characters || rows > GRID_LIMITS.rows) {
    return { ok: false, because: 'too-large', rows };
  }
  const written = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(bare));
  const columns = Math.max(...written.map((row) => row.length));
  if (columns > GRID_LIMITS.columns) return { ok: false, because: 'too-wide', columns };
  if (written.every((row) => row.every((cell) => cell === ''))) {
    return { ok: false, because: 'empty' };
  }
  const unnamed = hasNames(written) ? written.map((row) => row.slice(1)) : written;
  const [head = [], ...below] = unnamed;
  const isHead = head.length > 0 && head.every((cell) => YEAR.test(cell)) && isAscending(head);
  const cells = (isHead ? below : unnamed).map((row) => row.map(cellOf));
  const count = (kind: GridCell['kind']): number =>
    cells.flat().filter((cell) => cell.kind === kind).length;
  return {
    ok: true,
    grid: {
      years: isHead ? head.map(Number) : null,
      rows: cells,
      texts: count('text'),
      ambiguous: count('ambiguous'),
    },
  };
}

/** Lines of a text, without making them. */
function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < text.length - 1; ) {
    count += 1;
    at = text.indexOf('\n', at + 1);
  }
  return count;
}

/** A cell without the quotes that a spreadsheet puts around some. */
const bare = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');

/** Whether the first column holds names: none of its cells is a number, and every row goes on after it. */
function hasNames(rows: readonly (readonly string[])[]): boolean {
  const named = rows.filter(([first = '']) => first !== '');
  return (
    named.length > 0 &&
    rows.every((row) => row.length > 1) &&
    named.every(([first = '']) => numberIn(first).kind === 'text' && !GAP.test(first))
  );
}

const isAscending = (years: readonly string[]): boolean =>
  years.every((year, index) => index === 0 || Number(years[index - 1]) < Number(year));

function cellOf(written: string): GridCell {
  return GAP.test(written) ? { kind: 'gap' } : { ...numberIn(written), written };
}
