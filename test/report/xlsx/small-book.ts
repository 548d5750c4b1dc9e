import { formatOf } from '../../../src/report/format';
import { wordsIn } from '../../../src/report/words/load';
import { workbookOf } from '../../../src/report/xlsx/book';
import {
  figureCell,
  formula,
  input,
  type SheetCell,
  textCell,
  type Workbook,
} from '../../../src/report/xlsx/cells';
import type { At } from '../../../src/report/xlsx/layout';
import { BOOK_MARK } from '../../../src/report/xlsx/mark';

/** A workbook of a few cells that carries a profile. */
export const bookWith = async (profile: string, amount = '1000000'): Promise<Workbook> => {
  const words = await wordsIn('en');
  const setting = {
    words,
    format: formatOf(true, words),
    version: '0.1.0',
    basis: [],
    profiles: [{ name: 'project.yaml', text: profile, document: undefined }],
  };
  const rows = [
    {
      key: 'base',
      cells: [textCell('Base', 'label'), input('taxableProfit.2019', amount, 'kopecks')],
    },
    { key: 'rate', cells: [textCell('Rate', 'label'), figureCell('0.2', 'percent')] },
    {
      key: 'tax',
      cells: (at: At) => [
        textCell('Tax', 'label'),
        formula(`${at('base', 1)}*${at('rate', 1)}`, '200000', 'roubles'),
      ],
    },
  ];
  return workbookOf([{ id: 'years', name: 'Years', columns: [20, 20], rows }], 'Works', setting);
};

/** The workbook with other cells on its sheets, but for the hidden one. */
export const withCell = (workbook: Workbook, at: (cell: SheetCell) => SheetCell): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    sheet.name === BOOK_MARK.sheet
      ? sheet
      : { ...sheet, rows: sheet.rows.map((row) => row.map(at)) },
  ),
});
