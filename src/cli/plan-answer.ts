import type { Command } from 'commander';
import type { Profile } from '../profile/profile';
import { planReadings } from '../questions/compare/plan-readings';
import { nearMisses } from '../questions/near-misses/near-misses';
import { type PlanOptions, plan } from '../questions/plan/plan';
import { thresholds } from '../questions/thresholds/thresholds';
import type { Analysis } from '../report/analysis/analysis';
import { planCsv } from '../report/plan/csv';
import { planModel, planParts } from '../report/plan/model';
import { inFormatOrBook } from './in-format';
import type { Io } from './io';
import { loansIn } from './loans-option';
import { planRequestOf } from './plan-request';
import { documentOf, profileOf } from './profile-file';
import type { Regions } from './regions';

/**
 * The best package for a command line, in the format asked for.
 * @throws InputError with all problems of the command line and of the profile.
 */
export async function planAnswer(
  command: Command,
  regions: Regions,
  io: Io,
): Promise<string | Uint8Array> {
  const document = await documentOf(command, regions, io);
  const { region } = document;
  const request = planRequestOf(command, region);
  const { format } = request;
  const options = { ...request.options, loans: loansIn(format, request.options.loans) };
  const profile = profileOf(request, document);
  const analysis = request.analysis ? analysisOf(profile, options) : undefined;
  const answer = plan(profile, options);
  return inFormatOrBook(
    format,
    {
      json: () => ({ ...answer, analysis }),
      csv: () => planCsv(answer),
      blocks: ({ format: of, words }) => planModel(answer, words, of, analysis),
      page: ({ planPage }, { format: of, words }, setting) =>
        planPage(answer, planParts(answer, words, of, analysis), setting),
      book: ({ planBook }, { format: of, words }, setting) =>
        planBook(answer, planParts(answer, words, of, analysis), setting),
    },
    { command, io, region, documents: [document], editions: [request.edition] },
  );
}

const analysisOf = (profile: Profile, options: PlanOptions): Analysis => ({
  nearMisses: nearMisses(profile, options),
  thresholds: thresholds(profile, options),
  planReadings: planReadings(profile, options),
});
