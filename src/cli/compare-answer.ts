import type { Command } from 'commander';
import { compare } from '../analysis/compare';
import type { Comparison } from '../analysis/result';
import type { Profile } from '../profile/profile';
import { comparisonModel, type Sides } from '../report/analysis/comparison';
import { comparisonCsv } from '../report/analysis/csv';
import { formatOf } from '../report/format';
import { markdownOf } from '../report/markdown';
import { renderBlocks } from '../report/table';
import { type CompareRequest, compareRequestOf, type Side } from './compare-request';
import type { FormatName } from './formats';
import { coloursFor, jsonText } from './formats';
import { InputError, type PlacedProblem } from './input-error';
import type { Io } from './io';
import { profileOf } from './profile-file';
import { nameOf } from './source';
import { wordsIn } from './words';

/**
 * The comparison that a command line asks for, as text in the format asked for.
 * @throws InputError with all problems of the command line and of the profiles.
 */
export async function comparisonAnswer(command: Command, io: Io): Promise<string> {
  const request = compareRequestOf(command);
  const { left, right } = await profilesOf(request, io);
  const comparison = compare(left, right);
  return written(comparison, { left: left.name, right: right.name }, request.format, io);
}

interface Read {
  readonly name: string;
  readonly profile: Profile;
  readonly options: Side['options'];
}

/** Both profiles; one file is read once. */
async function profilesOf(
  { left, problems, right }: CompareRequest,
  io: Io,
): Promise<{ readonly left: Read; readonly right: Read }> {
  const one = left === undefined ? {} : await read(left, io);
  const isSame = left !== undefined && right?.file === left.file;
  const other = right === undefined || isSame ? one : await read(right, io);
  const all = [...problems, ...(one.problems ?? []), ...(isSame ? [] : (other.problems ?? []))];
  const profiles = { left: one.profile, right: other.profile };
  if (
    left === undefined ||
    right === undefined ||
    profiles.left === undefined ||
    profiles.right === undefined ||
    all.length > 0
  ) {
    throw new InputError(all);
  }
  return {
    left: { name: nameOfSide(left), profile: profiles.left, options: left.options },
    right: { name: nameOfSide(right), profile: profiles.right, options: right.options },
  };
}

async function read(
  { edition, file }: Side,
  io: Io,
): Promise<{ readonly profile?: Profile; readonly problems?: readonly PlacedProblem[] }> {
  try {
    const input = { file, problems: [], ...(edition === undefined ? {} : { edition }) };
    return { profile: await profileOf(input, io) };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

/** The file of a side, with the readings and the edition that were chosen for it. */
const nameOfSide = ({ edition, file, options: { readings = {} } }: Side): string =>
  [
    nameOf(file),
    ...(edition === undefined ? [] : [edition]),
    ...Object.entries(readings).map(([id, value]) => `${id}=${value}`),
  ].join(', ');

async function written(
  comparison: Comparison,
  sides: Sides,
  format: FormatName,
  io: Io,
): Promise<string> {
  const blocks = async () => {
    const words = await wordsIn();
    return comparisonModel(comparison, sides, words, formatOf(io.isTTY, words));
  };
  switch (format) {
    case 'json':
      return jsonText(comparison);
    case 'csv':
      return comparisonCsv(comparison);
    case 'markdown':
      return markdownOf(await blocks());
    case 'table':
      return renderBlocks(await blocks(), coloursFor(io));
  }
}
