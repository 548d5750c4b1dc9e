import { scaleLinear } from 'd3-scale';
import { type Element, element } from '../element';
import type { Meaning } from './figure';

/** A stretch of a bar, in the unit of its picture. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** A bar with its name before it and its number behind it. */
export interface BarRow {
  readonly label: string;
  readonly stretches: readonly Stretch[];
  /** Places that are marked across the bar, such as a threshold. */
  readonly ticks?: readonly number[];
  readonly text: string;
}

/** Bars on one scale below each other, a row each; the names and numbers are text of the page. */
export function rowsNode(
  rows: readonly BarRow[],
  domain: readonly [number, number],
  shown: 'always' | 'narrow' = 'always',
): Element {
  const scale = scaleLinear().domain(domain).range([0, 100]).clamp(true);
  const share = (value: number): string => `${Math.round(value * 10) / 10}%`;
  const place = (value: number): string => share(scale(value));
  const bar = ({ stretches, ticks = [] }: BarRow): Element =>
    element(
      'svg',
      null,
      stretches.map(({ from, meaning, to }) =>
        element('rect', {
          x: scale(from) === 0 ? undefined : place(from),
          width: share(Math.max(1, scale(to) - scale(from))),
          class: meaning,
        }),
      ),
      ticks.map((tick) =>
        element('line', { x1: place(tick), x2: place(tick), y2: 20, class: 'tick' }),
      ),
    );
  return element(
    'ul',
    { class: classOf(rows, shown) },
    rows.map((row) =>
      element(
        'li',
        null,
        // A year needs no element of its own, which dozens of rows would pay for.
        shown === 'narrow' ? row.label : element('span', null, row.label),
        bar(row),
        element('b', null, row.text),
      ),
    ),
  );
}

/** Characters of a name that stands before its bar; a longer one stands above it. */
const BEFORE = 48;

const classOf = (rows: readonly BarRow[], shown: 'always' | 'narrow'): string => {
  if (shown === 'narrow') return 'rows narrow';
  return rows.some(({ label }) => label.length > BEFORE) ? 'rows long' : 'rows';
};
