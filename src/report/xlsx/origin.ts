import { formula, kept, type Sheet, type SheetCell, textCell } from './cells';
import { addressOf, quoted } from './layout';
import { BOOK_MARK, ROWS } from './mark';
import { placedIn } from './patches';

/** Where the text of a profile stands, and how long it is. */
export interface CarriedPlace {
  readonly name: string;
  readonly length: number;
  /** The sheet of its text, and the row of its first line, counted from 0. */
  readonly sheet: string;
  readonly row: number;
}

/** Where the column stands that has a 1 for each input that was changed. */
export const CHANGED_COLUMN = 'E';

/**
 * The hidden sheet: how the workbook is recognised, where its profiles stand, and what every number was when it was
 * written. It refers to cells by formulas, so that it finds them after rows were inserted.
 */
export function originSheet(
  sheets: readonly Sheet[],
  carried: readonly CarriedPlace[],
  version: string,
): Sheet {
  const cells = sheets.flatMap(numbersOf);
  return {
    name: BOOK_MARK.sheet,
    columns: [12, 40, 20, 20, 12],
    rows: [
      [textCell(BOOK_MARK.format), textCell(version)],
      ...carried.map(({ length, name, row, sheet }): readonly SheetCell[] => [
        textCell(ROWS.profile),
        textCell(name),
        kept(String(length), 'plain'),
        formula(fixed(sheet, row, 0), { text: '1' }, 'plain'),
      ]),
      ...cells.map((one, index): readonly SheetCell[] => {
        const row = 2 + carried.length + index;
        const now = formula(one.at, one.value, 'plain');
        if (one.path === undefined) return [textCell(ROWS.formula), null, null, now];
        const told = [
          textCell(one.path === null ? ROWS.value : ROWS.field),
          textCell(one.path ?? ''),
        ];
        const was = typeof one.value === 'string' ? kept(one.value, 'plain') : null;
        const isOther = one.path === null ? null : formula(`IF(C${row}=D${row},0,1)`, '0', 'plain');
        return [...told, was, now, isOther];
      }),
    ],
    frozen: { rows: 0, columns: 0 },
    breaks: [],
    red: [],
    isHidden: true,
  };
}

interface Numbered {
  readonly at: string;
  /** Null of a number that is no field; undefined of a formula. */
  readonly path: string | null | undefined;
  readonly value: string | { readonly text: string };
}

const numbersOf = ({ name, rows }: Sheet): readonly Numbered[] =>
  rows.flatMap((row, index) =>
    placedIn(row).flatMap(({ cell, column }): readonly Numbered[] => {
      const at = fixed(name, index, column);
      if (cell?.kind === 'formula') return [{ at, path: undefined, value: cell.value }];
      return cell?.kind === 'number' && cell.name !== undefined
        ? [{ at, path: cell.name.path, value: cell.value }]
        : [];
    }),
  );

/** A reference to one cell alone: Excel writes references that only differ by their rows as one and its distance. */
const fixed = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!${addressOf(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
