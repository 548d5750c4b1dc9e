import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays, addMonths } from 'date-fns';

/** A calendar day, "YYYY-MM-DD". Days compare as texts. */
export type Day = string;

/** Months of a quarter of a year, and of a whole one. */
export const MONTHS_A_QUARTER = 3;
export const MONTHS_A_YEAR = 12;
const SHORTEST_MONTH = 28;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const parse = (day: Day): Date => new UTCDateMini(`${day}T00:00Z`);
const text = (date: Date): Day => date.toISOString().slice(0, 10);

/** Whether the text is a day that the calendar has; 30 February is read as a day of March. */
export function isDay(value: string): boolean {
  if (!SHAPE.test(value)) return false;
  // Each month of each year has these days.
  const [month, day] = [Number(value.slice(5, 7)), dayOfMonth(value)];
  if (month >= 1 && month <= MONTHS_A_YEAR && day >= 1 && day <= SHORTEST_MONTH) return true;
  const date = parse(value);
  return !Number.isNaN(date.getTime()) && text(date) === value;
}

/** The tax year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Months since the year 0, so that months of different years can be compared and counted. */
export const monthOf = (day: Day): number =>
  yearOf(day) * MONTHS_A_YEAR + Number(day.slice(5, 7)) - 1;

/** The first day of a month, which counts as `monthOf` does. */
export const firstDayOfMonth = (month: number): Day =>
  `${Math.floor(month / MONTHS_A_YEAR)}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}-01`;

export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** Below 0 where a day comes before another, above 0 where it comes after. */
export const compareDays = (one: Day, other: Day): number =>
  monthOf(one) - monthOf(other) || dayOfMonth(one) - dayOfMonth(other);

/** The first day of a tax year. */
export const firstDayOf = (year: number): Day => `${year}-01-01`;
/** The first day of the quarter of a day. */
export function firstDayOfQuarter(day: Day): Day {
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % MONTHS_A_QUARTER) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}
export const lastDayOf = (year: number): Day => `${year}-12-31`;

/** The anniversary; 29 February falls on the 28th in a common year. */
export const anniversary = (day: Day, years: number): Day =>
  monthsAfter(day, years * MONTHS_A_YEAR);

export const dayBefore = (day: Day): Day => text(addDays(parse(day), -1));

export const dayAfter = (day: Day): Day => text(addDays(parse(day), 1));

/** The same day of a later month, or that month's last day where it is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  if (!isInEveryMonth(day)) return text(addMonths(parse(day), months));
  const month = monthOf(day) + months;
  const year = Math.floor(month / MONTHS_A_YEAR);
  const [yyyy, mm] = [String(year).padStart(4, '0'), String(month - year * MONTHS_A_YEAR + 1)];
  return `${yyyy}-${mm.padStart(2, '0')}-${day.slice(8)}`;
}

/** Whether each month has such a day, so that no calendar is needed to go on by months. */
const isInEveryMonth = (day: Day): boolean => dayOfMonth(day) <= SHORTEST_MONTH;
