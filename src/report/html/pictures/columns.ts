import { scaleBand, scaleLinear } from 'd3-scale';
import { curveStep, line } from 'd3-shape';
import { type Element, element } from '../element';
import type { Meaning } from './figure';

/** A column of stacked sizes, the lowest first. */
export interface StackedColumn {
  readonly label: string;
  readonly sizes: readonly { readonly size: number; readonly meaning: Meaning }[];
  /** What stands on top of it. */
  readonly text: string;
  /** Nothing of it is known: it is hatched, and no number is drawn. */
  readonly isUnknown?: boolean;
  /** Something of it is not known: what is hatched on top has no size. */
  readonly isPartly?: boolean;
  /** The height of a line over it. */
  readonly level?: number;
}

/** Columns as one picture: its title, and the sentence that says what it shows. */
export interface Columns {
  readonly title: string;
  readonly sentence: string;
  readonly columns: readonly StackedColumn[];
  /** The largest size of the scale; left out, that of these columns. */
  readonly most?: number | undefined;
  readonly height?: number;
}

/** Units of the drawing, which are pixels where there is room for it. */
const WIDTH = 680;
const TOP = 36;
const BOTTOM = 22;
/** The height of what is hatched on a column of which something is not known. */
const OPEN = 14;

/** The largest height of columns and of the line over them. */
export const highestOf = (columns: readonly StackedColumn[]): number =>
  Math.max(
    0,
    ...columns.map(({ level = 0, sizes }) =>
      Math.max(
        level,
        sizes.reduce((sum, { size }) => sum + size, 0),
      ),
    ),
  );

/** Columns beside each other on one scale from 0; all marks of one meaning are one path. */
export function columnsNode({
  columns,
  height = 176,
  sentence,
  title,
  ...given
}: Columns): Element {
  const most = given.most ?? highestOf(columns);
  const y = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .rangeRound([height - BOTTOM, TOP]);
  const x = scaleBand()
    .domain(columns.map(({ label }) => label))
    .rangeRound([0, WIDTH])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  const middle = (label: string): number => Math.round((x(label) ?? 0) + x.bandwidth() / 2);
  const drawn = columns.map((column) => ({ column, marks: marksOf(column, y) }));
  const meanings = [...new Set(drawn.flatMap(({ marks }) => marks.map(({ meaning }) => meaning)))];
  const pathOf = (meaning: Meaning): string =>
    drawn
      .flatMap(({ column: { label }, marks }) =>
        marks
          .filter((mark) => mark.meaning === meaning)
          .map(({ from, to }) => `M${x(label)} ${to}h${x.bandwidth()}V${from}h-${x.bandwidth()}z`),
      )
      .join('');
  return element(
    'svg',
    {
      class: 'wide',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
    },
    element('title', null, title),
    element('desc', null, sentence),
    meanings.map((meaning) => element('path', { class: meaning, d: pathOf(meaning) })),
    element('path', { class: 'axis', d: `M0 ${height - BOTTOM}h${WIDTH}` }),
    levelNode(columns, middle, y),
    drawn.map(({ column: { label, text }, marks }) => [
      element('text', { x: middle(label), y: (marks.at(-1)?.to ?? y(0)) - 5 }, text),
      element('text', { x: middle(label), y: height - 6 }, label),
    ]),
  );
}

/** A stretch of a column in the units of the drawing, `from` being the lower end. */
interface Mark {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

function marksOf(
  { isPartly = false, isUnknown = false, sizes }: StackedColumn,
  y: (size: number) => number,
): readonly Mark[] {
  if (isUnknown) return [{ meaning: 'unknown', from: y(0), to: TOP }];
  let below = 0;
  const stack = sizes.flatMap(({ meaning, size }): Mark[] => {
    const from = y(below);
    below += size;
    return size <= 0 ? [] : [{ meaning, from, to: Math.min(from - 1, y(below)) }];
  });
  const top = stack.at(-1)?.to ?? y(0);
  return isPartly ? [...stack, { meaning: 'unknown', from: top, to: top - OPEN }] : stack;
}

/** The line over columns, in steps. */
function levelNode(
  columns: readonly StackedColumn[],
  middle: (label: string) => number,
  y: (size: number) => number,
): Element | null {
  const points = columns.flatMap(({ label, level }): [number, number][] =>
    level === undefined ? [] : [[middle(label), y(level)]],
  );
  const path = line().curve(curveStep)(points);
  return points.length < 2 || path === null ? null : element('path', { d: path, class: 'level' });
}
