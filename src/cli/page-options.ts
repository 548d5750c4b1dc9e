import type { Command } from 'commander';
import { type Day, isDay } from '../kit/day';
import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { foundText } from '../profile/found';
import { DATED_FORMATS, isDatedFormat } from './formats';

/** The day that a page is to show; none where none is named or the format shows none. */
export const asOfIn = (command: Command): Day | undefined =>
  command.opts<{ readonly asOf?: string }>().asOf;

/** What is wrong with the day that a command line names: no day, or a format without one. */
function asOfProblems({ asOf, format }: PageOptions): readonly Problem[] {
  if (asOf === undefined) return [];
  return [
    ...(isDay(asOf)
      ? []
      : [
          {
            path: '--as-of',
            code: 'not-a-day',
            expected: 'a day as YYYY-MM-DD',
            found: foundText(asOf),
          },
        ]),
    ...(isDatedFormat(format) ? [] : [notInFormat('--as-of', format, DATED_FORMATS)]),
  ];
}

interface PageOptions {
  readonly format: string;
  readonly asOf?: string;
  readonly browser?: string;
}

/**
 * What is wrong with the options of pages: the day, the browser, and the file that a PDF needs.
 * @param out What the command line gives for the file of the answer, and the option that names it.
 */
export function pageProblems(
  command: Command,
  out: { readonly option: string; readonly file: string | undefined },
): readonly Problem[] {
  const options = command.opts<PageOptions>();
  const { browser, format } = options;
  const isPdf = format === 'pdf';
  const noFile: Problem = {
    path: out.option,
    code: 'missing-option',
    expected: 'the file that the PDF is written to',
    found: 'nothing',
  };
  return [
    ...asOfProblems(options),
    ...(browser === undefined || isPdf ? [] : [notInFormat('--browser', format, ['pdf'])]),
    ...(isPdf && out.file === undefined ? [noFile] : []),
  ];
}

/** An option that the format asked for does not take. */
const notInFormat = (path: string, format: string, takes: readonly string[]): Problem => ({
  path,
  code: 'not-in-format',
  expected:
    takes.length === 1 ? `--format ${takes.join('')}` : `one of the formats ${takes.join(', ')}`,
  found: `--format ${shortened(format)}`,
});
