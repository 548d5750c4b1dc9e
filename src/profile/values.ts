import { type Day, isDay, MONTHS_A_QUARTER, yearOf } from '../kit/day';
import { Fault } from './fault';

/** Years that an edition covers, both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

export const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;
export const YEAR_TEXT = /^\d{4}$/;
export const OKVED_CODE = /^\d{2}(\.\d{1,2}(\.\d{1,2})?)?$/;

const IN_QUOTES = 'write it as text in quotes';
const WITHOUT_QUOTES = 'write it without quotes';

/** A day of the calendar within the years. */
export function readDay(value: unknown, years: Years): Day | Fault {
  if (typeof value !== 'string') return new Fault('wrong-type');
  if (!DAY_TEXT.test(value) || !isDay(value)) return new Fault('not-a-day', dayHint(value));
  return isWithin(yearOf(value), years) ? value : new Fault(OUTSIDE);
}

/** A year as a number. */
export function readYear(value: unknown, years: Years): number | Fault {
  if (typeof value === 'string' && YEAR_TEXT.test(value)) {
    return new Fault('not-a-year', WITHOUT_QUOTES);
  }
  if (typeof value !== 'number') return new Fault('wrong-type');
  if (!YEAR_TEXT.test(String(value))) return new Fault('not-a-year');
  return isWithin(value, years) ? value : new Fault(OUTSIDE);
}

/** A year as the name of a field. */
export function readYearName(value: unknown, years: Years): string | Fault {
  const name = String(value);
  if (!YEAR_TEXT.test(name)) return new Fault('not-a-year');
  return isWithin(Number(name), years) ? name : new Fault(OUTSIDE);
}

/** A whole number between two bounds, both included. */
export function readCount(value: unknown, least: number, most: number): number | Fault {
  if (typeof value === 'string' && /^\d+$/.test(value)) {
    return new Fault('not-a-count', WITHOUT_QUOTES);
  }
  if (typeof value !== 'number') return new Fault('wrong-type');
  if (!Number.isInteger(value)) return new Fault('not-a-count');
  return value >= least && value <= most ? value : new Fault('count-out-of-range');
}

/** A number of months between two bounds, both included, that makes whole quarters. */
export function readQuarters(value: unknown, least: number, most: number): number | Fault {
  const months = readCount(value, least, most);
  if (months instanceof Fault || months % MONTHS_A_QUARTER === 0) return months;
  return new Fault('not-whole-quarters');
}

/** A text for people: not blank, on one line, of bounded length. */
export function readText(value: unknown, longest: number): string | Fault {
  if (typeof value === 'number') return new Fault('wrong-type', IN_QUOTES);
  if (typeof value !== 'string') return new Fault('wrong-type');
  if (value.length > longest) return new Fault('text-too-long');
  if (value.trim() === '') return new Fault('empty-text');
  return /\p{Cc}/u.test(value) ? new Fault('control-character') : value;
}

/** A code of OKVED 2: class, group or kind of activity. */
export function readOkvedCode(value: unknown): string | Fault {
  if (typeof value === 'number') {
    return new Fault('wrong-type', `${IN_QUOTES}: a number loses the last zero of "28.10"`);
  }
  if (typeof value !== 'string') return new Fault('wrong-type');
  return OKVED_CODE.test(value) ? value : new Fault('not-an-okved-code');
}

export function readFlag(value: unknown): boolean | Fault {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return new Fault('wrong-type');
  const meant = MEANT_BY.get(value.toLowerCase());
  return new Fault(
    'wrong-type',
    meant === undefined ? undefined : `write ${meant}, without quotes`,
  );
}

const MEANT_BY: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ['true', true],
  ['yes', true],
  ['да', true],
  ['false', false],
  ['no', false],
  ['нет', false],
]);

const isWithin = (year: number, { first, last }: Years): boolean => year >= first && year <= last;

const OUTSIDE = 'year-outside-edition';

/** The day that a text in another order or shape probably means. */
function dayHint(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:T.*)?$/.exec(text) ?? [];
  const [, last, middle, first] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  const meant = dayText(year, month, day) ?? dayText(first, middle, last);
  if (meant === undefined) return undefined;
  return isDay(meant) ? `write "${meant}"` : 'the calendar has no such day';
}

function dayText(year?: string, month?: string, day?: string): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
