import {
  type Answer,
  all,
  bare,
  counts,
  is,
  type MeasureAnswer,
  type Question,
  type TaxLine,
} from './answer';
import { atLeast, invested, years } from './capital';
import { monthOf, yearOf } from './days';
import { million } from './numbers';
import { endOf, finalYear, type Held, heldOf, inForce } from './periods';

/** The first year of the region's zone. */
export const openingYear = ({ region }: Question): number => (region === 'tula' ? 2016 : 2013);

/** The last day of a zone that ends within the years of its edition. */
const CLOSING_DAYS = { kaluga: undefined, tula: '2065-04-14' } as const;

export const residence = (question: Question): Held => {
  const status = question.profile.statuses?.sezResident;
  const held = heldOf(question, status?.registered, status?.ends);
  const closing = CLOSING_DAYS[question.region];
  const isCut = closing !== undefined && (held.ends === undefined || held.ends > closing);
  return isCut ? { ...held, ends: closing } : held;
};

export const registered = (question: Question): string => residence(question).from;

/** The last year of residence. */
export const lastYear = (question: Question): number =>
  endOf(residence(question), finalYear(question));

/** Whether the zone is there in some of the years of residence, as far as the last one. */
export const since = (question: Question, last: number): Answer => {
  const from = yearOf(registered(question));
  return inForce(
    { from, to: from },
    () => Math.min(last, lastYear(question)),
    openingYear(question),
    finalYear(question),
  );
};

/** What the law asks a resident to invest. */
function investmentOfResident(question: Question): Answer[] {
  if (question.edition !== 'law') return [];
  const { start } = question.profile.project;
  const whole = invested(question, { from: start, to: '9999-12-31', toYear: 9999 });
  return [
    atLeast(whole, million(120)),
    atLeast(invested(question, years(question, start, 3)), million(40)),
  ];
}

/** The first year of which the relief of a resident must be matched by investment. */
export const firstMatched = (day: string): number => yearOf(day) + 3;

/**
 * Residents of April 2026 and later must match relief by investment, by rules that
 * were not read; they matter to relief later than two years after registration.
 * @param lines the relief that there may be, whatever is left out.
 */
export function matched({ edition }: Question, day: string, lines: readonly TaxLine[]): Answer {
  const isAsked = edition === 'law' && day >= '2026-04-01';
  const isLate = lines.some(({ relief, year }) => relief > 0n && year >= firstMatched(day));
  return isAsked && isLate ? 'yes-no-missing' : 'yes';
}

/** The answer of a part. */
export function partOf(id: string, answer: Answer, own: Lines): MeasureAnswer {
  return counts(answer) ? { ...bare(id, answer), ...own } : bare(id, answer);
}

type Lines = Partial<Pick<MeasureAnswer, 'lines' | 'deferred' | 'objects'>>;

/** What is asked of a resident. */
export function residency(question: Question): Answer {
  const { investor, project } = question.profile;
  return all([
    ...investmentOfResident(question),
    is(project.site === undefined ? undefined : project.site === 'sez', true),
    is(investor.separateAccounting, true),
    is(investor.producesExcisableGoods, false),
  ]);
}

/** Months in which property and land may be relieved: from that of registration to that of the last day. */
export function monthsOfResidence(question: Question): { from: number; to: number } {
  const { ends, from } = residence(question);
  return { from: monthOf(from), to: ends === undefined ? Number.MAX_SAFE_INTEGER : monthOf(ends) };
}

/** Whether so many months from the first would be relieved, but the last of residence comes before all of them. */
export const isEndedBefore = (first: number, months: number, from: number, to: number): boolean =>
  Math.max(first, from) < first + months && to < Math.max(first, from);
