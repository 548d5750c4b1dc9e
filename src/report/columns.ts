import type { Block, Cell, Column } from './blocks';

/** A column and what stands in it for each item. */
export interface Shown<T> {
  readonly column: Column;
  readonly cell: (item: T) => Cell;
}

/** A column of texts. */
export const text = <T>(title: string, cell: (item: T) => Cell): Shown<T> => ({
  column: { title, align: 'text' },
  cell,
});

/** A column of names that are to be copied whole. */
export const name = <T>(title: string, cell: (item: T) => Cell): Shown<T> => ({
  column: { title, align: 'name' },
  cell,
});

/** A column of amounts or rates. */
export const figure = <T>(title: string, cell: (item: T) => Cell): Shown<T> => ({
  column: { title, align: 'amount' },
  cell,
});

/** A table of the columns that are shown, with a row for each item. */
export function columnTable<T>(
  columns: readonly (Shown<T> | false)[],
  items: readonly T[],
  heading?: string | undefined,
): Block {
  const shown = columns.filter((column) => column !== false);
  return {
    kind: 'table',
    ...(heading === undefined ? {} : { heading }),
    columns: shown.map(({ column }) => column),
    rows: items.map((item) => shown.map(({ cell }) => cell(item))),
  };
}
