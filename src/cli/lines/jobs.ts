import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { joinPortfolios } from '../../questions/portfolio/portfolio-totals';
import type { Start } from './one-by-one';
import type { Output } from './output';
import type { Progress } from './progress';
import { splitLines } from './split';
import type { LinesOutcome, Work } from './work';
import type { Range, RangeDone } from './worker';

/** Bytes of the input that a thread takes at a time: some tens of projects. */
const RANGE = 1 << 16;

/** How many ranges a thread may be ahead of the one that is written next. */
const AHEAD = 2;

const WORKER = fileURLToPath(new URL('./lines-worker.cjs', import.meta.url));

/**
 * Answers the lines of a file in several threads. Each thread reads ranges of
 * whole lines and writes their records to files of its own, which are joined in
 * the order of the input as they are done.
 */
export async function inThreads(
  work: Work,
  input: { readonly path: string; readonly pieces: AsyncIterable<Uint8Array> },
  { from, after, outcome: before }: Start,
  jobs: number,
  output: Output,
  progress: Progress,
): Promise<LinesOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'investor-incentives-'));
  const pool = new Piscina<Range, RangeDone>({
    filename: WORKER,
    name: 'answerRange',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: work,
  });
  const waiting: Waiting[] = [];
  let outcome = before;
  const finish = async ({ range, done }: Waiting): Promise<void> => {
    const { outcome: own, complaints } = await done;
    outcome = joinedOutcomes(outcome, own);
    if (complaints !== '') progress.say(complaints);
    for await (const piece of createReadStream(range.output)) {
      await output.write(piece as Uint8Array);
    }
    await rm(range.output);
    progress.reach(range.end, outcome.read);
  };
  try {
    for await (const part of rangesOf(input.pieces, from, after)) {
      const range = { ...part, input: input.path, output: join(folder, `${part.start}.jsonl`) };
      waiting.push({ range, done: kept(pool.run(range)) });
      const first = waiting.length > jobs * AHEAD ? waiting.shift() : undefined;
      if (first !== undefined) await finish(first);
    }
    for (const one of waiting) await finish(one);
    return outcome;
  } finally {
    await pool.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Waiting {
  readonly range: Range;
  readonly done: Promise<RangeDone>;
}

/** A promise that is looked at later, so that its failure is not taken for one that nobody minds. */
function kept<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

const joinedOutcomes = (one: LinesOutcome, other: LinesOutcome): LinesOutcome => ({
  read: one.read + other.read,
  bad: one.bad + other.bad,
  leftOut: joinedCounts(one.leftOut, other.leftOut),
  portfolio: joinPortfolios(one.portfolio, other.portfolio),
});

const joinedCounts = (
  some: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map([
    ...some,
    ...[...others].map(([id, count]) => [id, (some.get(id) ?? 0) + count] as const),
  ]);

type Part = Pick<Range, 'start' | 'end' | 'number'>;

/** Ranges of whole lines, in order, of those that were not answered before. */
async function* rangesOf(
  pieces: AsyncIterable<Uint8Array>,
  from: Start['from'],
  after: number,
): AsyncGenerator<Part> {
  let part: Part | undefined;
  for await (const lines of splitLines(pieces, from)) {
    for (const { number, start, end } of lines) {
      if (number <= after) continue;
      part = part === undefined ? { start, end, number } : { ...part, end };
      if (end - part.start < RANGE) continue;
      yield part;
      part = undefined;
    }
  }
  if (part !== undefined) yield part;
}
