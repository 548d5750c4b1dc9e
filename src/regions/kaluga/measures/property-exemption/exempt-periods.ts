import { withinClasses } from '../../../../engine/facts/activity';
import type { Case } from '../../../../engine/facts/case';
import { firstTaxedYear, type Months } from '../../../../engine/facts/property';
import { lastYearHeld, type Tenure } from '../../../../engine/facts/status';
import type { Basis } from '../../../../engine/measure/measure';
import { tierOf, yearsIn } from '../../../../engine/measure/periods';
import type { Span } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { type Day, firstDayOf, MONTHS_A_YEAR, monthOf, yearOf } from '../../../../kit/day';
import type { Finding, FindingVerdict, MissingFact } from '../../../../kit/finding';
import type { Kopecks, Rate } from '../../../../kit/money';
import { valueIn } from '../../../../kit/series';
import type { PropertyObject } from '../../../../profile/profile';
import { exemptionFigures } from './figures';
import { readingsOf } from './readings';

/** Tax periods of an investment: those that it has for certain, and as many as it may have. */
export interface PeriodCount {
  readonly sure: number;
  readonly most: number;
}

/** The tax periods granted. */
export interface GrantedPeriods {
  readonly periods: PeriodCount;
  /** Whether the main activity is not stated and would tell how many there are. */
  readonly byActivity: boolean;
  readonly basis: readonly Basis[];
}

/**
 * Tax periods by the investment of the first years. Pharmaceutical
 * manufacturers have more of them: read from the main activity, or period by
 * period by their revenue.
 */
export function grantedPeriods(c: Case, amount: Kopecks, entry: Day): GrantedPeriods {
  const figures = exemptionFigures(c.policy);
  const tiers = at(figures.tiers, entry);
  const { periods, standing } = tierOf(tiers, amount);
  const ofTiers = {
    periods: { sure: periods, most: periods },
    byActivity: false,
    basis: [{ ...tiers, standing }],
  };
  const pharmaceutical = at(figures.pharmaceutical, entry);
  if (amount <= pharmaceutical.value.above) return ofTiers;
  const all = pharmaceutical.value.periods;
  const share = at(figures.pharmaceuticalShare, entry);
  const classOf = at(figures.pharmaceuticalClass, entry);
  if (share.value !== null) {
    const basis = [...ofTiers.basis, pharmaceutical, share];
    return { ...ofTiers, periods: { sure: periods, most: Math.max(periods, all) }, basis };
  }
  const { main } = c.profile.project.activity;
  if (main === undefined) {
    const either = { sure: Math.min(periods, all), most: Math.max(periods, all) };
    return {
      periods: either,
      byActivity: true,
      basis: [...ofTiers.basis, pharmaceutical, classOf],
    };
  }
  if (withinClasses(main, [classOf.value]) !== 'yes') return ofTiers;
  return { ...ofTiers, periods: { sure: all, most: all }, basis: [pharmaceutical, classOf] };
}

/** The fewest and the most tax periods that an investment which is not stated may bring. */
export function possiblePeriods(
  c: Case,
  entry: Day,
): { readonly least: PeriodCount; readonly most: PeriodCount } {
  const tiers = at(exemptionFigures(c.policy).tiers, entry).value;
  const { above } = at(exemptionFigures(c.policy).pharmaceutical, entry).value;
  const periodsOf = (amount: Kopecks): PeriodCount => grantedPeriods(c, amount, entry).periods;
  const bounds = [above, ...tiers.steps.flatMap(({ upTo }) => upTo ?? [])];
  return bounds
    .flatMap((bound) => [periodsOf(bound), periodsOf(bound + 1n)])
    .reduce(
      ({ least, most }, one) => ({
        least: one.sure < least.sure ? one : least,
        most: one.most > most.most ? one : most,
      }),
      { least: periodsOf(above), most: periodsOf(above) },
    );
}

interface Start {
  readonly year: number;
  /** The same as months since the year 0, from the month in which the object enters the base. */
  readonly month: number;
}

/** An object's first period with a base, or the year that the reading names; not before the status. */
export function startOf(c: Case, object: PropertyObject, entry: Day): Start {
  const reading = readingsOf(c)['first-period.property'];
  const based = firstTaxedYear(c, object) ?? 0;
  const year = Math.max(reading === 'first-base' ? based : Number(reading), yearOf(entry));
  const entered = 'yearlyBases' in object.value ? 0 : monthOf(object.value.commissioned) + 1;
  const isOwn = reading === 'first-base' && year === based;
  return { year, month: isOwn ? Math.max(entered, based * MONTHS_A_YEAR) : year * MONTHS_A_YEAR };
}

/** The years from which and to which a first period may lie, whatever the objects created for the project are. */
export function possibleStarts(
  c: Case,
  entry: Day,
): { readonly first: number; readonly last: number } {
  const reading = readingsOf(c)['first-period.property'];
  const entered = yearOf(entry);
  if (reading === 'first-base') {
    const first = Math.max(yearOf(c.profile.project.start), entered);
    return { first, last: c.policy.years.last };
  }
  const named = Math.max(Number(reading), entered);
  return { first: named, last: named };
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
  /** The last year that does not, in part at least. */
  readonly lastCertain: number;
  /** The last year that may give something, whatever is missing. */
  readonly lastPossible: number;
  /** The years that revenue decides. */
  readonly asked: readonly number[];
}

/** When each object is exempt, as the readings of the clock and of the unit choose. */
export function exemptObjects(
  c: Case,
  created: readonly PropertyObject[],
  status: Tenure,
  periods: PeriodCount,
): readonly Exempt[] {
  const byMonths = readingsOf(c)['property-periods'] === 'months';
  const byProject = readingsOf(c)['property-clock'] === 'project';
  const own = created.map((object) => ({ object, start: startOf(c, object, status.entry) }));
  const first = {
    year: Math.min(...own.map(({ start }) => start.year)),
    month: Math.min(...own.map(({ start }) => start.month)),
  };
  return own.flatMap(({ object, start }): Exempt[] => {
    const { year, month } = byProject ? first : start;
    const spans =
      byMonths && !('yearlyBases' in object.value)
        ? inMonths(c, month, periods, status)
        : inPeriods(c, year, periods, status);
    return spans.map((one) => ({ object, ...one }));
  });
}

type Periods = readonly Omit<Exempt, 'object'>[];

/** Tax periods from a year: those that revenue decides count whether they give something or not. */
export function inPeriods(
  c: Case,
  first: number,
  { sure, most }: PeriodCount,
  status: Tenure,
): Periods {
  const heldTo = lastYearHeld(status) ?? Number.POSITIVE_INFINITY;
  if (first > heldTo) return [];
  const certain = Math.min(first + sure - 1, heldTo);
  const end = Math.min(first + most - 1, c.policy.years.last, heldTo);
  const asked = yearsIn({ first: certain + 1, last: end });
  const passing = asked.filter((year) => isPharmaceutical(c, year) === 'met');
  return [
    {
      span: { first, last: Math.max(certain, ...passing) },
      more: moreOf(c, certain, asked, (year) => year > certain && !passing.includes(year)),
      isCut: first + most - 1 > heldTo,
    },
  ];
}

/**
 * Months from one on: those beyond the certain ones are of the calendar years
 * that pass, and go on after one that fails.
 */
function inMonths(c: Case, from: number, { sure, most }: PeriodCount, status: Tenure): Periods {
  const heldTo = status.ends === null ? Number.POSITIVE_INFINITY : monthOf(status.ends) + 1;
  if (from >= heldTo) return [];
  const limit = Math.min(from + MONTHS_A_YEAR * most, heldTo);
  const certain = Math.min(from + MONTHS_A_YEAR * sure, heldTo);
  const asked =
    certain < limit ? yearsIn({ first: yearOfMonth(certain), last: yearOfMonth(limit - 1) }) : [];
  const spans: Months[] = [{ from, to: certain }];
  for (const year of asked.filter((one) => isPharmaceutical(c, one) === 'met')) {
    const begins = Math.max(certain, year * MONTHS_A_YEAR);
    const ends = Math.min(limit, (year + 1) * MONTHS_A_YEAR);
    const before = spans.at(-1);
    if (before?.to === begins) spans[spans.length - 1] = { from: before.from, to: ends };
    else spans.push({ from: begins, to: ends });
  }
  const isCut = from + MONTHS_A_YEAR * most > heldTo;
  return spans.map((months, index) => ({
    span: { months },
    more: moreOf(c, yearOfMonth(certain - 1), index === 0 ? asked : [], () => false),
    isCut,
  }));
}

const yearOfMonth = (month: number): number => Math.floor(month / MONTHS_A_YEAR);

const moreOf = (
  c: Case,
  lastCertain: number,
  asked: readonly number[],
  fails: More['fails'],
): More => ({
  fails,
  lastCertain,
  lastPossible: Math.max(
    lastCertain,
    ...asked.filter((year) => isPharmaceutical(c, year) !== 'not-met'),
  ),
  refused: asked.filter((year) => isPharmaceutical(c, year) === 'not-met'),
  asked,
});

/** What is missing to know whether a year is one of a pharmaceutical manufacturer. */
export const shareMissing = (c: Case, year: number): readonly MissingFact[] =>
  isPharmaceutical(c, year) === 'unknown' ? [{ path: unknownPath(c, year), asks: 'value' }] : [];

/** Whether a period that only a pharmaceutical manufacturer has is one. */
export function shareFinding(c: Case, year: number): Finding {
  const { class21RevenueShare: shares, main } = c.profile.project.activity;
  const figure = at(exemptionFigures(c.policy).pharmaceuticalShare, firstDayOf(year));
  const own = at(exemptionFigures(c.policy).pharmaceuticalClass, firstDayOf(year));
  const share = shares && valueIn(shares, year);
  const missing = shareMissing(c, year);
  const base = {
    id: 'property-exemption.pharmaceutical',
    of: String(year),
    verdict: isPharmaceutical(c, year),
    ...(missing.length === 0 ? {} : { missing }),
  } as const;
  return figure.value === null
    ? {
        ...base,
        unit: 'code',
        actual: main ?? null,
        required: own.value,
        citation: own.citation,
        standing: own.standing,
      }
    : {
        ...base,
        unit: 'share',
        actual: share ?? null,
        required: figure.value,
        citation: figure.citation,
        standing: figure.standing,
      };
}

const shareNeeded = (c: Case, year: number): Rate | null =>
  at(exemptionFigures(c.policy).pharmaceuticalShare, firstDayOf(year)).value;

/** Whether enough of the revenue of a year is from pharmaceuticals; where no share is asked, whether the main activity is. */
function isPharmaceutical(c: Case, year: number): FindingVerdict {
  const { class21RevenueShare: shares, main } = c.profile.project.activity;
  const needed = shareNeeded(c, year);
  if (needed === null) {
    const own = at(exemptionFigures(c.policy).pharmaceuticalClass, firstDayOf(year)).value;
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
