import { nearest } from '../kit/nearest';
import { KALUGA_PROFILES } from '../regions/kaluga/profiles';
import type { ProfileDocument } from './document';
import { foundText } from './found';
import { firstEdition, type OfRegion, type ProfileFrame } from './frame';
import { profileOf } from './normalise';
import type { Part } from './part';
import { withBroken } from './part';
import { type Located, type Path, pathText, valueAt, writtenOut } from './place';
import type { Problem } from './problems';
import type { Profile } from './profile';
import { relationProblems } from './relations';
import { shapeOf } from './schema';
import { sizeProblems } from './size';
import { structuralProblems } from './structure';

/** For which region and by which years a profile is checked. */
export interface ParseOptions {
  /** The edition whose years the profile must keep to; the region's default edition where it is left out. */
  readonly edition?: string | undefined;
  /**
   * The region of the project, as `defineRegion` makes it, or several, of which the profile
   * names one in `project.region`. Left out: Kaluga Region.
   */
  readonly region?: OfRegion | readonly OfRegion[] | undefined;
}

/** The profile, or everything that keeps the document from being one. */
export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the document of a project, a value as a parser of JSON or YAML gives it.
 * Never throws on such a value and never puts anything in place of what is
 * wrong: all problems come back together, in the order of the document.
 *
 * @example
 * parseProfile({ project: { name: 'Plant', start: '2019-01-01' } }).ok; // true
 * const { problems } = parseProfile({ project: { name: 'Plant' }, taxableProfit: { 2019: '7,6' } });
 * problems.map(({ path }) => path); // ['project.start', 'taxableProfit.2019']
 * problems[1].code; // 'decimal-comma'
 */
export function parseProfile(input: unknown, options: ParseOptions = {}): ParsedProfile {
  const loaded = listOf(options.region ?? DEFAULT_REGION);
  const region = regionNamed(input, loaded);
  if (region === undefined)
    return { ok: false, problems: writtenOut(input, [otherRegion(loaded)]) };
  const { profiles } = region;
  const { edition = firstEdition(profiles) } = options;
  const years = yearsNamed(profiles, edition);
  if (years === undefined) return { ok: false, problems: [unknownEdition(profiles, edition)] };
  const unreadable = sizeProblems(input);
  if (unreadable.some(({ at }) => at.length === 0)) {
    return { ok: false, problems: writtenOut(input, unreadable) };
  }
  const readable = withBroken(input, placesOf(unreadable));
  const shaped = shapeOf(profiles, edition, years).safeParse(readable);
  const misshapen = shaped.success ? [] : structuralProblems(readable, shaped.error.issues);
  const ofParts = [...unreadable, ...elsewhere(misshapen, unreadable)];
  // The schema vouches for the type of all that it has no problem with.
  const sound = withBroken(readable, placesOf(ofParts)) as Part<ProfileDocument>;
  const problems = [...ofParts, ...relationProblems(profiles, sound)];
  if (shaped.success && problems.length === 0)
    return { ok: true, profile: profileOf(region, shaped.data) };
  return { ok: false, problems: writtenOut(input, problems) };
}

/** The problems of what was parsed; none where it is a profile. */
export const problemsOf = (parsed: ParsedProfile): readonly Problem[] =>
  parsed.ok ? [] : parsed.problems;

const placesOf = (problems: readonly Located[]) => problems.map(({ at }) => at);

/** The problems of places of which nothing is said yet. */
function elsewhere(problems: readonly Located[], said: readonly Located[]): readonly Located[] {
  const places = new Set(placesOf(said).map(pathText));
  return places.size === 0 ? problems : problems.filter(({ at }) => !places.has(pathText(at)));
}

const DEFAULT_REGION: OfRegion = { profiles: KALUGA_PROFILES };

/** One or several as a list. */
export const listOf = <One>(given: One | readonly One[]): readonly One[] =>
  Array.isArray(given) ? given : [given as One];

/** The region that the document names, or the first where what it has there is no name. */
export function regionNamed<R extends OfRegion>(
  input: unknown,
  loaded: readonly R[],
): R | undefined {
  const named = valueAt(input, REGION_AT) ?? KALUGA_PROFILES.region;
  return typeof named === 'string'
    ? loaded.find(({ profiles }) => profiles.region === named)
    : loaded[0];
}

const REGION_AT: Path = ['project', 'region'];

const otherRegion = (loaded: readonly OfRegion[]): Located => ({
  at: REGION_AT,
  code: 'region-not-loaded',
  expected: `one of the regions loaded: ${loaded.map(({ profiles }) => profiles.region).join(', ')}`,
  hint: 'a region is loaded by the option region, on the command by --region; left out: kaluga',
});

const yearsNamed = ({ years }: ProfileFrame, edition: unknown) =>
  typeof edition === 'string' && Object.hasOwn(years, edition) ? years[edition] : undefined;

function unknownEdition({ years }: ProfileFrame, edition: unknown): Problem {
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
