import { createReadStream } from 'node:fs';
import { open, stat, truncate } from 'node:fs/promises';
import { InputError } from '../input-error';
import type { Io } from '../io';
import { reasonOf } from '../source';
import { BEGINNING, splitLines } from './split';
import { headOf, NO_OUTCOME, type Outcome, recalled, type Work } from './work';

/** Where records go. */
export interface Output {
  /** Waits until the text is taken. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Nobody reads standard output any more, so there is nothing left to do. */
export class ReaderGone extends Error {
  constructor() {
    super('nobody reads the output');
    this.name = 'ReaderGone';
  }
}

const nothing = (): Promise<void> => Promise.resolve();

/** Records that nobody asked for. */
export const NOWHERE: Output = { write: nothing, close: nothing };

/** Standard output; to write to it throws ReaderGone where nobody reads it any more. */
export const printing = (io: Io): Output => ({
  write: async (text) => {
    if (!(await io.print(text))) throw new ReaderGone();
  },
  close: nothing,
});

/**
 * The end of a file, which is made where there is none and otherwise, but for a
 * run that is resumed, emptied.
 * @throws InputError where it cannot be written.
 */
export async function fileOutput(path: string, resume: boolean): Promise<Output> {
  const file = await writable(path, () => open(path, resume ? 'a' : 'w'));
  return {
    write: (text) => writable(path, () => file.writeFile(text)),
    close: () => file.close(),
  };
}

async function writable<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw refused(path, 'a file that can be written', reasonOf(error));
  }
}

const refused = (source: string, expected: string, found: string): InputError =>
  new InputError([{ source, path: '--out', code: 'output', expected, found }]);

/** What an earlier run has written. */
export interface Resumed {
  readonly outcome: Outcome;
  /** The number of the last line that was answered; 0 where none was. */
  readonly lastLine: number;
}

export const NOT_RESUMED: Resumed = { outcome: NO_OUTCOME, lastLine: 0 };

/**
 * Reads the records of an earlier run, and cuts off one that was torn.
 * @throws InputError where the file holds something else or was made with other settings.
 */
export async function resumed(path: string, work: Work): Promise<Resumed> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return NOT_RESUMED;
  if (!found.isFile()) throw refused(path, 'a file', 'something else');
  let { outcome, lastLine } = NOT_RESUMED;
  let end = 0;
  const pieces = createReadStream(path);
  for await (const lines of splitLines(pieces, BEGINNING, Number.POSITIVE_INFINITY)) {
    for (const line of lines.filter(({ whole }) => whole)) {
      const record = new TextDecoder().decode(line.bytes ?? undefined);
      const head = headOf(record);
      if (head === undefined || head.line <= lastLine) {
        throw refused(path, 'what this command wrote', `something else in line ${line.number}`);
      }
      if (head.settings !== work.settings) throw refused(path, SAME, `others: ${head.settings}`);
      outcome = recalled(work, head, record, outcome);
      lastLine = head.line;
      end = line.end;
    }
  }
  await writable(path, () => truncate(path, end));
  return { outcome, lastLine };
}

const SAME = 'records made by the same version with the same policies and options';
