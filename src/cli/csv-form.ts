import type { Command } from 'commander';
import type { Io } from './io';
import { languageOf } from './language';

/** An answer in the form of CSV that a command line asks for, where it asks for CSV; its headings follow the language. */
export async function inCsvForm<Answer extends string | Uint8Array>(
  command: Command,
  answer: Answer,
  io: Io,
): Promise<Answer | string> {
  const { csv, format } = command.opts<{ readonly csv?: string; readonly format?: string }>();
  if (format !== 'csv' || typeof answer !== 'string') return answer;
  const answers = await import('./answers');
  const formed = csv === undefined ? answer : (await answers.csvExcelRu()).excelRu(answer);
  if (languageOf(command, io) === 'en') return formed;
  return (await answers.csvHeadings()).headedInRussian(formed);
}
