import type { Row, RowsOf } from '../../../figures/define';
import { BROCHURE } from '../../russia/sources/taxes';
import { ENTRIES } from './entries';
import type { DIRECTORY_FIGURES } from './figures';

type Rows = RowsOf<typeof DIRECTORY_FIGURES>;

const FROM = '2009-01-01';

const rowsFrom = (row: (entry: (typeof ENTRIES)[number]) => Row<boolean>): Rows =>
  // Every figure of the directory has one entry, which a test holds.
  Object.fromEntries(ENTRIES.map((entry) => [entry.name, [row(entry)]])) as unknown as Rows;

/** The brochure offers what it prints. */
export const printedRows = (): Rows =>
  rowsFrom(({ sources: [[standing]] }) => [FROM, standing === 'printed', 'printed', BROCHURE]);

/** Beyond it everything that was found. */
export const foundRows = (): Rows =>
  rowsFrom(({ sources: [[standing, citation]] }) => [FROM, true, standing, citation]);
