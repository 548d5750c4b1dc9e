import { type Block, blockText } from '../../blocks';
import { type SheetCell, textCell } from '../cells';
import type { SheetPlan, SheetRow } from '../layout';

/** Columns of a sheet of texts, and their width. */
const COLUMNS = 6;
const WIDTH = 24;

/** Blocks of the report as the rows of a sheet, a table with its columns. */
export const blockRows = (blocks: readonly Block[]): readonly SheetRow[] => blocks.flatMap(rowsOf);

const wide = (value: string, style: 'title' | 'section' | 'text' | 'label' | 'note'): SheetRow => ({
  cells: [textCell(value, style, COLUMNS)],
});

function rowsOf(block: Block): readonly SheetRow[] {
  switch (block.kind) {
    case 'title':
    case 'section':
      return [wide('', 'text'), wide(block.text, block.kind)];
    case 'part':
      return [wide(block.text, 'section')];
    case 'paragraph':
      return [wide(block.text, 'text')];
    case 'list':
      return [
        ...(block.heading === undefined ? [] : [wide(block.heading, 'label')]),
        ...block.items.map((item) => wide(`• ${item}`, 'text')),
      ];
    case 'table':
      return [
        ...(block.heading === undefined ? [] : [wide(block.heading, 'label')]),
        { cells: block.columns.map(({ title }) => textCell(title, 'head')) },
        ...block.rows.map(
          (row): SheetRow => ({
            cells: row.map((cell): SheetCell => textCell(blockText(cell), 'text')),
          }),
        ),
      ];
    case 'sources':
      return block.items.map(({ address, text: of }, index) =>
        wide(`[${index + 1}] ${of}${address === null ? '' : ` ${address}`}`, 'text'),
      );
  }
}

/** A sheet of texts. */
export const textSheet = (id: string, name: string, rows: readonly SheetRow[]): SheetPlan => ({
  id,
  name,
  columns: Array.from({ length: COLUMNS }, () => WIDTH),
  rows,
});
