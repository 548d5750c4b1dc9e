import type { Case } from '../../engine/facts/case';
import type { Region } from '../../engine/region';
import type { Figure } from '../../figures/figure';
import { figuresOf } from '../../figures/figures';
import { anniversary, type Day, dayAfter, dayBefore, firstDayOf, monthsAfter } from '../../kit/day';
import type { ObjectValue } from '../../profile/profile';

/**
 * Every day on which a project that starts then could be judged otherwise than
 * if it started a day earlier: the first of a year, the day from which a figure
 * applies, the days on which something dated comes into a window of years from
 * the start or falls before it, and, for reliefs that run by months,
 * the first of a month. In ascending order, within the edition.
 */
export function startDays({ measures }: Region, c: Case): readonly Day[] {
  const { first, last } = c.policy.years;
  const years = Array.from({ length: last - first }, (_, index) => firstDayOf(first + 1 + index));
  const figures = figuresOf(c.policy).flatMap(({ figure }) =>
    figure.values.map(({ from }) => from),
  );
  const starts = measures.flatMap((one) => one.starts ?? []);
  const windows = new Set(starts.flatMap((one) => one.windows?.(c.policy) ?? []).flatMap(valuesOf));
  const dated = datedIn(c).flatMap((day) => [
    dayAfter(day),
    ...[...windows].flatMap((count) => around(anniversary(day, -count))),
  ]);
  const days = new Set([
    ...years,
    ...figures,
    ...starts.flatMap((one) => one.days?.(c.policy) ?? []),
    ...dated,
    ...starts.flatMap((one) => one.months?.(c) ?? []).flatMap(firstsFrom),
  ]);
  return [...days].filter((day) => day > firstDayOf(first) && day < firstDayOf(last + 1)).sort();
}

/** The days on which a window of whole years from them could first reach a day, 29 February among them. */
const around = (day: Day): readonly Day[] => [
  dayBefore(day),
  day,
  dayAfter(day),
  dayAfter(dayAfter(day)),
];

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

/** The first days of the months from a day on in which something may be free of tax. */
const firstsFrom = ([day, months]: readonly [Day, Figure<number>]): readonly Day[] =>
  Array.from({ length: Math.max(...valuesOf(months)) + 2 }, (_, index) =>
    monthsAfter(`${day.slice(0, 7)}-01`, index),
  );
