import { nearest } from '../kit/nearest';
import type { FrameDocument } from './document';
import { foundText } from './found';
import { firstEdition, type OfRegion, type ProfileFrame } from './frame';
import { normalised } from './normalise';
import type { MaybeBroken } from './part';
import { withBroken } from './part';
import { type Located, type Path, pathText, valueAt, writtenOut } from './place';
import type { ProfileProblem } from './problems';
import type { Profile } from './profile';
import { quickShapeOf } from './quick';
import { relationProblems } from './relations';
import { shapeOf } from './schema';
import { sizeProblems } from './size';
import { structuralProblems } from './structure';

/** For which regions and by which years a profile is checked. */
export interface ReadOptions {
  /** The regions loaded, of which the profile names one in `project.region`. */
  readonly regions: readonly OfRegion[];
  /** The region of a profile that names none. */
  readonly unnamed: string;
  /** The edition whose years the profile must keep to; the region's default edition where it is left out. */
  readonly edition?: string | undefined;
}

/** The profile, or everything that keeps the document from being one. */
export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** Reads the document of a project; `parseProfile` says how. */
export function readProfile(input: unknown, options: ReadOptions): ParsedProfile {
  return quicklyRead(input, options) ?? wholeRead(input, options);
}

/** The profile of a document without a problem; undefined for any other, and for some without. */
function quicklyRead(
  input: unknown,
  { edition: named, regions, unnamed }: ReadOptions,
): ParsedProfile | undefined {
  const region = regionNamed(input, { regions, unnamed });
  if (region === undefined) return undefined;
  const { profiles } = region;
  const edition = named === undefined ? firstEdition(profiles) : named;
  const years = yearsNamed(profiles, edition);
  const shaped = years && quickShapeOf(profiles, edition, years)(input);
  if (shaped === undefined) return undefined;
  // What was read has the type of the document.
  const problems = relationProblems(profiles, input as MaybeBroken<FrameDocument>);
  return problems.length === 0 ? { ok: true, profile: normalised(region, shaped) } : undefined;
}

/** The profile, or every problem of the document. */
function wholeRead(
  input: unknown,
  { edition: named, regions, unnamed }: ReadOptions,
): ParsedProfile {
  const unreadable = sizeProblems(input);
  if (unreadable.some(({ at }) => at.length === 0)) {
    return { ok: false, problems: writtenOut(input, unreadable) };
  }
  const readable = withBroken(input, placesOf(unreadable));
  const region = regionNamed(readable, { regions, unnamed });
  if (region === undefined) {
    return { ok: false, problems: writtenOut(input, [notLoaded(regions, unnamed)]) };
  }
  const { profiles } = region;
  const edition = named === undefined ? firstEdition(profiles) : named;
  const years = yearsNamed(profiles, edition);
  if (years === undefined) return { ok: false, problems: [unknownEdition(profiles, edition)] };
  const shaped = shapeOf(profiles, edition, years).safeParse(readable);
  const misshapen = shaped.success ? [] : structuralProblems(readable, shaped.error.issues);
  const ofParts = [...unreadable, ...elsewhere(misshapen, unreadable)];
  // The schema vouches for the type of all that it has no problem with.
  const sound = withBroken(readable, placesOf(ofParts)) as MaybeBroken<FrameDocument>;
  const problems = [...ofParts, ...relationProblems(profiles, sound)];
  return shaped.success && problems.length === 0
    ? { ok: true, profile: normalised(region, shaped.data) }
    : { ok: false, problems: writtenOut(input, problems) };
}

/** The problems of what was parsed; none where it is a profile. */
export const problemsOf = (parsed: ParsedProfile): readonly ProfileProblem[] =>
  parsed.ok ? [] : parsed.problems;

const placesOf = (problems: readonly Located[]) => problems.map(({ at }) => at);

/** The problems of places of which nothing is said yet. */
function elsewhere(problems: readonly Located[], said: readonly Located[]): readonly Located[] {
  const places = new Set(placesOf(said).map(pathText));
  return places.size === 0 ? problems : problems.filter(({ at }) => !places.has(pathText(at)));
}

/** The region that a document names, or the first where what it has there is no name. */
export function regionNamed<R extends OfRegion>(
  document: unknown,
  { regions, unnamed }: { readonly regions: readonly R[]; readonly unnamed: string },
): R | undefined {
  const named = namedIn(document) ?? unnamed;
  return typeof named === 'string'
    ? regions.find(({ profiles }) => profiles.region === named)
    : regions[0];
}

/** What a document has as the name of its region; undefined where it has nothing there. */
export const namedIn = (document: unknown): unknown => valueAt(document, REGION_AT);

const REGION_AT: Path = ['project', 'region'];

const notLoaded = (regions: readonly OfRegion[], unnamed: string): Located => ({
  at: REGION_AT,
  code: 'region-not-loaded',
  expected: `one of the regions loaded: ${regions.map(({ profiles }) => profiles.region).join(', ')}`,
  hint: `a region is loaded by the option region of parseProfile; left out: ${unnamed}`,
});

const yearsNamed = ({ years }: ProfileFrame, edition: unknown) =>
  typeof edition === 'string' && Object.hasOwn(years, edition) ? years[edition] : undefined;

function unknownEdition({ years }: ProfileFrame, edition: unknown): ProfileProblem {
  const editions = Object.keys(years);
  const meant = typeof edition === 'string' ? nearest(edition, editions) : undefined;
  return {
    path: '(options).edition',
    code: 'unknown-edition',
    expected: `one of ${editions.join(', ')}`,
    found: foundText(edition),
    ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }),
  };
}
