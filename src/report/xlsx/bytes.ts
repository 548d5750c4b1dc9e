import { strFromU8, strToU8 } from 'fflate';
import writeExcelFile, {
  type Cell as ExcelCell,
  type Sheet as ExcelSheet,
} from 'write-excel-file/universal';
import { unzipped, zipped } from './archive';
import { cellText, type Sheet, type SheetCell, type Workbook } from './cells';
import { patchedBook, patchedSheet, placedIn } from './patches';
import { formatIn, LOOKS, RED } from './styles';

/** A workbook as the bytes of a file. Equal workbooks give equal bytes. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  const sheets = workbook.sheets.map((sheet) => excelSheet(sheet, workbook));
  const blob = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBlob();
  const written = unzipped(new Uint8Array(await blob.arrayBuffer())) ?? {};
  const parts = Object.entries(written).map(([name, bytes]) => [
    name,
    patched(name, bytes, workbook),
  ]);
  return zipped(Object.fromEntries(parts));
}

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** A part with what the writer does not write: results of formulas, and how pages are printed. */
function patched(name: string, bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const sheet = workbook.sheets[Number(SHEET.exec(name)?.[1]) - 1];
  if (sheet !== undefined) return strToU8(patchedSheet(strFromU8(bytes), sheet, workbook.footer));
  return name === 'xl/workbook.xml'
    ? strToU8(patchedBook(strFromU8(bytes), workbook.sheets))
    : bytes;
}

function excelSheet(sheet: Sheet, workbook: Workbook): ExcelSheet<Blob> {
  const { columns, frozen, name, red, rows } = sheet;
  return {
    sheet: name,
    data: rows.map((row) =>
      placedIn(row).flatMap(({ cell, column }) =>
        excelCells(cell, columns.slice(column), workbook),
      ),
    ),
    columns: columns.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
    showGridLines: false,
    ...(red.length === 0
      ? {}
      : {
          conditionalFormatting: red.map(({ from, to, when }) => ({
            cellRange: {
              from: { row: from[0] + 1, column: from[1] + 1 },
              to: { row: to[0] + 1, column: to[1] + 1 },
            },
            condition: { formula: when },
            style: RED,
          })),
        }),
  };
}

/** A cell, and the empty ones that it stretches over; the widths begin with that of its own column. */
function excelCells(
  cell: SheetCell,
  columns: Sheet['columns'],
  { answers, cut }: Workbook,
): readonly (ExcelCell | null)[] {
  if (cell === null) return [null];
  const look = LOOKS[cell.style];
  switch (cell.kind) {
    case 'text': {
      const value = cellText(cell.text, cut);
      const { span = 1 } = cell;
      if (value === '') return Array.from({ length: span }, () => null);
      const one = { ...look, type: String, value };
      const width = columns.slice(0, span).reduce((sum, next) => sum + next, 0);
      const size = (look.fontSize ?? SIZE) / SIZE;
      const lines = look.wrap === true || span > 1 ? linesOf(value, width / size) : 1;
      const height = Math.min(lines * LINE * size, MOST_HEIGHT);
      if (span === 1) return [lines === 1 ? one : { ...one, height }];
      return [
        { ...one, columnSpan: span, height },
        ...Array.from({ length: span - 1 }, () => null),
      ];
    }
    case 'number':
      return [
        { ...look, type: Number, value: Number(cell.value), format: formatIn(cell.form, answers) },
      ];
    case 'formula': {
      const format = typeof cell.value === 'string' ? { format: formatIn(cell.form, answers) } : {};
      return [{ ...look, ...format, type: 'Formula', value: cell.formula }];
    }
  }
}

const SIZE = 10;
/** Points of a line of text of that size, and the most that a row may have. */
const LINE = 13.5;
const MOST_HEIGHT = 400;

/** Lines that a text takes in so many characters; neither a merged cell nor every program finds the height itself. */
const linesOf = (value: string, width: number): number =>
  value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * WIDER) / width)), 0);

/** A character against the digits in which columns are measured, and what lines lose as they end before a word. */
const WIDER = 1.1;
