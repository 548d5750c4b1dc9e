import { HyperFormula } from 'hyperformula';
import type { Sheet, SheetCell } from '../../../src/report/xlsx/cells';
import { addressOf } from '../../../src/report/xlsx/layout';
import { placedIn } from '../../../src/report/xlsx/patches';

/** A workbook that HyperFormula calculates; to be destroyed after use. */
export interface Calculated {
  readonly engine: HyperFormula;
  readonly sheets: readonly Sheet[];
}

/** What a cell holds for HyperFormula: texts as texts, whatever they begin with. */
function contentOf(cell: SheetCell): string | number | null {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'text':
      return `'${cell.text}`;
    case 'number':
      return Number(cell.value);
    case 'formula':
      return `=${cell.formula}`;
  }
}

export function calculated(sheets: readonly Sheet[]): Calculated {
  const content = sheets.map(({ name, rows }) => [
    name,
    rows.map((row) => {
      const cells: (string | number | null)[] = [];
      for (const { cell, column } of placedIn(row)) cells[column] = contentOf(cell);
      return Array.from(cells, (one) => one ?? null);
    }),
  ]);
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(content), {
    licenseKey: 'gpl-v3',
    precisionRounding: 15,
    smartRounding: false,
  });
  return { engine, sheets };
}

/** A formula with what it was written to give and what it gives. */
export interface Checked {
  readonly at: string;
  readonly formula: string;
  readonly written: string;
  readonly found: unknown;
  readonly agrees: boolean;
}

/** Every formula of the sheets that are shown, and whether it gives what was written. */
export function checkedFormulas({ engine, sheets }: Calculated): readonly Checked[] {
  return sheets.flatMap(({ name, rows }) => {
    const sheet = engine.getSheetId(name) ?? 0;
    return rows.flatMap((row, index) =>
      placedIn(row).flatMap(({ cell, column }) => {
        if (cell?.kind !== 'formula') return [];
        const found = engine.getCellValue({ sheet, row: index, col: column });
        const written = typeof cell.value === 'string' ? cell.value : cell.value.text;
        return [
          {
            at: `${name}!${addressOf(index, column)}`,
            formula: cell.formula,
            written,
            found,
            agrees:
              typeof cell.value === 'string'
                ? isSame(found, cell.value)
                : String(found ?? '') === written,
          },
        ];
      }),
    );
  });
}

/** To the thousandth of a rouble, or to the digits that a spreadsheet keeps. */
const isSame = (found: unknown, written: string): boolean =>
  typeof found === 'number' &&
  Math.abs(found - Number(written)) <= Math.max(0.0005, Math.abs(Number(written)) * 1e-14);
