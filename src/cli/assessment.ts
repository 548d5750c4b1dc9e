import type { Command } from 'commander';
import type { ReadingEffect } from '../answer/results/analysis';
import type { Assessment } from '../answer/results/assessment';
import type { AssessOptions } from '../questions/assess/assess';
import { assess } from '../questions/assess/assess';
import { readingEffects } from '../questions/compare/readings';
import { renderCsv } from '../report/csv';
import { renderMarkdown } from '../report/markdown';
import { renderTable } from '../report/table';
import type { FormatName } from './formats';
import { jsonText } from './formats';
import type { Io } from './io';
import { loansIn } from './loans-option';
import { documentOf, profileOf } from './profile-file';
import type { Regions } from './regions';
import { requestOf } from './request';
import { type View, viewOf } from './view';

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
  return written(assess(profile, options), effects, format, () => viewOf(command, io, region));
}

async function written(
  assessment: Assessment,
  effects: readonly ReadingEffect[] | undefined,
  format: FormatName,
  view: () => Promise<View>,
): Promise<string> {
  switch (format) {
    case 'json':
      return jsonText({ ...assessment, readingEffects: effects });
    case 'csv':
      return renderCsv(assessment);
    case 'markdown':
      return renderMarkdown(assessment, { ...(await view()), effects });
    case 'table':
      return renderTable(assessment, { ...(await view()), effects });
  }
}
