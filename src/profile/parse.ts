import { nearest } from '../kit/nearest';
import { DEFAULT_EDITION, EDITION_YEARS, type EditionId } from '../policy/editions';
import type { ProfileDocument } from './document';
import { foundText } from './found';
import { profileOf } from './normalise';
import type { Part } from './part';
import { withBroken } from './part';
import type { Located } from './place';
import { pathText, writtenOut } from './place';
import type { Problem } from './problems';
import type { Profile } from './profile';
import { relationProblems } from './relations';
import { DOCUMENT_SCHEMAS } from './schema';
import { sizeProblems } from './size';
import { structuralProblems } from './structure';

/** By which years a profile is checked. */
export interface ParseOptions {
  /** The edition whose years the profile must keep to; the default edition where it is left out. */
  readonly edition?: EditionId | undefined;
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
  const { edition = DEFAULT_EDITION } = options;
  if (typeof edition !== 'string' || !Object.hasOwn(EDITION_YEARS, edition)) {
    return { ok: false, problems: [unknownEdition(edition)] };
  }
  const unreadable = sizeProblems(input);
  if (unreadable.some(({ at }) => at.length === 0)) {
    return { ok: false, problems: writtenOut(input, unreadable) };
  }
  const readable = withBroken(input, placesOf(unreadable));
  const shaped = DOCUMENT_SCHEMAS[edition].safeParse(readable);
  const misshapen = shaped.success ? [] : structuralProblems(readable, shaped.error.issues);
  const ofParts = [...unreadable, ...elsewhere(misshapen, unreadable)];
  // The schema vouches for the type of all that it has no problem with.
  const sound = withBroken(readable, placesOf(ofParts)) as Part<ProfileDocument>;
  const problems = [...ofParts, ...relationProblems(sound)];
  if (shaped.success && problems.length === 0) return { ok: true, profile: profileOf(shaped.data) };
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

function unknownEdition(edition: unknown): Problem {
  const editions = Object.keys(EDITION_YEARS);
  const meant = typeof edition === 'string' ? nearest(edition, editions) : undefined;
  return {
    path: '(options).edition',
    code: 'unknown-edition',
    expected: `one of ${editions.join(', ')}`,
    found: foundText(edition),
    ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }),
  };
}
