/** Days are texts "YYYY-MM-DD"; months are counted from the year 0. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;

const two = (number: number): string => String(number).padStart(2, '0');

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 1 && isLeap ? 29 : (LENGTHS[month] ?? 0);
}

/** The same day so many months later, or the last of a month that is too short for it. */
export function monthsLater(day: string, months: number): string {
  const month = monthOf(day) + months;
  const [year, inYear] = [Math.floor(month / 12), month % 12];
  const date = Math.min(Number(day.slice(8)), lengthOf(year, inYear));
  return `${year}-${two(inYear + 1)}-${two(date)}`;
}

export function dayBefore(day: string): string {
  const [year, month, date] = [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8))];
  if (date > 1) return `${year}-${two(month)}-${two(date - 1)}`;
  if (month > 1) return `${year}-${two(month - 1)}-${two(lengthOf(year, month - 2))}`;
  return `${year - 1}-12-31`;
}

/** The first day of a month. */
export const firstDayOf = (month: number): string =>
  `${Math.floor(month / 12)}-${two((month % 12) + 1)}-01`;
