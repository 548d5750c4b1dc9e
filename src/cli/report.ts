import type { Command } from 'commander';
import { inCsvForm } from './csv-form';
import { deliver, FORCE_HELP, OUT_HELP } from './deliver';
import { AS_OF_HELP, BROWSER_HELP, CSV_HELP } from './formats';
import type { Io } from './io';

/** Adds the options of how the report of a command is written: its format, what the format shows, and its file. */
export const withReport = (command: Command, formats: readonly string[]): Command =>
  command
    .option('--format <name>', formats.join(', '), formats[0])
    .option('--csv <form>', CSV_HELP)
    .option('--as-of <day>', AS_OF_HELP)
    .option('--browser <path>', BROWSER_HELP)
    .option('-o, --out <file>', OUT_HELP)
    .option('--force', FORCE_HELP);

/**
 * Writes the answer of a command with those options.
 * @throws InputError where its file cannot be written.
 */
export async function deliverReport(
  answer: string | Uint8Array,
  command: Command,
  io: Io,
): Promise<void> {
  await deliver(await inCsvForm(command, answer, io), command, io);
}
