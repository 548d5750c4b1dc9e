import type { LoadedRegion } from '../../engine/region';
import { sayingsIn } from '../sayings';
import type { Output } from './output';
import type { Progress } from './progress';
import { type ReadFrom, splitLines } from './split';
import { answerTo, type LinesOutcome, type Work } from './work';

/** What a run of lines begins with. */
export interface Start {
  readonly from: ReadFrom;
  /** Lines up to this number were answered before. */
  readonly after: number;
  readonly outcome: LinesOutcome;
}

/** Answers the lines one after the other, as they come. */
export async function oneByOne(
  work: Work,
  regions: readonly LoadedRegion[],
  pieces: AsyncIterable<Uint8Array>,
  { from, after, outcome: before }: Start,
  output: Output,
  progress: Progress,
): Promise<LinesOutcome> {
  const say = await sayingsIn(work.language);
  let outcome = before;
  for await (const lines of splitLines(pieces, from)) {
    const records: Uint8Array[] = [];
    for (const line of lines.filter(({ number }) => number > after)) {
      const answer = answerTo(work, regions, line, outcome, say);
      outcome = answer.outcome;
      records.push(answer.record);
      if (answer.complaint !== '') progress.say(answer.complaint);
    }
    await output.write(Buffer.concat(records));
    progress.reach(lines.at(-1)?.end ?? 0, outcome.read);
  }
  return outcome;
}
