import type { Command } from 'commander';
import type { AssessOptions } from '../questions/assess/assess';
import { assess } from '../questions/assess/assess';
import { readingEffects } from '../questions/compare/readings';
import { renderCsv } from '../report/csv';
import { assessmentParts, readerModel } from '../report/model';
import { inFormat } from './in-format';
import type { Io } from './io';
import { loansIn } from './loans-option';
import { documentOf, profileOf } from './profile-file';
import type { Regions } from './regions';
import { requestOf } from './request';

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
  return inFormat(
    format,
    {
      json: () => ({ ...answer, readingEffects: effects }),
      csv: () => renderCsv(answer),
      blocks: ({ format: of, words }) => readerModel(answer, words, of, effects),
      page: ({ assessmentPage }, { format: of, words }, setting) =>
        assessmentPage(answer, assessmentParts(answer, words, of, effects), setting),
    },
    { command, io, region, documents: [document], editions: [edition] },
  );
}
