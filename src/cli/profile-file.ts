import { problemsOf } from '../profile/parse';
import type { Profile } from '../profile/profile';
import type { EditionId } from '../regions/kaluga/editions/ids';
import { parseProfile } from '../regions/parse-profile';
import { readDocument } from './document';
import type { PlacedProblem } from './input-error';
import { InputError } from './input-error';
import type { Io } from './io';
import { pointedAmounts } from './pointed';
import type { Input } from './request';
import { nameOf, readText } from './source';

/** A file, the edition to read it in, and what is wrong with the command line that names it. */
type Named = Pick<Input, 'file' | 'edition' | 'problems'>;

/** A profile and the document that it was read from. */
export interface Written {
  readonly profile: Profile;
  readonly document: unknown;
}

/**
 * The profile that a command line names.
 * @throws InputError with all problems of the command line and of the profile.
 */
export const profileOf = async (named: Named, io: Io): Promise<Profile> =>
  (await writtenOf(named, io)).profile;

/**
 * The profile that a command line names, with its document.
 * @throws InputError with all problems of the command line and of the profile.
 */
export async function writtenOf({ file, edition, problems }: Named, io: Io): Promise<Written> {
  const read: Read = file === undefined ? { problems: [] } : await profileIn(file, edition, io);
  const all = [...problems, ...read.problems];
  if (read.written === undefined || all.length > 0) throw new InputError(all);
  return read.written;
}

interface Read {
  readonly written?: Written;
  readonly problems: readonly PlacedProblem[];
}

async function profileIn(file: string, edition: EditionId | undefined, io: Io): Promise<Read> {
  const text = await textIn(file, io);
  if (typeof text !== 'string') return { problems: text };
  const source = nameOf(file);
  const document = readDocument(text);
  const inSource = (problem: PlacedProblem): PlacedProblem => ({ source, ...problem });
  if (!document.readable) return { problems: document.problems.map(inSource) };
  const pointed = pointedAmounts(document.value, document.pointed, (value) =>
    problemsOf(parseProfile(value, { edition })),
  ).map(document.place);
  const ofText = [...document.problems, ...pointed];
  const own = ofText.map(inSource);
  const parsed = parseProfile(document.value, { edition });
  const { value } = document;
  if (parsed.ok) {
    return { written: { profile: parsed.profile, document: value }, problems: own.sort(byPlace) };
  }
  const told = new Set(ofText.map(({ path }) => path));
  const others = parsed.problems.filter(({ path }) => !told.has(path));
  const placed = others.map((problem) => inSource(document.place(problem)));
  return { problems: [...own, ...placed].sort(byPlace) };
}

const byPlace = (one: PlacedProblem, other: PlacedProblem): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

/** The text, or why there is none. */
async function textIn(file: string, io: Io): Promise<string | readonly PlacedProblem[]> {
  try {
    return await readText(file, io);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
