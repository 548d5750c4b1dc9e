import type { Command } from 'commander';
import type { LoadedRegion } from '../engine/region';
import type { Problem } from '../kit/problem';
import { type ParsedProfile, problemsOf } from '../profile/parse';
import type { Profile } from '../profile/profile';
import { type ReadDocument, readDocument } from '../texts/document';
import type { PlacedProblem } from '../texts/placed';
import { pointedAmounts } from '../texts/pointed';
import { operandsOf } from './arguments';
import { InputError } from './input-error';
import type { Io } from './io';
import { parsedProfile } from './parse';
import { type Regions, regionOfDocument, withRegionOf } from './regions';
import type { Input } from './request';
import { sourceName, sourceText } from './source';

/** A file as it was read, and the region that reads it. */
export interface NamedDocument {
  /** The region that the document names, else the one chosen. */
  readonly region: LoadedRegion;
  /** Those of which it may be. */
  readonly regions: readonly LoadedRegion[];
  /** What the user calls the file; none where no file is named. */
  readonly source?: string;
  readonly read: ReadDocument;
  /** The text that was read, where it could be. */
  readonly text?: string;
}

/** The edition to read a document in, and what is wrong with the command line that names it. */
type Asked = Pick<Input, 'file' | 'edition' | 'problems'>;

/** A profile and the document that it was read from. */
export interface ReadProfileFile {
  readonly profile: Profile;
  readonly document: unknown;
}

/** The document that a command line names in a place of its operands. */
export async function documentOf(
  command: Command,
  regions: Regions,
  io: Io,
  place = 0,
): Promise<NamedDocument> {
  const file = operandsOf(command, Number.POSITIVE_INFINITY).operands[place];
  const { read, text } = file === undefined ? { read: unread([]) } : await documentIn(file, io);
  const known = await withRegionOf(regions, read.value);
  return {
    region: regionOfDocument(known, read.value),
    regions: known.loaded,
    ...(file === undefined ? {} : { source: sourceName(file) }),
    read,
    ...(text === undefined ? {} : { text }),
  };
}

/**
 * The profile that a document holds.
 * @throws InputError with all problems of the command line and of the profile.
 */
export const profileOf = (asked: Asked, document: NamedDocument): Profile =>
  writtenOf(asked, document).profile;

/**
 * The profile that a document holds, with the document.
 * @throws InputError with all problems of the command line and of the profile.
 */
export function writtenOf(
  { edition, file, problems }: Asked,
  document: NamedDocument,
): ReadProfileFile {
  const read: Read = file === undefined ? { problems: [] } : profileIn(document, edition);
  const all = [...problems, ...read.problems];
  if (read.written === undefined || all.length > 0) throw new InputError(all);
  return read.written;
}

interface Read {
  readonly written?: ReadProfileFile;
  readonly problems: readonly PlacedProblem[];
}

function profileIn(document: NamedDocument, edition?: string): Read {
  const { value } = document.read;
  let parsed: ParsedProfile | undefined;
  const problems = problemsIn(document, (other) => {
    const one = parsedProfile(other, document.regions, edition);
    if (other === value) parsed = one;
    return problemsOf(one);
  });
  return parsed?.ok === true
    ? { written: { profile: parsed.profile, document: value }, problems }
    : { problems };
}

/**
 * Everything that is wrong with the text of a document and with what stands in it, each at its place in the text.
 * @param found What is wrong with a document that could be read.
 */
export function problemsIn(
  { read, source }: NamedDocument,
  found: (document: unknown) => readonly Problem[],
): readonly PlacedProblem[] {
  const inSource = (problem: PlacedProblem): PlacedProblem =>
    source === undefined ? problem : { source, ...problem };
  if (!read.readable) return read.problems.map(inSource);
  const { value } = read;
  const pointed = pointedAmounts(value, read.pointed, found).map(read.place);
  const ofText = [...read.problems, ...pointed];
  const told = new Set(ofText.map(({ path }) => path));
  const others = found(value).filter(({ path }) => !told.has(path));
  const placed = others.map((problem) => inSource(read.place(problem)));
  return [...ofText.map(inSource), ...placed].sort(byPlace);
}

const byPlace = (one: PlacedProblem, other: PlacedProblem): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

/** The document in a file, or why there is none. */
async function documentIn(file: string, io: Io): Promise<Pick<NamedDocument, 'read' | 'text'>> {
  try {
    const text = await sourceText(file, io);
    return { read: readDocument(text), text };
  } catch (error) {
    if (error instanceof InputError) return { read: unread(error.problems) };
    throw error;
  }
}

/** Nothing that could be read, and why. */
const unread = (problems: readonly PlacedProblem[]): ReadDocument => ({
  readable: false,
  problems,
  pointed: [],
  place: (problem) => problem,
});
