import { createColors } from 'picocolors';
import type { Colours } from '../report/table';
import type { Io } from './io';

export const FORMATS = ['table', 'json', 'markdown', 'csv'] as const;

/** Those of a page to look at. */
export const PAGE_FORMATS = ['html', 'pdf'] as const;

/** Those of an answer on a project, which may also be a page. */
export const REPORT_FORMATS = [...FORMATS, ...PAGE_FORMATS] as const;

/** Those of an answer that may also be a workbook. */
export const WORKBOOK_FORMATS = [...REPORT_FORMATS, 'xlsx'] as const;

/** Those that show the day that a command line names. */
export const DATED_FORMATS = [...PAGE_FORMATS, 'xlsx'] as const;

export const isDatedFormat = (format: string | undefined): boolean =>
  DATED_FORMATS.some((name) => name === format);

/** The forms of CSV beside that of RFC 4180. */
export const CSV_FORMS = ['excel-ru'] as const;

export const AS_OF_HELP = 'day that a page or workbook shows, YYYY-MM-DD; for html, pdf and xlsx';

export const BROWSER_HELP = 'Chromium, Chrome or Edge that prints the page; for pdf';

export const CSV_HELP = 'form of --format csv: excel-ru, which the Russian Excel opens';

export type FormatName = (typeof FORMATS)[number];

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type WorkbookFormat = (typeof WORKBOOK_FORMATS)[number];

/** How the results of scenarios are written. */
export const TEST_FORMATS = ['text', 'json', 'junit'] as const;

export type TestFormat = (typeof TEST_FORMATS)[number];

/** Colours on a terminal that knows them; `NO_COLOR` forbids them, `FORCE_COLOR` asks for them elsewhere too. */
export function coloursFor({ env, isTTY }: Io): Colours | undefined {
  if (isSet(env['NO_COLOR'])) return undefined;
  const forced = isSet(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0';
  return forced || (isTTY && env['TERM'] !== 'dumb') ? createColors(true) : undefined;
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** A value as indented JSON, ending with a line break. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
