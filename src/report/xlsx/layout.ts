import type { RedRule, Sheet, SheetCell } from './cells';

/** The address of a cell of a named row, as a formula of the sheet at hand writes it. */
export type At = (key: string, column: number, sheet?: string) => string;

/** A row that formulas may refer to by its key. */
export interface SheetRow {
  readonly key?: string;
  readonly cells: readonly SheetCell[] | ((at: At) => readonly SheetCell[]);
  /** Cells of the row that turn red, from a column to a column. */
  readonly red?: (at: At) => readonly RedCells[];
  /** Whether a printed page begins here. */
  readonly breaks?: boolean;
}

/** Columns of a row that turn red while a formula is true. */
export interface RedCells {
  readonly from: number;
  readonly to: number;
  readonly when: string;
}

/** A sheet before its rows have their places. */
export interface SheetPlan {
  /** What formulas of other sheets call it. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly isHidden?: boolean;
}

/** Sheets with every formula written out. */
export function laidOut(plans: readonly SheetPlan[]): readonly Sheet[] {
  const places = new Map(plans.map((plan) => [plan.id, placesOf(plan)]));
  const names = new Map(plans.map(({ id, name }) => [id, name]));
  return plans.map((plan): Sheet => {
    const at: At = (key, column, sheet = plan.id) => {
      const row = places.get(sheet)?.get(key);
      if (row === undefined) throw new RangeError(`no row ${key} in the sheet ${sheet}`);
      const address = addressOf(row, column);
      return sheet === plan.id ? address : `${quoted(names.get(sheet) ?? sheet)}!${address}`;
    };
    const { columns, frozen = { rows: 0, columns: 0 }, isHidden = false, name, rows } = plan;
    return {
      name,
      columns,
      rows: rows.map(({ cells }) => (typeof cells === 'function' ? cells(at) : cells)),
      frozen,
      breaks: rows.flatMap(({ breaks }, row) => (breaks === true ? [row] : [])),
      red: rows.flatMap(({ red }, row) => (red === undefined ? [] : redIn(red(at), row))),
      isHidden,
    };
  });
}

const placesOf = ({ rows }: SheetPlan): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(({ key }, row) => (key === undefined ? [] : [[key, row] as const])));

const redIn = (cells: readonly RedCells[], row: number): readonly RedRule[] =>
  cells.map(({ from, to, when }) => ({ from: [row, from], to: [row, to], when }));

/** "B5" of the row 4 and the column 1. */
export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

const LETTERS = 26;

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  const rest = Math.floor(column / LETTERS);
  return rest === 0 ? last : `${letters(rest - 1)}${last}`;
}

/** The name of a sheet within a formula. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
