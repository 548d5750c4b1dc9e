import type { Command } from 'commander';
import type { Profile } from '../profile/profile';
import { planReadings } from '../questions/compare/plan-readings';
import { nearMisses } from '../questions/near-misses/near-misses';
import { type PlanOptions, plan } from '../questions/plan/plan';
import { thresholds } from '../questions/thresholds/thresholds';
import type { Analysis } from '../report/analysis/analysis';
import { markdownOf } from '../report/markdown';
import { planCsv } from '../report/plan/csv';
import { planModel, planParts } from '../report/plan/model';
import { jsonText } from './formats';
import type { Io } from './io';
import { loansIn } from './loans-option';
import { settingOf } from './page-setting';
import { planRequestOf } from './plan-request';
import { documentOf, profileOf } from './profile-file';
import type { Regions } from './regions';
import { tableText, type View, viewOf } from './view';

/**
 * The best package for a command line, as text in the format asked for.
 * @throws InputError with all problems of the command line and of the profile.
 */
export async function planAnswer(command: Command, regions: Regions, io: Io): Promise<string> {
  const document = await documentOf(command, regions, io);
  const { region } = document;
  const request = planRequestOf(command, region);
  const { format } = request;
  const options = { ...request.options, loans: loansIn(format, request.options.loans) };
  const profile = profileOf(request, document);
  const analysis = request.analysis ? analysisOf(profile, options) : undefined;
  const answer = plan(profile, options);
  const view = () => viewOf(command, io, region);
  const blocks = ({ words, format: of }: View) => planModel(answer, words, of, analysis);
  switch (format) {
    case 'json':
      return jsonText({ ...answer, analysis });
    case 'csv':
      return planCsv(answer);
    case 'markdown':
      return markdownOf(blocks(await view()));
    case 'table': {
      const shown = await view();
      return tableText(blocks(shown), shown);
    }
    case 'html': {
      const shown = await view();
      const parts = planParts(answer, shown.words, shown.format, analysis);
      const { planPage } = await import('../report/html');
      return planPage(answer, parts, settingOf(command, shown, [document]));
    }
  }
}

const analysisOf = (profile: Profile, options: PlanOptions): Analysis => ({
  nearMisses: nearMisses(profile, options),
  thresholds: thresholds(profile, options),
  planReadings: planReadings(profile, options),
});
