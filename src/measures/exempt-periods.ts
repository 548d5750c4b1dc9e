import { withinClasses } from '../facts/activity';
import type { Case } from '../facts/case';
import { firstTaxedYear } from '../facts/property';
import { lastYearHeld, type Tenure } from '../facts/status';
import { type Day, firstDayOf, MONTHS_A_YEAR, monthOf, yearOf } from '../kit/day';
import type { FindingVerdict, MissingFact } from '../kit/finding';
import type { Kopecks, Rate } from '../kit/money';
import { valueIn } from '../kit/series';
import { EDITION_YEARS } from '../policy/editions';
import { at } from '../policy/figure';
import type { PropertyObject } from '../profile/profile';
import type { Span } from '../taxes/treatment';
import { type Basis, restsOn } from './measure';
import { tierOf, yearsIn } from './periods';

/** Tax periods of an investment: those that it has for certain, and as many as it may have. */
export interface PeriodCount {
  readonly sure: number;
  readonly most: number;
}

/** The tax periods granted; null where the main activity is not known and would decide. */
export interface Granted {
  readonly periods: PeriodCount | null;
  /** As many as there are in any case. */
  readonly least: number;
  readonly basis: readonly Basis[];
}

/**
 * Tax periods by the investment of the first years. Pharmaceutical
 * manufacturers have more of them: told by the main activity, or period by
 * period by their revenue.
 */
export function grantedPeriods(c: Case, amount: Kopecks, entry: Day): Granted {
  const figures = c.policy.exemption;
  const tiers = at(figures.tiers, entry);
  const { periods, standing } = tierOf(tiers, amount);
  const ofTiers = {
    periods: { sure: periods, most: periods },
    least: periods,
    basis: [restsOn('exemption.tiers', figures.tiers, { ...tiers, standing })],
  };
  const pharmaceutical = at(figures.pharmaceutical, entry);
  if (amount <= pharmaceutical.value.above) return ofTiers;
  const share = at(figures.pharmaceuticalShare, entry);
  const classOf = at(figures.pharmaceuticalClass, entry);
  const more = restsOn('exemption.pharmaceutical', figures.pharmaceutical, pharmaceutical);
  if (share.value !== null) {
    const ofShare = restsOn('exemption.pharmaceuticalShare', figures.pharmaceuticalShare, share);
    const most = Math.max(periods, pharmaceutical.value.periods);
    const basis = [...ofTiers.basis, more, ofShare];
    return { periods: { sure: periods, most }, least: periods, basis };
  }
  const { main } = c.profile.project.activity;
  const ofClass = restsOn('exemption.pharmaceuticalClass', figures.pharmaceuticalClass, classOf);
  if (main === undefined) return { periods: null, least: periods, basis: [more, ofClass] };
  if (withinClasses(main, [classOf.value]) !== 'yes') return ofTiers;
  const all = pharmaceutical.value.periods;
  return { periods: { sure: all, most: all }, least: all, basis: [more, ofClass] };
}

interface Start {
  readonly year: number;
  /** The same as months since the year 0, from the month in which the object enters the base. */
  readonly month: number;
}

/** An object's first period with a base, or the year that the reading names; not before the status. */
export function startOf(c: Case, object: PropertyObject, entry: Day): Start {
  const reading = c.readings['first-period.property'];
  const based = firstTaxedYear(c, object) ?? 0;
  const year = Math.max(reading === 'first-base' ? based : Number(reading), yearOf(entry));
  const entered = 'yearlyBases' in object.value ? 0 : monthOf(object.value.commissioned) + 1;
  const isOwn = reading === 'first-base' && year === based;
  return { year, month: isOwn ? Math.max(entered, based * MONTHS_A_YEAR) : year * MONTHS_A_YEAR };
}

/** An object and when it is exempt. */
export interface Exempt {
  readonly object: PropertyObject;
  readonly span: Span;
  readonly more: More;
  /** Whether the end of the status ends it before its time. */
  readonly isCut: boolean;
}

/** What became of the periods that revenue decides. */
interface More {
  /** Whether such a period gives nothing. */
  readonly fails: (year: number) => boolean;
  /** The years in which the share of revenue is too low. */
  readonly refused: readonly number[];
  readonly missing: readonly MissingFact[];
}

/** When each object is exempt, as the readings of the clock and of the unit choose. */
export function exemptObjects(
  c: Case,
  created: readonly PropertyObject[],
  status: Tenure,
  periods: PeriodCount,
): readonly Exempt[] {
  const byMonths = c.readings['property-periods'] === 'months';
  const byProject = c.readings['property-clock'] === 'project';
  const own = created.map((object) => ({ object, start: startOf(c, object, status.entry) }));
  const first = {
    year: Math.min(...own.map(({ start }) => start.year)),
    month: Math.min(...own.map(({ start }) => start.month)),
  };
  return own.flatMap(({ object, start }): Exempt[] => {
    const { year, month } = byProject ? first : start;
    const exempt =
      byMonths && !('yearlyBases' in object.value)
        ? inMonths(c, month, periods, status)
        : inPeriods(c, year, periods, status);
    return exempt === undefined ? [] : [{ object, ...exempt }];
  });
}

type Periods = Omit<Exempt, 'object'> | undefined;

/** Tax periods from a year: those that revenue decides count whether they give something or not. */
function inPeriods(c: Case, first: number, { sure, most }: PeriodCount, status: Tenure): Periods {
  const heldTo = lastYearHeld(status) ?? Number.POSITIVE_INFINITY;
  if (first > heldTo) return undefined;
  const certain = Math.min(first + sure - 1, heldTo);
  const end = Math.min(first + most - 1, EDITION_YEARS[c.policy.edition].last, heldTo);
  const asked = yearsIn({ first: certain + 1, last: end });
  const passing = asked.filter((year) => isPharmaceutical(c, year) === 'met');
  return {
    span: { first, last: Math.max(certain, ...passing) },
    more: moreOf(c, asked, (year) => year > certain && !passing.includes(year)),
    isCut: first + most - 1 > heldTo,
  };
}

/** Months from one on: those beyond the certain ones go on to the first calendar year that fails. */
function inMonths(c: Case, from: number, { sure, most }: PeriodCount, status: Tenure): Periods {
  const heldTo = status.ends === null ? Number.POSITIVE_INFINITY : monthOf(status.ends) + 1;
  if (from >= heldTo) return undefined;
  const asked: number[] = [];
  const limit = Math.min(from + MONTHS_A_YEAR * most, heldTo);
  let to = Math.min(from + MONTHS_A_YEAR * sure, heldTo);
  let goesOn = true;
  while (to < limit && goesOn) {
    const year = Math.floor(to / MONTHS_A_YEAR);
    asked.push(year);
    goesOn = isPharmaceutical(c, year) === 'met';
    if (goesOn) to = Math.min(limit, (year + 1) * MONTHS_A_YEAR);
  }
  return {
    span: { months: { from, to } },
    more: moreOf(c, asked, () => false),
    isCut: from + MONTHS_A_YEAR * most > heldTo,
  };
}

const moreOf = (c: Case, asked: readonly number[], fails: More['fails']): More => ({
  fails,
  refused: asked.filter((year) => isPharmaceutical(c, year) === 'not-met'),
  missing: asked
    .filter((year) => isPharmaceutical(c, year) === 'unknown')
    .map((year) => ({ path: unknownPath(c, year), asks: 'value' })),
});

const shareNeeded = (c: Case, year: number): Rate | null =>
  at(c.policy.exemption.pharmaceuticalShare, firstDayOf(year)).value;

/** Whether enough of the revenue of a year is from pharmaceuticals; where no share is asked, whether the main activity is. */
function isPharmaceutical(c: Case, year: number): FindingVerdict {
  const { class21RevenueShare: shares, main } = c.profile.project.activity;
  const needed = shareNeeded(c, year);
  if (needed === null) {
    const own = at(c.policy.exemption.pharmaceuticalClass, firstDayOf(year)).value;
    if (main === undefined) return 'unknown';
    return withinClasses(main, [own]) === 'yes' ? 'met' : 'not-met';
  }
  const share = shares && valueIn(shares, year);
  if (share === undefined) return 'unknown';
  return share >= needed ? 'met' : 'not-met';
}

function unknownPath(c: Case, year: number): string {
  if (shareNeeded(c, year) === null) return 'project.activity.main';
  const path = 'project.activity.class21RevenueShare';
  return c.profile.project.activity.class21RevenueShare === undefined ? path : `${path}.${year}`;
}
