import type { Command } from 'commander';
import type { LoadedRegion } from '../engine/region';
import type { Problem } from '../kit/problem';
import { problemsOf } from '../profile/parse';
import { sweep } from '../questions/compare/sweep';
import { sweepCsv } from '../report/analysis/csv';
import { sweepModel } from '../report/analysis/sweep';
import { stepsOf } from '../scenario/steps';
import { placeOfSteps, pointedAmounts } from '../texts/pointed';
import { inFormat } from './in-format';
import { InputError } from './input-error';
import type { Io } from './io';
import { parsedProfile } from './parse';
import { documentOf, writtenOf } from './profile-file';
import type { Regions } from './regions';
import { type SweepRequest, sweepRequestOf } from './sweep-request';

/**
 * The sweep that a command line asks for, as text in the format asked for.
 * @throws InputError with all problems of the command line and of the profile, then with that of the path.
 */
export async function sweepAnswer(command: Command, regions: Regions, io: Io): Promise<string> {
  const named = await documentOf(command, regions, io);
  const { region } = named;
  const request = sweepRequestOf(command, region);
  const { document } = writtenOf(request, named);
  const ambiguous = ambiguousOptions(document, region, request);
  if (ambiguous.length > 0) throw new InputError(ambiguous);
  const answer = sweep(document, request.path, request.values, { ...request.options, region });
  if (!answer.ok) {
    throw new InputError(
      answer.problems.map((problem) => ({ ...problem, path: `--path ${problem.path}` })),
    );
  }
  return inFormat(
    request.format,
    {
      json: () => answer,
      csv: () => sweepCsv(answer),
      blocks: ({ format: of, words }) => sweepModel(answer, words, of),
      page: ({ sweepPage }, { format: of, words }, setting) =>
        sweepPage(answer, sweepModel(answer, words, of), setting),
    },
    { command, io, region, documents: [named], editions: [request.edition] },
  );
}

/** Ends and step of amounts that may mean several; where the path names no amount there are none. */
function ambiguousOptions(
  document: unknown,
  region: LoadedRegion,
  { edition, path, pointed }: SweepRequest,
): readonly Problem[] {
  const steps = stepsOf(path);
  if (steps === undefined) return [];
  const place = placeOfSteps(steps);
  return pointed.flatMap(({ option, source }) =>
    pointedAmounts(document, [{ path: place, source }], (value) =>
      problemsOf(parsedProfile(value, [region], edition)),
    ).map((problem) => ({ ...problem, path: option })),
  );
}
