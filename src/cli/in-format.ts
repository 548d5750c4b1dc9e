import type { Command } from 'commander';
import type { LoadedRegion } from '../engine/region';
import type { Block } from '../report/blocks';
import type { FiguresUsed, PageSetting } from '../report/html/page';
import { markdownOf } from '../report/markdown';
import type { BookSetting } from '../report/xlsx/setting';
import { jsonText, type ReportFormat, type WorkbookFormat } from './formats';
import type { Io } from './io';
import { basisOf, settingOf } from './page-setting';
import type { NamedDocument } from './profile-file';
import { tableText, type View, viewOf } from './view';

type Pages = typeof import('../report/html');
type Books = typeof import('../report/xlsx');

/** An answer in each form in which a command can write it; only the one that is asked for is made. */
export interface Forms {
  readonly json: () => unknown;
  readonly csv: () => string;
  readonly blocks: (view: View) => readonly Block[];
  readonly page: (pages: Pages, view: View, setting: PageSetting) => string;
}

/** The forms of an answer that may also be a workbook. */
export interface BookForms extends Forms {
  readonly book: (books: Books, view: View, setting: BookSetting) => Promise<Uint8Array>;
}

/** How an answer is shown to people, and what was read for it. */
export interface Showing {
  readonly command: Command;
  readonly io: Io;
  readonly documents: readonly NamedDocument[];
  readonly region: LoadedRegion;
  /** The editions of the answer, one for each side; undefined for the usual one. */
  readonly editions: readonly (string | undefined)[];
  /** The region of the other side, where it is another one; else both are of one. */
  readonly other?: LoadedRegion;
}

/** An answer as text in the format asked for. Words and pages are loaded only where they are shown. */
export async function inFormat(
  format: ReportFormat,
  { blocks, csv, json, page }: Forms,
  showing: Showing,
): Promise<string> {
  const { command, documents, io, region } = showing;
  const view = (): Promise<View> => viewOf(command, io, region);
  switch (format) {
    case 'json':
      return jsonText(json());
    case 'csv':
      return csv();
    case 'markdown':
      return markdownOf(blocks(await view()));
    case 'table': {
      const shown = await view();
      return tableText(blocks(shown), shown);
    }
    case 'html':
    case 'pdf': {
      const shown = await view();
      const setting = settingOf(command, shown, documents, figuresOf(showing));
      return page(await import('../report/html'), shown, setting);
    }
  }
}

/** The same, or the bytes of a workbook. */
export async function inFormatOrBook(
  format: WorkbookFormat,
  forms: BookForms,
  showing: Showing,
): Promise<string | Uint8Array> {
  if (format !== 'xlsx') return inFormat(format, forms, showing);
  const { command, documents, io, region } = showing;
  const shown = await viewOf(command, io, region);
  const setting = settingOf(command, shown, documents, figuresOf(showing));
  return forms.book(await import('../report/xlsx'), shown, setting);
}

/** The figures of each side. */
const figuresOf = ({ editions, other, region }: Showing): readonly FiguresUsed[] =>
  editions.flatMap((edition, index) => basisOf((index > 0 && other) || region, [edition]));
