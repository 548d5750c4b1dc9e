import type { Case } from '../facts/case';
import { anniversary, type Day, dayAfter, dayBefore, firstDayOf, monthsAfter } from '../kit/day';
import { EDITION_YEARS } from '../policy/editions';
import type { Figure } from '../policy/figure';
import { figuresOf } from '../policy/figures';
import type { ObjectValue } from '../profile/profile';

/**
 * Every day on which a project that starts then could be judged otherwise than
 * if it started a day earlier: the first of a year, the day from which a figure
 * applies, the days on which something dated comes into a window of years from
 * the start or falls before it, and, for reliefs of the zone that run by months,
 * the first of a month. In ascending order, within the edition.
 */
export function startDays(c: Case): readonly Day[] {
  const { first, last } = EDITION_YEARS[c.policy.edition];
  const years = Array.from({ length: last - first }, (_, index) => firstDayOf(first + 1 + index));
  const figures = figuresOf(c.policy).flatMap(({ figure }) =>
    figure.values.map(({ from }) => from),
  );
  const windows = windowYears(c);
  const signing = c.policy.spicFederal.lastSigning.values.flatMap(({ value }) =>
    value === null ? [] : [dayAfter(value)],
  );
  const dated = datedIn(c).flatMap((day) => [
    dayAfter(day),
    ...windows.flatMap((count) => around(anniversary(day, -count))),
  ]);
  const days = new Set([...years, ...figures, ...signing, ...dated, ...months(c)]);
  return [...days].filter((day) => day > firstDayOf(first) && day < firstDayOf(last + 1)).sort();
}

/** The days on which a window of whole years from them could first reach a day, 29 February among them. */
const around = (day: Day): readonly Day[] => [
  dayBefore(day),
  day,
  dayAfter(day),
  dayAfter(dayAfter(day)),
];

/** The lengths of all windows that begin with the start. */
function windowYears({ policy }: Case): readonly number[] {
  const { exemption, register, rip, sez, spicFederal, spicRegional } = policy;
  const figures = [
    register.windowYears,
    rip.shortWindowYears,
    rip.longWindowYears,
    exemption.windowYears,
    sez.earlyYears,
    spicFederal.termYears,
    spicFederal.longTermYears,
    spicRegional.termYears,
  ];
  return [...new Set(figures.flatMap(valuesOf))];
}

const valuesOf = ({ values }: Figure<number>): readonly number[] =>
  values.map(({ value }) => value);

/** The days of all that is dated and may count from the start, or not before it. */
function datedIn({ profile }: Case): readonly Day[] {
  const moments = [...(profile.capitalInvestment ?? []), ...(profile.imports ?? [])];
  return [
    ...moments.flatMap(({ when }) => ('day' in when ? [when.day] : [])),
    ...(profile.property ?? []).flatMap(({ value }) => commissioned(value)),
    ...(profile.fixedAssets ?? []).map(({ putIntoUse }) => putIntoUse),
    ...(profile.landPlots ?? []).map(({ title }) => title),
  ];
}

const commissioned = (value: ObjectValue): readonly Day[] =>
  'commissioned' in value ? [value.commissioned] : [];

/** The first days of the months in which land or an object may be free of tax from residence on. */
function months({ policy, profile }: Case): readonly Day[] {
  const { landMonths, propertyMonths } = policy.sez;
  const firstsFrom = (day: Day, figure: Figure<number>) =>
    Array.from({ length: Math.max(...valuesOf(figure)) + 2 }, (_, index) =>
      monthsAfter(`${day.slice(0, 7)}-01`, index),
    );
  return [
    ...(profile.landPlots ?? []).flatMap(({ title }) => firstsFrom(title, landMonths)),
    ...(profile.property ?? []).flatMap(({ value }) =>
      commissioned(value).flatMap((day) => firstsFrom(day, propertyMonths)),
    ),
  ];
}
