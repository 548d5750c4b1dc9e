import type { Command } from 'commander';
import type { Plan } from '../packages/result';
import { plan } from '../plan';
import { formatOf } from '../report/format';
import { markdownOf } from '../report/markdown';
import { planCsv } from '../report/plan/csv';
import { planModel } from '../report/plan/model';
import { renderBlocks } from '../report/table';
import { en } from '../report/words/en';
import type { FormatName } from './formats';
import { coloursFor, jsonText } from './formats';
import type { Io } from './io';
import { planRequestOf } from './plan-request';
import { profileOf } from './profile-file';

/**
 * The best package for a command line, as text in the format asked for.
 * @throws InputError with all problems of the command line and of the profile.
 */
export async function planAnswer(command: Command, io: Io): Promise<string> {
  const request = planRequestOf(command);
  const profile = await profileOf(request, io);
  return written(plan(profile, request.options), request.format, io);
}

function written(answer: Plan, format: FormatName, io: Io): string {
  const blocks = () => planModel(answer, en, formatOf(io.isTTY));
  switch (format) {
    case 'json':
      return jsonText(answer);
    case 'csv':
      return planCsv(answer);
    case 'markdown':
      return markdownOf(blocks());
    case 'table':
      return renderBlocks(blocks(), coloursFor(io));
  }
}
