import type { Command } from 'commander';
import type { Profile } from '../profile/profile';
import { compare } from '../questions/compare/compare';
import { comparisonModel } from '../report/analysis/comparison';
import { comparisonCsv } from '../report/analysis/csv';
import type { Words } from '../report/words';
import type { PlacedProblem } from '../texts/placed';
import { type CompareRequest, compareRequestOf, type Side } from './compare-request';
import type { WorkbookFormat } from './formats';
import { inFormatOrBook } from './in-format';
import { InputError } from './input-error';
import type { Io } from './io';
import { loansIn } from './loans-option';
import { documentOf, type NamedDocument, profileOf } from './profile-file';
import type { Regions } from './regions';
import { sourceName } from './source';
import type { View } from './view';

/**
 * The comparison that a command line asks for, in the format asked for.
 * @throws InputError with all problems of the command line and of the profiles.
 */
export async function comparisonAnswer(
  command: Command,
  regions: Regions,
  io: Io,
): Promise<string | Uint8Array> {
  const document = await documentOf(command, regions, io);
  const { region } = document;
  const request = compareRequestOf(command, region);
  const documents = [document];
  const { left, right } = await profilesOf(request, document, async () => {
    const other = await documentOf(command, { ...regions, loaded: [region], onDemand: [] }, io, 1);
    documents.push(other);
    return other;
  });
  const comparison = compare(left, right);
  const blocks = ({ format: of, words }: View) => {
    const sides = { left: nameOfSide(left.side, words), right: nameOfSide(right.side, words) };
    return comparisonModel(comparison, sides, words, of);
  };
  return inFormatOrBook(
    request.format,
    {
      json: () => comparison,
      csv: () => comparisonCsv(comparison),
      blocks,
      page: ({ comparisonPage }, view, setting) =>
        comparisonPage(comparison, blocks(view), setting),
      book: ({ compareBook }, view, setting) => compareBook(comparison, blocks(view), setting),
    },
    { command, io, region, documents, editions: [left.side.edition, right.side.edition] },
  );
}

interface Read {
  readonly side: Side;
  readonly profile: Profile;
  readonly options: Side['options'];
}

/** Both profiles; one file is read once. */
async function profilesOf(
  { format, left, problems, right }: CompareRequest,
  document: NamedDocument,
  others: () => Promise<NamedDocument>,
): Promise<{ readonly left: Read; readonly right: Read }> {
  const one = left === undefined ? {} : read(left, document);
  const isSame = left !== undefined && right?.file === left.file;
  const other = right === undefined || isSame ? one : read(right, await others());
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
    left: { side: left, profile: profiles.left, options: withLoans(left, format) },
    right: { side: right, profile: profiles.right, options: withLoans(right, format) },
  };
}

const withLoans = ({ options }: Side, format: WorkbookFormat): Side['options'] => ({
  ...options,
  loans: loansIn(format, options.loans),
});

function read(
  { edition, file }: Side,
  document: NamedDocument,
): { readonly profile?: Profile; readonly problems?: readonly PlacedProblem[] } {
  try {
    const input = { file, problems: [], ...(edition === undefined ? {} : { edition }) };
    return { profile: profileOf(input, document) };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

/** The file of a side, with the edition and the readings that were chosen for it. */
const nameOfSide = (
  { edition, file, options: { readings = {} } }: Side,
  { analysis }: Words,
): string =>
  analysis.side(sourceName(file), [
    ...(edition === undefined ? [] : [edition]),
    ...Object.entries(readings).map(([id, value]) => `${id}=${value}`),
  ]);
