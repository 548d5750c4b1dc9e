import type { Command } from 'commander';
import { type ProgrammeEntry, programmeCatalogue } from '../engine/loans/catalogue';
import { editionOf, type Region } from '../engine/region';
import { firstDayOf } from '../kit/day';
import type { CatalogueEntry } from '../regions/catalogue';
import { measureCatalogue } from '../regions/catalogue';
import type { Block, Column } from '../report/blocks';
import { csvOf } from '../report/csv';
import { markdownOf } from '../report/markdown';
import { said } from '../report/sentences';
import type { FormatName } from './formats';
import { jsonText } from './formats';
import type { Io } from './io';
import { tableText, type View, viewOf } from './view';

const CSV_COLUMNS = [
  'kind',
  'id',
  'en',
  'ru',
  'law',
  'firstYear',
  'lastYear',
  'opens',
  'standing',
] as const;

/** The list of measures and their parts, and of the fund's programmes, in the format asked for. */
export async function catalogue(
  format: FormatName,
  { edition, region }: { readonly edition: string | undefined; readonly region: Region },
  command: Command,
  io: Io,
): Promise<string> {
  const { loans, years } = editionOf(region, edition);
  const measures = measureCatalogue(edition, region);
  const entries = measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]);
  const programmes = programmeCatalogue(region.programmes, loans, firstDayOf(years.last));
  switch (format) {
    case 'json':
      return jsonText({ measures, programmes });
    case 'csv':
      return csvOf(CSV_COLUMNS, [...entries.map(measureRow), ...programmes.map(programmeRow)]);
    case 'markdown':
      return markdownOf(blocksOf(entries, programmes, await viewOf(command, io, region)));
    case 'table': {
      const shown = await viewOf(command, io, region);
      return tableText(blocksOf(entries, programmes, shown), shown);
    }
  }
}

const measureRow = ({ id, title, law, firstYear, lastYear, standing }: CatalogueEntry) => ({
  kind: 'measure',
  id,
  ...title,
  law,
  firstYear: String(firstYear ?? ''),
  lastYear: String(lastYear ?? ''),
  standing,
});

const programmeRow = ({ id, title, opens, standing }: ProgrammeEntry) => ({
  kind: 'programme',
  id,
  ...title,
  opens: opens ?? '',
  standing,
});

/** Years and titles first, then the law, with the titles in Russian beside it in an English list. */
function blocksOf(
  entries: readonly CatalogueEntry[],
  programmes: readonly ProgrammeEntry[],
  view: View,
): readonly Block[] {
  const { words } = view;
  const { columns, language, terms } = words;
  const isEnglish = language === 'en';
  return [
    tableOf(
      [columns.measure, columns.title, columns.years, columns.standing],
      entries.map((entry) => [
        entry.id,
        entry.title[language],
        words.say.years(entry.firstYear, entry.lastYear),
        terms.standings[entry.standing],
      ]),
    ),
    tableOf(
      [columns.measure, ...(isEnglish ? [columns.titleInRussian] : []), columns.law],
      entries.map(({ id, title, law }) => [id, ...(isEnglish ? [title.ru] : []), said(law, words)]),
    ),
    ...(programmes.length === 0 ? [] : programmeBlocks(programmes, view)),
  ];
}

function programmeBlocks(
  programmes: readonly ProgrammeEntry[],
  { format, words }: View,
): readonly Block[] {
  const { columns, language, loans, terms } = words;
  return [
    { kind: 'section', text: loans.heading },
    tableOf(
      [columns.programme, columns.title, columns.opens, columns.standing],
      programmes.map(({ id, title, opens, standing }) => [
        id,
        title[language],
        opens === null ? loans.notKnownDay : format.day(opens),
        terms.standings[standing],
      ]),
    ),
    ...(language === 'en'
      ? [
          tableOf(
            [columns.programme, columns.titleInRussian],
            programmes.map(({ id, title }) => [id, title.ru]),
          ),
        ]
      : []),
  ];
}

const tableOf = (titles: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: titles.map((title): Column => ({ title, align: 'text' })),
  rows,
});
