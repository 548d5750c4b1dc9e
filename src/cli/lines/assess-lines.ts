import type { Command } from 'commander';
import { editionOf } from '../../engine/region';
import { fingerprintOf } from '../../figures/hash';
import type { AssessOptions } from '../../questions/assess/assess';
import { isShipped } from '../../regions/shipped';
import { InputError } from '../input-error';
import type { Io } from '../io';
import { languageOf } from '../language';
import type { Regions } from '../regions';
import { sourceName } from '../source';
import type { AskedOfRegion } from './asked';
import { linesInputOf } from './request';
import { ended, runLines, settingsOf } from './run-lines';
import type { Work } from './work';

/**
 * Assesses every line of the input.
 * @returns The exit code.
 * @throws InputError with all problems of the command line, or where a file cannot be used.
 */
export async function assessLines(command: Command, regions: Regions, io: Io): Promise<number> {
  const { asked, file, problems, ...request } = linesInputOf(command, regions.loaded);
  if (file === undefined || problems.length > 0) throw new InputError(problems);
  const { loans, totals } = request;
  const options = asked.map((one) => [one.region.id, optionsOf(one, loans)] as const);
  const work: Work = {
    source: sourceName(file),
    regions: regions.names,
    settings: settingsOf([
      'assess',
      ...asked.flatMap((one) => [hashOf(one), optionsOf(one, loans)]),
      totals,
      ...regionParts(regions),
    ]),
    totals,
    language: languageOf(command, io),
    task: { kind: 'assess', options: new Map(options) },
  };
  return ended(work, await runLines(work, regions.loaded, { ...request, file }, io, true), io);
}

/** What the records depend on beside the regions of the package. */
export const regionParts = ({ loaded }: Regions): readonly unknown[] =>
  loaded.every(isShipped) ? [] : [loaded.map(({ id }) => id)];

const hashOf = ({ edition, region }: AskedOfRegion): string =>
  fingerprintOf(editionOf(region, edition)).hash;

const optionsOf = (
  { edition, measures, readings }: AskedOfRegion,
  loans: AssessOptions['loans'],
): AssessOptions => ({
  ...(edition === undefined ? {} : { edition }),
  ...(measures.length === 0 ? {} : { measures }),
  ...(loans === undefined ? {} : { loans }),
  readings,
});
