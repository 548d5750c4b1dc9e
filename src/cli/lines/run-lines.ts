import { createHash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import type { LoadedRegion } from '../../engine/region';
import { separatorOf, tableProblem } from '../../texts/table-text';
import { VERSION } from '../../version';
import { utf16Of } from '../encoding';
import { InputError } from '../input-error';
import type { Io } from '../io';
import { inOtherEncoding, reasonOf, STDIN, sourceName, unreadable } from '../source';
import { oneByOne, type Start } from './one-by-one';
import {
  fileOutput,
  NOT_RESUMED,
  NOWHERE,
  type Output,
  printing,
  ReaderGone,
  resumed,
} from './output';
import { progressOn } from './progress';
import type { LinesOutcome, Work } from './work';

/** How lines are read and written. */
export interface LinesRequest {
  readonly file: string;
  readonly jobs: number;
  readonly out?: string;
  readonly resume: boolean;
  /** Whether a file that exists is overwritten. */
  readonly force: boolean;
  /** The number of the first line, where the input is part of another one. */
  readonly firstLine: number;
}

/**
 * Does the work on every line of the input and writes the records in its order.
 * @param print Whether records go to standard output where no file is named.
 * @returns The outcome; none where nobody read the output to its end.
 * @throws InputError where the input cannot be read or the output not be written.
 */
export async function runLines(
  work: Work,
  regions: readonly LoadedRegion[],
  request: LinesRequest,
  io: Io,
  print: boolean,
): Promise<LinesOutcome | 'reader-gone'> {
  const { file, out } = request;
  const pieces = await opened(file, io);
  if (out !== undefined && (await isSame(file, out))) {
    const found = 'the input itself';
    throw new InputError([{ path: '--out', code: 'output', expected: 'another file', found }]);
  }
  const { outcome, lastLine } =
    request.resume && out !== undefined ? await resumed(out, work) : NOT_RESUMED;
  const start = { from: { number: request.firstLine, offset: 0 }, after: lastLine, outcome };
  const output = await outputOf(request, io, print);
  const size = await sizeOf(file);
  const progress = await progressOn(io, size);
  try {
    const done = await answered(
      work,
      regions,
      { ...request, size, pieces },
      start,
      io,
      output,
      progress,
    );
    await output.finish();
    return done;
  } catch (error) {
    if (error instanceof ReaderGone) return 'reader-gone';
    throw error;
  } finally {
    progress.stop();
    await output.close();
  }
}

interface Opened extends LinesRequest {
  readonly size: number | undefined;
  readonly pieces: AsyncIterable<Uint8Array>;
}

async function answered(
  work: Work,
  regions: readonly LoadedRegion[],
  { file, size, pieces, jobs }: Opened,
  start: Start,
  io: Io,
  output: Output,
  progress: Awaited<ReturnType<typeof progressOn>>,
): Promise<LinesOutcome> {
  if (jobs > 1 && size !== undefined) {
    const { inThreads } = await import('./jobs');
    return inThreads(work, { path: file, pieces }, start, jobs, output, progress);
  }
  if (jobs > 1) io.stderr.write(ONE_THREAD);
  return oneByOne(work, regions, pieces, start, output, progress);
}

const ONE_THREAD =
  'One thread answers the lines: only of a file on disk can several threads read their parts.\n';

function outputOf(request: LinesRequest, io: Io, print: boolean): Promise<Output> | Output {
  if (request.out !== undefined) return fileOutput(request.out, request);
  return print ? printing(io) : NOWHERE;
}

/** The pieces of the input, when the first of them has been read. */
async function opened(file: string, io: Io): Promise<AsyncIterable<Uint8Array>> {
  const pieces = (file === STDIN ? io.stdin : io.readFile(file))[Symbol.asyncIterator]();
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    try {
      return await pieces.next();
    } catch (error) {
      throw unreadable(file, 'a file that can be read', reasonOf(error));
    }
  };
  const first = await next();
  if (first.done !== true) refuseOther(file, first.value);
  return {
    async *[Symbol.asyncIterator]() {
      for (let piece = first; piece.done !== true; piece = await next()) yield piece.value;
    },
  };
}

/**
 * @throws InputError where the beginning of the input is that of a text in UTF-16 or of a table:
 * then every line would be a bad one.
 */
function refuseOther(file: string, beginning: Uint8Array): void {
  const utf16 = utf16Of(beginning);
  if (utf16 !== undefined) throw inOtherEncoding(file, utf16);
  const text = new TextDecoder('utf-8').decode(beginning);
  // Its last line may be torn.
  const table = separatorOf(text) ?? separatorOf(text.replace(/[^\n]*$/, ''));
  if (table !== undefined) {
    throw new InputError([
      { source: sourceName(file), ...tableProblem(table, 'profiles, one a line,') },
    ]);
  }
}

/** Bytes of a file; undefined for what can be read only once, such as standard input or a pipe. */
async function sizeOf(file: string): Promise<number | undefined> {
  const found = file === STDIN ? undefined : await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

async function isSame(file: string, out: string): Promise<boolean> {
  if (file === STDIN) return false;
  const [one, other] = await Promise.all(
    [file, out].map((path) => realpath(path).catch(() => undefined)),
  );
  return one !== undefined && one === other;
}

/** A short name for all that decides what is written of a line. */
export const settingsOf = (parts: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, parts]))
    .digest('hex')
    .slice(0, 12);

const DONE = 0;
const SOME_BAD = 1;

/** The exit code of a run; says how many lines were bad, and how many left out. */
export function ended(work: Work, outcome: LinesOutcome | 'reader-gone', io: Io): number {
  if (outcome === 'reader-gone') return DONE;
  const { read, bad, leftOut } = outcome;
  for (const [region, count] of leftOut) {
    io.stderr.write(
      `${count} of ${read} lines of ${work.source} were left out: region ${region}.\n`,
    );
  }
  if (bad === 0) return DONE;
  io.stderr.write(`${bad} of ${read} lines of ${work.source} could not be used.\n`);
  return SOME_BAD;
}
