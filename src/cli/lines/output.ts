import { createReadStream } from 'node:fs';
import { open, realpath, rename, stat, truncate } from 'node:fs/promises';
import type { Io } from '../io';
import { NEW_FILE, notWritten } from '../output-file';
import { reasonOf } from '../source';
import { BEGINNING, splitLines } from './split';
import { headOf, type LinesOutcome, NO_OUTCOME, recalled, type Work } from './work';

/** Where records go. */
export interface Output {
  /** Waits until the text is taken. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Called once all is written. */
  readonly finish: () => Promise<void>;
  /** Called at the end, whether all was written or not. */
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
export const NOWHERE: Output = { write: nothing, finish: nothing, close: nothing };

/** Standard output; to write to it throws ReaderGone where nobody reads it any more. */
export const printing = (io: Io): Output => ({
  write: async (text) => {
    if (!(await io.print(text))) throw new ReaderGone();
  },
  finish: nothing,
  close: nothing,
});

/** How a file that exists is treated. */
export interface Existing {
  /** It is continued. */
  readonly resume: boolean;
  /** It is overwritten. */
  readonly force: boolean;
}

/**
 * A file. Until all records are there they stand in one beside it, so that a run that fails leaves
 * the file as it was; a run that is resumed adds to the one that it finds.
 * @throws InputError where the file exists and is neither to be resumed nor overwritten, or cannot be written.
 */
export async function fileOutput(path: string, { force, resume }: Existing): Promise<Output> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && !resume && !force) throw notWritten(path, NEW_FILE, 'a file');
  const target = found === undefined ? path : await realpath(path);
  // A pipe or a device is written to and never replaced.
  const isOther = found !== undefined && !found.isFile();
  const written = isOther ? path : await resumable(target, resume);
  const file = await writable(path, () => open(written, resume ? 'a' : 'w'));
  return {
    write: (text) => writable(path, () => file.writeFile(text)),
    finish: async () => {
      await file.close();
      if (written !== path && written !== target) {
        await writable(path, () => rename(written, target));
      }
    },
    close: () => file.close(),
  };
}

/** Records that are not yet whole, beside the file that they become. */
const partOf = (path: string): string => `${path}.part`;

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Where records are written: beside the file, or to the file itself where a run goes on that has become it. */
async function resumable(path: string, resume: boolean): Promise<string> {
  const isWhole = resume && (await isThere(path)) && !(await isThere(partOf(path)));
  return isWhole ? path : partOf(path);
}

async function writable<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw notWritten(path, 'a file that can be written', reasonOf(error));
  }
}

/** What an earlier run has written. */
export interface Resumed {
  readonly outcome: LinesOutcome;
  /** The number of the last line that was answered; 0 where none was. */
  readonly lastLine: number;
}

export const NOT_RESUMED: Resumed = { outcome: NO_OUTCOME, lastLine: 0 };

/**
 * Reads the records of an earlier run, and cuts off one that was torn.
 * @throws InputError where the file holds something else or was made with other settings.
 */
export async function resumed(path: string, work: Work): Promise<Resumed> {
  const target = await realpath(path).catch(() => path);
  const written = await resumable(target, true);
  const found = await stat(written).catch(() => undefined);
  if (found === undefined) return NOT_RESUMED;
  if (!found.isFile()) throw notWritten(path, 'a file', 'something else');
  let { outcome, lastLine } = NOT_RESUMED;
  let end = 0;
  const pieces = createReadStream(written);
  for await (const lines of splitLines(pieces, BEGINNING, Number.POSITIVE_INFINITY)) {
    for (const line of lines.filter(({ whole }) => whole)) {
      const record = new TextDecoder().decode(line.bytes ?? undefined);
      const head = headOf(record);
      if (head === undefined || head.line <= lastLine) {
        throw notWritten(path, 'what this command wrote', `something else in line ${line.number}`);
      }
      if (head.settings !== work.settings) throw notWritten(path, SAME, `others: ${head.settings}`);
      outcome = recalled(work, head, record, outcome);
      lastLine = head.line;
      end = line.end;
    }
  }
  await writable(path, () => truncate(written, end));
  return { outcome, lastLine };
}

const SAME = 'records made by the same version with the same policies and options';
