import type { Case } from '../../engine/facts/case';
import type { Region } from '../../engine/region';
import type { Finding } from '../../kit/finding';
import { plainKey } from '../../kit/plain-key';
import type { Profile } from '../../profile/profile';
import { changed } from './changed';
import { costOf, isBlocked, joined, type ProfileChange, resized, sizeOf } from './changes';
import type { ChangeList } from './leaf-ways';
import { waysToMeet } from './ways';

/** What is judged: the case of a profile, and the findings of one measure or loan on it. */
export interface Target {
  readonly region: Region;
  readonly caseOf: (profile: Profile) => Case;
  readonly judge: (profile: Profile) => Finding;
}

/** Lists that are tried before the search is given up. */
const MOST_TRIALS = 400;

/**
 * The shortest lists of changes under which a target is no longer refused, the
 * cheaper first; where there is none, the shortest that names what cannot be
 * changed. What one change makes necessary is found by judging again.
 */
export function shortestWays(profile: Profile, target: Target): readonly ChangeList[] {
  const search: Search = { profile, target, found: [], inTheWay: [], seen: new Set(), open: [[]] };
  for (let trial = 0; trial < MOST_TRIALS && hasNext(search); trial++) tryNext(search);
  const tight = search.found.map((way) => tightened(profile, target, way));
  if (tight.length > 0) return leastOf(tight);
  return search.inTheWay.length > 0 ? leastOf(search.inTheWay) : [[noWay(target.judge(profile))]];
}

interface Search {
  readonly profile: Profile;
  readonly target: Target;
  readonly found: ChangeList[];
  /** Lists with something that cannot be changed. */
  readonly inTheWay: ChangeList[];
  readonly seen: Set<string>;
  /** Lists still to be tried, the shorter first. */
  readonly open: ChangeList[];
}

/** Whether a list is left that is no longer than those found. */
const hasNext = ({ found: [shortest], open: [way] }: Search): boolean =>
  way !== undefined && (shortest === undefined || way.length <= shortest.length);

/** Judges the next list, and puts down what it still lacks as longer ones. */
function tryNext({ found, inTheWay, open, profile, seen, target }: Search): void {
  const way = open.shift() ?? [];
  const after = changed(profile, way);
  const finding = target.judge(after);
  if (isOpen(finding)) {
    found.push(way);
    return;
  }
  for (const next of nextOf(way, waysToMeet(target.region, target.caseOf(after), finding))) {
    const key = keyOf(next);
    if (!seen.has(key)) (isBlocked(next) ? inTheWay : open).push(next);
    seen.add(key);
  }
  open.sort((a, b) => a.length - b.length);
}

const noWay = ({ id }: Finding): ProfileChange => ({
  kind: 'none',
  finding: id,
  because: 'no-way-found',
});

const isOpen = ({ verdict }: Finding): boolean => verdict !== 'not-met';

const nextOf = (way: ChangeList, ways: readonly ChangeList[]): readonly ChangeList[] =>
  ways.flatMap((more) => {
    const next = joined(way, more);
    return next === undefined || keyOf(next) === keyOf(way) ? [] : [next];
  });

/** A list in which no change is superfluous, nor greater than beside the others it must be. */
function tightened(profile: Profile, target: Target, way: ChangeList): ChangeList {
  if (way.length < 2) return way;
  const opens = (one: ChangeList) => isOpen(target.judge(changed(profile, one)));
  const tight = way.reduce((all, change) => tightenedIn(opens, all, change), way);
  return keyOf(tight) === keyOf(way) ? way : tightened(profile, target, tight);
}

/** The list with one change left out if it is not needed, else made as small as it may be. */
function tightenedIn(
  opens: (way: ChangeList) => boolean,
  way: ChangeList,
  change: ProfileChange,
): ChangeList {
  const others = way.filter((one) => one !== change);
  if (opens(others)) return others;
  const withSize = (size: bigint) => way.map((one) => (one === change ? resized(one, size) : one));
  let [tooSmall, enough] = [0n, sizeOf(change)];
  while (enough - tooSmall > 1n) {
    const middle = (tooSmall + enough) / 2n;
    if (opens(withSize(middle))) enough = middle;
    else tooSmall = middle;
  }
  return enough === sizeOf(change) ? way : withSize(enough);
}

function leastOf(ways: readonly ChangeList[]): readonly ChangeList[] {
  const least = Math.min(...ways.map(({ length }) => length));
  const once = new Map(
    ways.filter(({ length }) => length === least).map((way) => [keyOf(way), way]),
  );
  return [...once.values()].sort(
    (a, b) => Number(costOf(a) > costOf(b)) - Number(costOf(a) < costOf(b)),
  );
}

const keyOf = (way: ChangeList): string => plainKey(way);
