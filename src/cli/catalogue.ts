import type { Command } from 'commander';
import { type ProgrammeEntry, programmeCatalogue } from '../engine/loans/catalogue';
import { editionOf, type Region } from '../engine/region';
import { firstDayOf } from '../kit/day';
import type { CatalogueEntry, DirectoryListing } from '../regions/catalogue';
import { directoryCatalogue, measureCatalogue } from '../regions/catalogue';
import type { Block, Column } from '../report/blocks';
import { csvOf } from '../report/csv';
import { byLender } from '../report/loans/lenders';
import { markdownOf } from '../report/markdown';
import { said } from '../report/sentences';
import type { Words } from '../report/words';
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
  const policy = editionOf(region, edition);
  const measures = measureCatalogue(edition, region);
  const entries = measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]);
  const programmes = programmeCatalogue(region.programmes, policy, firstDayOf(policy.years.last));
  const listed = directoryCatalogue(edition, region);
  switch (format) {
    case 'json':
      return jsonText({ measures, programmes, directory: listed });
    case 'csv':
      return csvOf(CSV_COLUMNS, [
        ...entries.map(measureRow),
        ...programmes.map(programmeRow),
        ...listed.map(listedRow),
      ]);
    case 'markdown':
      return markdownOf(
        blocksOf({ entries, programmes, listed }, await viewOf(command, io, region)),
      );
    case 'table': {
      const shown = await viewOf(command, io, region);
      return tableText(blocksOf({ entries, programmes, listed }, shown), shown);
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

const listedRow = ({ id, sources: [source] }: DirectoryListing) => ({
  kind: 'directory',
  id,
  law: source?.text ?? '',
  standing: source?.standing ?? '',
});

/** What the command lists. */
interface Listed {
  readonly entries: readonly CatalogueEntry[];
  readonly programmes: readonly ProgrammeEntry[];
  readonly listed: readonly DirectoryListing[];
}

/** Years and titles first, then the law, with the titles in Russian beside it in an English list. */
function blocksOf({ entries, listed, programmes }: Listed, view: View): readonly Block[] {
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
    ...(listed.length === 0 ? [] : directoryBlocks(listed, words)),
  ];
}

const programmeBlocks = (programmes: readonly ProgrammeEntry[], view: View): readonly Block[] =>
  byLender(programmes, view.words).flatMap(({ heading, loans }): readonly Block[] => [
    { kind: 'section', text: heading },
    ...lentBlocks(loans, view),
  ]);

function lentBlocks(
  programmes: readonly ProgrammeEntry[],
  { format, words }: View,
): readonly Block[] {
  const { columns, language, loans, terms } = words;
  return [
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

/** What is listed without being computed, with its sources. */
function directoryBlocks(listed: readonly DirectoryListing[], words: Words): readonly Block[] {
  const { columns, say, terms } = words;
  return [
    { kind: 'section', text: say.directory },
    tableOf(
      [columns.title, columns.standing],
      listed.flatMap(({ id, sources }) => {
        const { name, what } = words.directory[id] ?? { name: id, what: '' };
        return [
          [
            say.listed(`${name} (${id})`, what),
            sources.map(({ standing }) => terms.standings[standing]).join('; '),
          ],
        ];
      }),
    ),
  ];
}

const tableOf = (titles: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  columns: titles.map((title): Column => ({ title, align: 'text' })),
  rows,
});
