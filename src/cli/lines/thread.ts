import { lineWorker } from '../answers';
import type { Range, RangeDone } from './worker';

/** What a thread begins with: it shares the file of the answers. */
export const answerRange = async (range: Range): Promise<RangeDone> =>
  (await lineWorker()).rangeDone(range);
