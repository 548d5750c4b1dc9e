import type { Command } from 'commander';
import { nearMisses } from '../analysis/near-misses';
import { planReadings } from '../analysis/plan-readings';
import { thresholds } from '../analysis/thresholds';
import type { Plan } from '../packages/result';
import { type PlanOptions, plan } from '../plan';
import type { Profile } from '../profile/profile';
import type { Analysis } from '../report/analysis/analysis';
import { formatOf } from '../report/format';
import { markdownOf } from '../report/markdown';
import { planCsv } from '../report/plan/csv';
import { planModel } from '../report/plan/model';
import { renderBlocks } from '../report/table';
import type { FormatName } from './formats';
import { coloursFor, jsonText } from './formats';
import type { Io } from './io';
import { planRequestOf } from './plan-request';
import { profileOf } from './profile-file';
import { wordsIn } from './words';

/**
 * The best package for a command line, as text in the format asked for.
 * @throws InputError with all problems of the command line and of the profile.
 */
export async function planAnswer(command: Command, io: Io): Promise<string> {
  const request = planRequestOf(command);
  const { format, options } = request;
  const profile = await profileOf(request, io);
  const analysis = request.analysis ? analysisOf(profile, options) : undefined;
  return written(plan(profile, options), analysis, format, io);
}

const analysisOf = (profile: Profile, options: PlanOptions): Analysis => ({
  nearMisses: nearMisses(profile, options),
  thresholds: thresholds(profile, options),
  planReadings: planReadings(profile, options),
});

async function written(
  answer: Plan,
  analysis: Analysis | undefined,
  format: FormatName,
  io: Io,
): Promise<string> {
  const blocks = async () => {
    const words = await wordsIn();
    return planModel(answer, words, formatOf(io.isTTY, words), analysis);
  };
  switch (format) {
    case 'json':
      return jsonText({ ...answer, analysis });
    case 'csv':
      return planCsv(answer);
    case 'markdown':
      return markdownOf(await blocks());
    case 'table':
      return renderBlocks(await blocks(), coloursFor(io));
  }
}
