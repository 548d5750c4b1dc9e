import { nearest } from '../../kit/nearest';
import type { Problem } from '../../kit/problem';
import { foundText } from '../../profile/found';
import type { OfRegion } from '../../profile/frame';
import { documentOfPlace, sitesOf } from '../../profile/of-place';
import { problemsOf } from '../../profile/parse';
import { valueAt } from '../../profile/place';
import type { Profile } from '../../profile/profile';
import { DEFAULT, parseProfile } from '../../regions/parse-profile';
import type { PlanOptions } from '../plan/plan';

/** A place where a project may be planned, with the edition, readings and choices of its region. */
export interface Place extends Pick<PlanOptions, 'edition' | 'policy' | 'readings' | 'among'> {
  /** The region, as `defineRegion` makes it; left out, it is Kaluga Region. */
  readonly region?: OfRegion;
  /** A site of the region; left out, it is the site that the document states. */
  readonly site?: string;
}

/** Two of something, the left one first. */
export type Two<Of> = readonly [left: Of, right: Of];

/** A project as it is read for a place. */
export interface PlaceRead {
  readonly profile: Profile;
  readonly site: string;
  readonly unused: readonly string[];
}

/** A project in both places, or everything that keeps it from being read. */
export type ReadPlaces =
  | { readonly ok: true; readonly read: Two<PlaceRead> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a document for two places; a problem that both have stands once. */
export function readPlaces(document: unknown, [left, right]: Two<Place>): ReadPlaces {
  const [one, other] = [
    readPlace(document, left, regionIn(right), 0),
    readPlace(document, right, regionIn(left), 1),
  ];
  const problems = [
    ...one.ofSite,
    ...other.ofSite,
    ...(isSamePlace([left, one], [right, other]) ? [again(left, one.site)] : []),
    ...joined([left, one.problems], [right, other.problems]),
  ];
  return one.read === undefined || other.read === undefined || problems.length > 0
    ? { ok: false, problems }
    : { ok: true, read: [one.read, other.read] };
}

interface Read {
  readonly site: string | undefined;
  readonly read?: PlaceRead;
  readonly ofSite: readonly Problem[];
  readonly problems: readonly Problem[];
}

const regionIn = ({ region = DEFAULT }: Place): OfRegion => region;

const idOf = (place: Place): string => regionIn(place).profiles.region;

function readPlace(document: unknown, place: Place, other: OfRegion, index: number): Read {
  const region = regionIn(place);
  const { edition, policy, site: named } = place;
  const site = named ?? statedIn(document);
  const sites = sitesOf(region.profiles);
  const chosen = sites.find((one) => one === site);
  const own = documentOfPlace(document, region.profiles, other.profiles, chosen);
  const parsed = parseProfile(own.document, { edition: policy?.edition ?? edition, region });
  const isKnown = parsed.ok && chosen !== undefined;
  return {
    site: chosen,
    ofSite: chosen === undefined ? [noSite(place, site, sites, index)] : [],
    problems: problemsOf(parsed),
    ...(isKnown ? { read: { profile: parsed.profile, site: chosen, unused: own.unused } } : {}),
  };
}

/** The site that a document states, whatever it is. */
const statedIn = (document: unknown): unknown => valueAt(document, ['project', 'site']);

function noSite(place: Place, site: unknown, sites: readonly string[], index: number): Problem {
  const meant = typeof site === 'string' ? nearest(site, sites) : undefined;
  return {
    path: `places[${index}].site`,
    code: 'not-one-of',
    expected: `a site of the region ${idOf(place)}: one of ${sites.join(', ')}`,
    found: foundText(site),
    ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }),
  };
}

const isSamePlace = ([left, one]: [Place, Read], [right, other]: [Place, Read]): boolean =>
  idOf(left) === idOf(right) && one.site !== undefined && one.site === other.site;

const again = (place: Place, site: string | undefined): Problem => ({
  path: 'places[1]',
  code: 'repeated',
  expected: 'another place than the first',
  found: `${idOf(place)}, ${site} again`,
});

/** The problems of both sides; one of a single region, where they are two, names it. */
function joined(
  [left, ofLeft]: [Place, readonly Problem[]],
  [right, ofRight]: [Place, readonly Problem[]],
): readonly Problem[] {
  if (idOf(left) === idOf(right)) return alone(ofLeft, []).concat(alone(ofRight, ofLeft));
  const named =
    (place: Place) =>
    (problem: Problem): Problem => ({
      ...problem,
      expected: `${problem.expected} (in the region ${idOf(place)})`,
    });
  return ofLeft
    .map((one) => (has(ofRight, one) ? one : named(left)(one)))
    .concat(alone(ofRight, ofLeft).map(named(right)));
}

const alone = (problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] =>
  problems.filter((one) => !has(others, one));

const has = (problems: readonly Problem[], { code, path }: Problem): boolean =>
  problems.some((one) => one.path === path && one.code === code);
