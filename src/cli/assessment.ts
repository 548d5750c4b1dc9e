import type { Command } from 'commander';
import type { AssessOptions } from '../questions/assess/assess';
import { assess } from '../questions/assess/assess';
import { readingEffects } from '../questions/compare/readings';
import { renderCsv } from '../report/csv';
import { renderMarkdown } from '../report/markdown';
import { assessmentParts } from '../report/model';
import { renderTable } from '../report/table';
import { jsonText } from './formats';
import type { Io } from './io';
import { loansIn } from './loans-option';
import { settingOf } from './page-setting';
import { documentOf, profileOf } from './profile-file';
import type { Regions } from './regions';
import { requestOf } from './request';
import { viewOf } from './view';

/**
 * The answer to a command line, as text in the format asked for.
 * @throws InputError with all problems of the command line and of the profile.
 */
export async function assessment(command: Command, regions: Regions, io: Io): Promise<string> {
  const document = await documentOf(command, regions, io);
  const { region } = document;
  const request = requestOf(command, region);
  const { format, edition, loans, measures, readings, otherReadings } = request;
  const profile = profileOf(request, document);
  const options: AssessOptions = {
    ...(edition === undefined ? {} : { edition }),
    ...(measures.length === 0 ? {} : { measures }),
    readings,
    loans: loansIn(format, loans),
  };
  const effects = otherReadings ? readingEffects(profile, options) : undefined;
  const answer = assess(profile, options);
  const view = () => viewOf(command, io, region);
  switch (format) {
    case 'json':
      return jsonText({ ...answer, readingEffects: effects });
    case 'csv':
      return renderCsv(answer);
    case 'markdown':
      return renderMarkdown(answer, { ...(await view()), effects });
    case 'table':
      return renderTable(answer, { ...(await view()), effects });
    case 'html': {
      const shown = await view();
      const parts = assessmentParts(answer, shown.words, shown.format, effects);
      const { assessmentPage } = await import('../report/html');
      return assessmentPage(answer, parts, settingOf(command, shown, [document]));
    }
  }
}
