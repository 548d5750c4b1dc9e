import type { Command } from 'commander';
import type { Io } from './io';
import { NEW_FILE, notWritten } from './output-file';
import { reasonOf } from './source';

export const OUT_HELP = 'write the answer there, not to standard output';
export const FORCE_HELP = 'overwrite that file where it exists';

/**
 * Writes an answer to standard output, or to the file of `--out`: whole or not at all.
 * @throws InputError where the file exists and `--force` is not given, or where it cannot be written.
 */
export async function deliver(text: string, command: Command, io: Io): Promise<void> {
  const { force, out } = command.opts<{ readonly force?: true; readonly out?: string }>();
  if (out === undefined) {
    io.stdout.write(text);
    return;
  }
  if (force !== true && (await io.isFile(out))) throw notWritten(out, NEW_FILE, 'a file');
  try {
    await io.writeFile(out, text);
  } catch (error) {
    throw notWritten(out, 'a file that can be written', reasonOf(error));
  }
}
