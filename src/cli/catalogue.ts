import type { CatalogueEntry } from '../assess';
import { measureCatalogue } from '../assess';
import type { Block, Column } from '../report/blocks';
import { csvOf } from '../report/csv';
import { markdownOf } from '../report/markdown';
import { renderBlocks } from '../report/table';
import { en } from '../report/words/en';
import type { FormatName } from './formats';
import { coloursFor, jsonText } from './formats';
import type { Io } from './io';

const CSV_COLUMNS = ['id', 'en', 'ru', 'law', 'firstYear', 'lastYear', 'standing'] as const;

/** The list of measures and their parts in the format asked for. */
export function catalogue(format: FormatName, io: Io): string {
  const measures = measureCatalogue();
  const entries = measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]);
  switch (format) {
    case 'json':
      return jsonText(measures);
    case 'csv':
      return csvOf(CSV_COLUMNS, entries.map(csvRow));
    case 'markdown':
      return markdownOf(blocksOf(entries));
    case 'table':
      return renderBlocks(blocksOf(entries), coloursFor(io));
  }
}

const csvRow = ({ id, title, law, firstYear, lastYear, standing }: CatalogueEntry) => ({
  id,
  ...title,
  law,
  firstYear: String(firstYear ?? ''),
  lastYear: String(lastYear ?? ''),
  standing,
});

/** Years and titles first, then the titles in Russian with the law: both would not fit in one line. */
function blocksOf(entries: readonly CatalogueEntry[]): readonly Block[] {
  const { columns } = en;
  return [
    tableOf(
      [columns.measure, columns.title, columns.years, columns.standing],
      entries.map((entry) => [
        entry.id,
        entry.title.en,
        `${entry.firstYear ?? ''}-${entry.lastYear ?? ''}`,
        en.terms.standings[entry.standing],
      ]),
    ),
    tableOf(
      [columns.measure, columns.titleInRussian, columns.law],
      entries.map(({ id, title, law }) => [id, title.ru, law]),
    ),
  ];
}

const tableOf = (titles: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: titles.map((title): Column => ({ title, align: 'text' })),
  rows,
});
