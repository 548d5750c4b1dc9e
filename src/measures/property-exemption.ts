import { withinClasses } from '../facts/activity';
import { investedIn } from '../facts/capital-investment';
import type { Case } from '../facts/case';
import { firstBaseYear } from '../facts/property';
import { rateIn } from '../facts/rates';
import { earliestStatus, type Status } from '../facts/status';
import { partsOn, placeIn, type Window, yearsFrom } from '../facts/window';
import { type Day, monthOf, yearOf } from '../kit/day';
import { allOf, anyOf, type Finding } from '../kit/finding';
import type { Kopecks } from '../kit/money';
import { at, type Dated } from '../policy/figure';
import type { ReadingId } from '../policy/readings';
import type { PropertyObject, When } from '../profile/profile';
import type { ObjectTreatment, Span } from '../taxes/treatment';
import {
  hasStatus,
  inForce,
  inRegion,
  invests,
  isInForce,
  restsOnYears,
  windowEndMatters,
} from './conditions';
import { type Appraisal, type Assumed, type Basis, type Measure, restsOn } from './measure';
import { tierOf } from './periods';
import { listMissing, propertyPeriods } from './property';

const MONTHS = 12;

/**
 * Exemption from property tax of what a project creates or buys in its first
 * three years (Law of Kaluga Region 263-OZ art. 3): one to five tax periods, by
 * the investment of those years.
 */
export const propertyExemption: Measure = {
  id: 'property-exemption',
  title: {
    en: 'Property tax exemption of new projects',
    ru: 'Освобождение от налога на имущество',
  },
  law: 'Law of Kaluga Region 263-OZ of 10.11.2003, art. 3',
  figures: (policy) => policy.exemption,
  held: (c) => statusOf(c).held,
  appraise,
};

const statusOf = (c: Case): Status =>
  earliestStatus(c, at(c.policy.exemption.statuses, c.profile.project.start).value);

function appraise(c: Case): Appraisal {
  const figures = c.policy.exemption;
  const status = statusOf(c);
  const { entry } = status;
  const minimum = at(figures.minCapitalInvestment, entry);
  const years = at(figures.windowYears, entry);
  const window = yearsFrom(c, c.profile.project.start, years.value);
  const invested = investedIn(c, window);
  const granted = invested && grantedPeriods(c, invested.amount, status);
  const objects = c.profile.property;
  const findings = (objects ?? []).map((object) => createdFinding(object, window, years));
  const created = (objects ?? []).filter((_, index) => findings[index]?.verdict === 'met');
  const spans = granted?.periods ? spansOf(c, created, entry, granted.periods) : [];
  const treated = created.flatMap((object, index): ObjectTreatment[] => {
    const span = spans[index];
    const rate = (year: number) =>
      inForce(figures, year) ? rateIn('exemption.rate', figures.rate, year) : null;
    return span === undefined ? [] : [{ object: object.id, span, rate }];
  });
  const treatments = propertyPeriods(c, treated, 'periods-used');
  const periods = treatments[0]?.periods;
  return {
    findings: allOf('property-exemption', [
      ...inRegion('property-exemption', c),
      hasStatus('property-exemption', status, figures.step),
      invests('property-exemption.capital-investment', c, minimum, window),
      objects === undefined
        ? listMissing('property-exemption.object', 'property')
        : anyOf('property-exemption.object', findings),
      isInForce('property-exemption', c, figures, {
        first: periods?.first,
        last: periods?.last ?? null,
        from: yearOf(entry),
        path: 'property',
      }),
    ]),
    treatments,
    missing:
      granted !== undefined && granted.periods === null
        ? [{ path: 'project.activity.main', asks: 'value' }]
        : [],
    basis: [
      restsOn('exemption.minCapitalInvestment', figures.minCapitalInvestment, minimum),
      restsOn('exemption.windowYears', figures.windowYears, years),
      ...(granted?.basis ?? []),
      ...restsOnYears('exemption', figures, periods?.first ?? yearOf(entry)),
    ],
    assumed: assumptions(c, created, entry),
    readings: mattering(c, created, entry, years.value),
  };
}

/** Tax periods of an investment; null where the main activity is not known and would decide. */
function grantedPeriods(
  c: Case,
  amount: Kopecks,
  { entry }: Status,
): { readonly periods: number | null; readonly basis: readonly Basis[] } {
  const figures = c.policy.exemption;
  const pharmaceutical = at(figures.pharmaceutical, entry);
  const tiers = at(figures.tiers, entry);
  if (amount > pharmaceutical.value.above) {
    const { main } = c.profile.project.activity;
    const classOf = at(figures.pharmaceuticalClass, entry);
    const basis = [
      restsOn('exemption.pharmaceutical', figures.pharmaceutical, pharmaceutical),
      restsOn('exemption.pharmaceuticalClass', figures.pharmaceuticalClass, classOf),
    ];
    if (main === undefined) return { periods: null, basis };
    if (withinClasses(main, [classOf.value]) === 'yes') {
      return { periods: pharmaceutical.value.periods, basis };
    }
  }
  const { periods, standing } = tierOf(tiers, amount);
  return { periods, basis: [restsOn('exemption.tiers', figures.tiers, { ...tiers, standing })] };
}

/** The moment that tells whether an object was created within the window: its commissioning, else its first base. */
function createdOn(object: PropertyObject): When | undefined {
  if (!('yearlyBases' in object.value)) return { day: object.value.commissioned };
  const year = firstBaseYear(object.value);
  return year === undefined ? undefined : { year };
}

function createdFinding(object: PropertyObject, window: Window, years: Dated<number>): Finding {
  const when = createdOn(object);
  const created =
    when !== undefined &&
    firstBaseYear(object.value) !== undefined &&
    placeIn(window, when) === 'inside';
  const base = {
    id: 'property-exemption.created-within-3-years',
    of: object.id,
    verdict: created ? 'met' : 'not-met',
    citation: years.citation,
    standing: years.standing,
  } as const;
  if (when !== undefined && 'day' in when) {
    const required = `${window.from}/${window.to}`;
    return { ...base, unit: 'day', actual: when.day, required };
  }
  const required = `${yearOf(window.from)}-${window.lastYear}`;
  return { ...base, unit: 'year', actual: when === undefined ? null : String(when.year), required };
}

interface Start {
  readonly year: number;
  /** The same as months since the year 0, from the month in which the object enters the base. */
  readonly month: number;
}

/** An object's first period with a base, or the year that the reading names; not before the status. */
function startOf(c: Case, object: PropertyObject, entry: Day): Start {
  const reading = c.readings['first-period.property'];
  const based = firstBaseYear(object.value) ?? 0;
  const year = Math.max(reading === 'first-base' ? based : Number(reading), yearOf(entry));
  const entered =
    'yearlyBases' in object.value ? based * MONTHS : monthOf(object.value.commissioned) + 1;
  return { year, month: reading === 'first-base' && year === based ? entered : year * MONTHS };
}

/** When each object is exempt, as the readings of the clock and of the unit choose. */
function spansOf(
  c: Case,
  created: readonly PropertyObject[],
  entry: Day,
  periods: number,
): readonly Span[] {
  const byMonths = c.readings['property-periods'] === 'months';
  const own = created.map((object) => startOf(c, object, entry));
  const first = {
    year: Math.min(...own.map((start) => start.year)),
    month: Math.min(...own.map((start) => start.month)),
  };
  const starts = c.readings['property-clock'] === 'project' ? own.map(() => first) : own;
  return created.map((object, index) => {
    const { year, month } = starts[index] ?? first;
    return byMonths && !('yearlyBases' in object.value)
      ? { months: { from: month, to: month + MONTHS * periods } }
      : { first: year, last: year + periods - 1 };
  });
}

function assumptions(c: Case, created: readonly PropertyObject[], entry: Day): Assumed[] {
  const asked = Number(c.readings['first-period.property']);
  const yearly = created.filter((object) => 'yearlyBases' in object.value);
  const assumed: Assumed[] = [];
  if (asked < yearOf(entry)) {
    const values = { reading: 'first-period.property', asked, year: yearOf(entry) };
    assumed.push({ id: 'first-period-not-before-entry', values });
  }
  if (c.readings['property-periods'] === 'months' && yearly.length > 0) {
    const objects = yearly.map((object) => object.id);
    assumed.push({ id: 'months-counted-as-periods', values: { objects } });
  }
  return assumed;
}

function mattering(
  c: Case,
  created: readonly PropertyObject[],
  entry: Day,
  years: number,
): ReadingId[] {
  const { start } = c.profile.project;
  const starts = new Set(created.map((object) => startOf(c, object, entry).year));
  const readings: ReadingId[] = [];
  if (c.readings['first-period.property'] !== 'first-base') readings.push('first-period.property');
  if (starts.size > 1) readings.push('property-clock');
  if (created.some((object) => !('yearlyBases' in object.value))) {
    readings.push('property-periods');
    if (created.length > 1 && !readings.includes('property-clock')) readings.push('property-clock');
  }
  const moments = (c.profile.property ?? []).flatMap((object) => createdOn(object) ?? []);
  return partsOn(start, years, moments)
    ? [...readings, 'window-end']
    : [...readings, ...windowEndMatters(c, start, years)];
}
