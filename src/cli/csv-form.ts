import type { Command } from 'commander';

/** An answer in the form of CSV that a command line asks for, where it asks for one. */
export async function inCsvForm(command: Command, answer: string): Promise<string> {
  const { csv } = command.opts<{ readonly csv?: string }>();
  if (csv === undefined) return answer;
  const { excelRu } = await (await import('./answers')).csvExcelRu();
  return excelRu(answer);
}
