import type { Case } from '../facts/case';
import { ppeStatus, ripStatus } from '../facts/status';
import { bandBegins, placeOfUpgrade } from '../facts/upgrade';
import { firstDayOf, lastDayOf, yearOf } from '../kit/day';
import { type Between, type Finding, leavesOf, type Within } from '../kit/finding';
import type { Kopecks } from '../kit/money';
import { EDITION_YEARS } from '../policy/editions';
import { at } from '../policy/figure';
import type { CapitalInvestment, UpgradedObject } from '../profile/profile';
import { ADDED } from './changed';
import { type ProfileChange, resize } from './changes';
import { loanWays } from './loan-ways';
import { isStatable } from './statable';

/** Changes that meet a finding together. */
export type Way = readonly ProfileChange[];

type Because = Extract<ProfileChange, { readonly kind: 'none' }>['because'];

/** Nothing meets the finding. */
export const blocked = ({ id, of }: Finding, because: Because): readonly Way[] => [
  [{ kind: 'none', finding: id, ...(of === undefined ? {} : { of }), because }],
];

/** A case, and the whole of the findings of which one is looked at. */
export interface JudgedWhole {
  readonly c: Case;
  readonly whole: Finding;
}

/**
 * Every list of changes that meets one condition of a measure or loan that is not met; none of them
 * asks for a day outside the edition or an amount that no profile can state.
 */
export function leafWays(judged: JudgedWhole, finding: Finding): readonly Way[] {
  const ways = waysOf(judged, finding).filter((way) =>
    way.every((change) => isStatable(judged.c.policy.edition, change)),
  );
  return ways.length > 0 ? ways : blocked(finding, 'no-way-found');
}

function waysOf({ c, whole }: JudgedWhole, finding: Finding): readonly Way[] {
  const { path, shortfall, unit, within } = finding;
  const own = ofMeasure(c, whole, finding);
  if (own !== undefined) return own;
  if (unit === 'yes-no' && path !== undefined) return stated(finding, path);
  if (within !== undefined && shortfall !== undefined)
    return invested(c, finding, shortfall, within);
  const ofLoan = loanWays(c, finding);
  if (ofLoan !== undefined) return ofLoan;
  return lacking(finding) ?? blocked(finding, unit === 'count' ? 'nothing-listed' : 'no-way-found');
}

/** An amount of the profile raised by what is lacking. */
function lacking(finding: Finding): readonly Way[] | undefined {
  const { id, path } = finding;
  if (finding.unit !== 'roubles' || path === undefined) return undefined;
  const { actual: from, shortfall } = finding;
  if (from === undefined || from === null || shortfall === undefined) return undefined;
  return [[resize(id, path, 'roubles', { from, to: from + shortfall })]];
}

/** The ways of conditions that are like no other; undefined for all others. */
function ofMeasure(c: Case, whole: Finding, finding: Finding): readonly Way[] | undefined {
  const { id } = finding;
  if (id === 'rip.in-force') return longerRip(c, whole) ?? blocked(finding, 'not-in-force');
  if (id.endsWith('.in-force')) return blocked(finding, 'not-in-force');
  if (id.endsWith('.while-held')) return blocked(finding, 'day-past');
  if (id.endsWith('.object-of-the-tax')) return blocked(finding, 'no-base');
  switch (id) {
    case 'property-exemption.created-within-3-years':
      return commissionedEarlier(c, finding);
    case 'ppe-upgrade.new-movable':
      return blocked(finding, 'no-base');
    case 'ppe-upgrade.upgrade-share':
      return upgradedMore(c, finding);
    case 'investment-tax-deduction.put-into-use': {
      const { actual } = finding;
      const isPast = typeof actual === 'string' && yearOf(actual) < yearOf(ppeStatus(c).entry);
      return blocked(finding, isPast ? 'day-past' : 'not-in-force');
    }
    case 'investment-tax-deduction.kept': {
      const { path, required: to } = finding;
      return path === undefined || typeof to !== 'string'
        ? undefined
        : [[{ kind: 'move', finding: id, path, to, bound: 'earliest' }]];
    }
    case 'sez.import.while-resident':
      return blocked(finding, 'day-past');
    default:
      return undefined;
  }
}

/** Projects of the greater amount may have a later last year: what that amount lacks. */
function longerRip(c: Case, whole: Finding): readonly Way[] | undefined {
  const day = firstDayOf(yearOf(ripStatus(c).entry));
  const { lastYear, lastYearShort } = c.policy.rip;
  const greater = leavesOf(whole).find(({ id }) => id === 'rip.within-5-years');
  const { shortfall, within } = greater ?? {};
  if (at(lastYear, day).value === at(lastYearShort, day).value) return undefined;
  return greater === undefined || shortfall === undefined || within === undefined
    ? undefined
    : invested(c, greater, shortfall, within);
}

/** A fact that is otherwise; a status is given up; a site in the region is one of the zone where the zone asks. */
function stated({ id, required }: Finding, path: string): readonly Way[] {
  if (path === 'project.site') {
    const value = id.startsWith('sez.') ? 'sez' : 'region';
    return [[{ kind: 'state', finding: id, path, value }]];
  }
  return [[{ kind: 'state', finding: id, path, value: required === true }]];
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
): readonly Way[] {
  const end = lastDayOf(EDITION_YEARS[c.policy.edition].last);
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

/** An object that is put into use too late may be so earlier; nothing makes one of before the span later. */
function commissionedEarlier(c: Case, finding: Finding): readonly Way[] {
  const to = lastDayToCommission(finding);
  const object = c.profile.property?.find(({ id }) => id === finding.of);
  if (to === 'past') return blocked(finding, 'day-past');
  if (object === undefined || to === undefined) return blocked(finding, 'no-base');
  const path = `${object.path}.commissioned`;
  return [[{ kind: 'move', finding: finding.id, path, to, bound: 'latest' }]];
}

/** The last day of a span that an object misses; past where it is before the span, undefined where no day is known. */
function lastDayToCommission(finding: Finding): string | undefined {
  if (finding.unit === 'year') return isBefore(finding) ? 'past' : undefined;
  if (finding.unit !== 'day') return undefined;
  const { actual, required } = finding;
  if (isBefore(finding)) return 'past';
  const to = typeof required === 'object' ? required.to : null;
  return typeof actual === 'string' && to !== null && actual > to ? to : undefined;
}

/** Whether a moment is before the span in which it is required. */
function isBefore<Moment extends string | number>({
  actual,
  required,
}: {
  readonly actual?: Moment | null;
  readonly required?: Moment | Between<Moment>;
}): boolean {
  return (
    typeof required === 'object' &&
    actual !== undefined &&
    actual !== null &&
    actual < required.from
  );
}

/** The least cost of the upgrade that brings the object into a band. */
function upgradedMore(c: Case, finding: Finding): readonly Way[] {
  const object = c.profile.ppeProgramme.upgradedObjects?.find(({ id }) => id === finding.of);
  if (object === undefined) return blocked(finding, 'no-way-found');
  const path = `${object.path}.upgradeCost`;
  const to = leastCost(c, object);
  return to === undefined
    ? blocked(finding, 'no-way-found')
    : [[resize(finding.id, path, 'roubles', { from: object.upgradeCost, to })]];
}

function leastCost(c: Case, object: UpgradedObject): bigint | undefined {
  const { depreciatedValue: value, upgradeCost } = object;
  const bands = at(c.policy.ppe.bands, ppeStatus(c).entry).value;
  const gap = c.readings['upgrade-gap'];
  return bands
    .map(({ from, fromIncluded }) => bandBegins(from, fromIncluded, value))
    .find((cost) => cost > upgradeCost && placeOfUpgrade(bands, cost, value, gap).rate !== null);
}
