import { createReadStream } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { loadModule } from '../load-module';
import { regionsNamed } from '../regions';
import { oneByOne } from './one-by-one';
import { fileOutput } from './output';
import type { Progress } from './progress';
import { type LinesOutcome, NO_OUTCOME, type Work } from './work';

/** Whole lines of a file, and the file that their records go to. */
export interface Range {
  readonly input: string;
  readonly start: number;
  readonly end: number;
  /** The number of the first line. */
  readonly number: number;
  readonly output: string;
}

export interface RangeDone {
  readonly outcome: LinesOutcome;
  readonly complaints: string;
}

// The thread is started with the work that it is for.
const work = workerData as Work;

/** Loaded once a thread. */
const loaded = regionsNamed(work.regions, 'many', { loadModule });

/** Answers the lines of a range in a thread of its own. */
export async function rangeDone({ input, start, end, number, output }: Range): Promise<RangeDone> {
  const complaints: string[] = [];
  const progress: Progress = {
    reach: () => undefined,
    say: (text) => complaints.push(text),
    stop: () => undefined,
  };
  const file = await fileOutput(output, { resume: false, force: false });
  const pieces = createReadStream(input, { start, end: end - 1 });
  const from = { number, offset: start };
  const { loaded: regions } = await loaded;
  const outcome = await oneByOne(
    work,
    regions,
    pieces,
    { from, after: 0, outcome: NO_OUTCOME },
    file,
    progress,
  );
  await file.finish();
  return { outcome, complaints: complaints.join('') };
}
