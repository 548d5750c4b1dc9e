import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';
import { type Dated, type Figure, valuesOf } from './figure';
import type { Kind, KindValues } from './kinds';

/** When a figure is read and what it decides; `asked` is a condition, which is or is not asked. */
type When = `${'amount' | 'bound' | 'asked'} ${'on entry' | 'by period'}`;

/**
 * What a figure is, apart from its values, which are rows of the editions. Data, not
 * calls: what a page does not use stays out of its bundle.
 */
export type Definition<K extends Kind = Kind> = readonly [kind: K, when: When];

/** Whether a figure is read on entry or in each period, and whether it decides an amount. */
export const readOf = ([, when]: Definition): Pick<Figure<unknown>, 'read' | 'decides'> => ({
  read: when.endsWith('entry') ? 'entry' : 'period',
  decides: when.startsWith('amount') ? 'amount' : 'bound',
});

/** Definitions nested as the policy nests their figures. */
export interface Definitions {
  readonly [name: string]: Definition | Definitions;
}

export const isDefinition = (part: Definition | Definitions): part is Definition =>
  Array.isArray(part);

/** A value of a figure from a day on, until the next row, with how it is known and where it stands. */
export type Row<V> = readonly [from: Day, value: V, standing: Standing, citation: Citation];

/** The figures of definitions, nested as they are. */
export type FiguresOf<D> = {
  readonly [Name in keyof D]: D[Name] extends Definition<infer K>
    ? Figure<KindValues[K]>
    : FiguresOf<D[Name]>;
};

/** The values of the same figures: rows in the order of their days. */
export type RowsOf<D> = {
  readonly [Name in keyof D]: D[Name] extends Definition<infer K>
    ? readonly Row<KindValues[K]>[]
    : RowsOf<D[Name]>;
};

/** Values that some of the figures have instead, from the first of their days on. */
export type RevisedRowsOf<D> = {
  readonly [Name in keyof D]?: D[Name] extends Definition<infer K>
    ? readonly Row<KindValues[K]>[]
    : RevisedRowsOf<D[Name]>;
};

/** The same, each value with its names. */
export type RevisionsOf<D> = {
  readonly [Name in keyof D]?: D[Name] extends Definition<infer K>
    ? readonly Dated<KindValues[K]>[]
    : RevisionsOf<D[Name]>;
};

/** The figures that rows make of their definitions. */
export const figuresFrom = <D extends Definitions>(definitions: D, rows: RowsOf<D>): FiguresOf<D> =>
  // Rows and figures are nested as their definitions are.
  placed(definitions, rows as Nested, []) as FiguresOf<D>;

/** Rows of some figures as the values that they are. */
export const revisionsFrom = <D extends Definitions>(rows: RevisedRowsOf<D>): RevisionsOf<D> =>
  // Each list of rows becomes a list of values in its place.
  named(rows as Nested) as RevisionsOf<D>;

interface Nested {
  readonly [name: string]: Nested | readonly Row<unknown>[];
}

const isRows = (part: Nested | readonly Row<unknown>[]): part is readonly Row<unknown>[] =>
  Array.isArray(part);

const mapped = <From, To>(
  parts: { readonly [name: string]: From },
  to: (part: From, name: string) => To,
) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, to(part, name)]));

const named = (rows: Nested): object =>
  mapped(rows, (part) => (isRows(part) ? part.map(dated) : named(part)));

const placed = (definitions: Definitions, rows: Nested, above: readonly string[]): object =>
  mapped(definitions, (part, name) => {
    const inside = rows[name];
    const path = [...above, name];
    if (!isDefinition(part)) return placed(part, inside as Nested, path);
    const figure = { name: path.join('.'), ...readOf(part) };
    return { ...figure, values: valuesOf(figure, (inside as readonly Row<unknown>[]).map(dated)) };
  });

const dated = <V>([from, value, standing, citation]: Row<V>): Dated<V> => ({
  from,
  value,
  citation,
  standing,
});
