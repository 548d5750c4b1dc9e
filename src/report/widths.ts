import stringWidth from 'string-width';
import type { Cell, Column } from './blocks';
import { blockText } from './blocks';

/** A column with its cells. */
export interface Strip extends Column {
  readonly cells: readonly Cell[];
}

/** Columns of the terminal between two columns of a table. */
export const GAP = 2;

/** Longer words of a text are cut where nothing else can give way: the fewer and longer the better. */
const LONGEST_WORDS = [30, 24, 18, 15, 12];

/**
 * Widths with which columns fit into the whole, taken from the widest first;
 * none where they do not fit without breaking an amount or a name.
 */
export function widthsOf(strips: readonly Strip[], whole: number): readonly number[] | undefined {
  const room = whole - GAP * (strips.length - 1);
  const widths = strips.map(({ title, cells }) => widest([title, ...cells.map(blockText)]));
  const least = [whole, ...LONGEST_WORDS]
    .map((word) => strips.map((strip) => leastOf(strip, word)))
    .find((each) => sumOf(each) <= room);
  if (least === undefined) return undefined;
  for (let excess = sumOf(widths) - room; excess > 0; excess--) {
    const roomy = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const index = roomy.indexOf(Math.max(...roomy));
    widths[index] = (widths[index] ?? 0) - 1;
  }
  return widths;
}

/** The least width of a column: that of its longest word up to `word`, or of its longest amount or name. */
function leastOf({ title, align, cells }: Strip, word: number): number {
  const texts = cells.map(blockText);
  return align !== 'text'
    ? widest([...title.split(' '), ...texts])
    : Math.min(word, widest([title, ...texts].flatMap((text) => text.split(' '))));
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);
