import type { Command } from 'commander';
import { InputError } from './input-error';
import type { Io } from './io';
import { NEW_FILE, notWritten } from './output-file';
import { reasonOf } from './source';

export const OUT_HELP = 'write the answer there, not to standard output';
export const FORCE_HELP = 'overwrite that file where it exists';

/** Options of files that answers are written to. */
type OutOption = 'out' | 'report';

type Options = { readonly [option in OutOption]?: string } & {
  readonly force?: true;
  readonly format?: string;
};

/** Writes an answer: a text, the bytes of a workbook, or under `--format pdf` a page, which a browser prints. */
export type Deliver = (answer: string | Uint8Array) => void | Promise<void>;

/**
 * Writes an answer to standard output, or to the file of `--out`: whole or not at all.
 * @throws InputError where the file exists and `--force` is not given, where it cannot be written, or where the page
 * cannot be printed.
 */
export async function deliver(
  answer: string | Uint8Array,
  command: Command,
  io: Io,
): Promise<void> {
  const write = await delivering(command, io);
  await write(answer);
}

/**
 * The same in two steps: what can be refused before there is an answer is refused first.
 * @param option The option that names the file.
 */
export async function delivering(
  command: Command,
  io: Io,
  option: OutOption = 'out',
): Promise<Deliver> {
  const { force, format, ...outs } = command.opts<Options>();
  const out = outs[option];
  if (out === undefined) return format === 'xlsx' ? printedBytes(io) : printedBy(io.stdout);
  const path = `--${option}`;
  if (force !== true && (await io.isFile(out))) throw notWritten(out, NEW_FILE, 'a file', path);
  const printed = format === 'pdf' ? await printer(command, io) : undefined;
  return async (answer) => {
    const content =
      printed === undefined || typeof answer !== 'string' ? answer : await printed(answer);
    try {
      await io.writeFile(out, content);
    } catch (error) {
      throw notWritten(out, 'a file that can be written', reasonOf(error), path);
    }
  };
}

/** Writes an answer to a stream. */
export const printedBy =
  (stream: Io['stdout']): Deliver =>
  (answer) => {
    stream.write(typeof answer === 'string' ? answer : new TextDecoder().decode(answer));
  };

/** Writes the bytes of a workbook to standard output, for another program to read. */
function printedBytes(io: Io): Deliver {
  if (io.isTTY) throw new InputError([NO_TEXT]);
  return async (answer) => {
    await io.print(answer);
  };
}

const NO_TEXT = {
  path: '--out',
  code: 'missing-option',
  expected: 'the name of a file, since a workbook is no text',
  found: 'a terminal',
  hint: 'add -o FILE.xlsx',
};

/** Prints pages to PDF by the browser of a command line. */
async function printer(command: Command, io: Io): Promise<(html: string) => Promise<Uint8Array>> {
  const { browserOf, printedPage } = await import('./pdf');
  const browser = await browserOf(command, io);
  return (html) => printedPage(html, browser);
}
