import type { Case } from '../../engine/facts/case';
import type { Opening } from '../../engine/measure/measure';
import type { Region } from '../../engine/region';
import { lastDayOf } from '../../kit/day';
import type { Finding, Within } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import type { CapitalInvestment } from '../../profile/profile';
import { ADDED } from './changed';
import { type ProfileChange, resize } from './changes';
import { loanWays } from './loan-ways';
import { isStatable } from './statable';

/** Changes that meet a finding together. */
export type ChangeList = readonly ProfileChange[];

type Because = Extract<ProfileChange, { readonly kind: 'none' }>['because'];

/** Nothing meets the finding. */
export const blocked = ({ id, of }: Finding, because: Because): readonly ChangeList[] => [
  [{ kind: 'none', finding: id, ...(of === undefined ? {} : { of }), because }],
];

/** A case, and the whole of the findings of which one is looked at. */
export interface JudgedWhole {
  readonly region: Region;
  readonly c: Case;
  readonly whole: Finding;
}

/**
 * Every list of changes that meets one condition of a measure or loan that is not met; none of them
 * asks for a day outside the edition or an amount that no profile can state.
 */
export function leafWays(judged: JudgedWhole, finding: Finding): readonly ChangeList[] {
  const ways = waysOf(judged, finding).filter((way) =>
    way.every((change) => isStatable(judged.c.policy.years, change)),
  );
  return ways.length > 0 ? ways : blocked(finding, 'no-way-found');
}

function waysOf(judged: JudgedWhole, finding: Finding): readonly ChangeList[] {
  const { c } = judged;
  const { path, shortfall, unit, within } = finding;
  const own = likeNoOther(judged, finding);
  if (own !== undefined) return own;
  if (unit === 'yes-no' && path !== undefined) return stated(finding, path);
  if (within !== undefined && shortfall !== undefined)
    return invested(c, finding, shortfall, within);
  const ofLoan = loanWays(judged.region, c, finding);
  if (ofLoan !== undefined) return ofLoan;
  return lacking(finding) ?? blocked(finding, unit === 'count' ? 'nothing-listed' : 'no-way-found');
}

/** An amount or a share of the profile raised by what is lacking. */
function lacking(finding: Finding): readonly ChangeList[] | undefined {
  const { id, path } = finding;
  if ((finding.unit !== 'roubles' && finding.unit !== 'share') || path === undefined) {
    return undefined;
  }
  const { actual: from, shortfall, unit } = finding;
  if (typeof from !== 'bigint' || shortfall === undefined) return undefined;
  return [[resize(id, path, unit, { from, to: from + shortfall })]];
}

/** The ways of conditions that are like no other; undefined for all others. */
function likeNoOther(judged: JudgedWhole, finding: Finding): readonly ChangeList[] | undefined {
  const { c, region, whole } = judged;
  for (const { opens } of region.measures) {
    const opening = opens?.(c, finding, whole);
    if (opening !== undefined) return waysBy(c, finding, opening);
  }
  if (finding.id.endsWith('.in-force')) return blocked(finding, 'not-in-force');
  if (finding.id.endsWith('.while-held')) return blocked(finding, 'day-past');
  return finding.id.endsWith('.object-of-the-tax') ? blocked(finding, 'no-base') : undefined;
}

function waysBy(c: Case, finding: Finding, opening: Opening): readonly ChangeList[] | undefined {
  switch (opening.kind) {
    case 'blocked':
      return blocked(finding, opening.because);
    case 'raise':
      return [[resize(finding.id, opening.path, 'roubles', opening)]];
    case 'shorten': {
      const [from, to] = [BigInt(opening.from), BigInt(opening.to)];
      return [[resize(finding.id, opening.path, 'years', { from, to })]];
    }
    case 'meet': {
      const { shortfall, within } = opening.other;
      return shortfall === undefined || within === undefined
        ? undefined
        : invested(c, opening.other, shortfall, within);
    }
    case 'state': {
      const { kind, path, value } = opening;
      return [[{ kind, finding: finding.id, path, value }]];
    }
    case 'move': {
      const { bound, kind, path, to } = opening;
      return [[{ kind, finding: finding.id, path, to, bound }]];
    }
  }
}

/** A fact that is otherwise; a status is given up; a site is one in the region. */
function stated({ id, required }: Finding, path: string): readonly ChangeList[] {
  const value = path === 'project.site' ? 'region' : required === true;
  return [[{ kind: 'state', finding: id, path, value }]];
}

/**
 * The whole amount invested in addition, or taken from what is invested after the span; of a span that
 * outlasts the edition, by the edition's last day.
 */
function invested(
  c: Case,
  { id, leftOut = [] }: Finding,
  amount: Kopecks,
  { to }: Within,
): readonly ChangeList[] {
  const end = lastDayOf(c.policy.years.last);
  const by = to !== null && to > end ? end : to;
  const more: ProfileChange = { kind: 'invest-more', finding: id, amount, by };
  if (by === null) return [[more]];
  const later = leftOut
    .filter(({ because, path }) => because === 'outside-window' && path !== ADDED)
    .flatMap(({ path }) => c.profile.capitalInvestment?.find((item) => item.path === path) ?? [])
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));
  let needed = amount;
  const moves = later.flatMap((item) => {
    const taken = item.amount < needed ? item.amount : needed;
    needed -= taken;
    return taken === 0n ? [] : [{ path: item.path, from: momentOf(item), amount: taken }];
  });
  const forward: ProfileChange = { kind: 'bring-forward', finding: id, amount, by, moves };
  return needed > 0n ? [[more]] : [[more], [forward]];
}

const momentOf = ({ when }: CapitalInvestment): string =>
  'day' in when ? when.day : String(when.year);
