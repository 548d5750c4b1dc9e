import type { Command } from 'commander';
import { fingerprintOf } from '../../figures/hash';
import type { AssessOptions } from '../../questions/assess/assess';
import { DEFAULT_EDITION } from '../../regions/kaluga/editions/ids';
import { policyOf } from '../../regions/kaluga/editions/index';
import { InputError } from '../input-error';
import type { Io } from '../io';
import { languageOf } from '../language';
import { nameOf } from '../source';
import { linesInputOf } from './request';
import { ended, runLines, settingsOf } from './run-lines';

/**
 * Assesses every line of the input.
 * @returns The exit code.
 * @throws InputError with all problems of the command line, or where a file cannot be used.
 */
export async function assessLines(command: Command, io: Io): Promise<number> {
  const { file, problems, ...request } = linesInputOf(command);
  if (file === undefined || problems.length > 0) throw new InputError(problems);
  const { edition, measures, readings, totals } = request;
  const options: AssessOptions = {
    ...(edition === undefined ? {} : { edition }),
    ...(measures.length === 0 ? {} : { measures }),
    readings,
  };
  const work = {
    source: nameOf(file),
    edition: edition ?? DEFAULT_EDITION,
    settings: settingsOf(['assess', fingerprintOf(policyOf(edition)).hash, options, totals]),
    totals,
    language: languageOf(command, io),
    task: { kind: 'assess', options },
  } as const;
  return ended(work, await runLines(work, { ...request, file }, io, true), io);
}
