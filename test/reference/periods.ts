import type { Accounts } from './accounts';
import { type Answer, is, type Question } from './answer';
import { yearOf } from './days';
import { firstProfit } from './profit';

/** The last tax year of Kaluga Region's editions. */
export const LAST = 2061;

/** The last tax year of the region's editions. */
export const finalYear = ({ region }: Question): number => (region === 'tula' ? 2065 : LAST);

/** A status of the profile: the day from which it counts, and its last one where there is one. */
export interface Held {
  readonly from: string;
  readonly ends?: string | undefined;
  readonly isHeld: boolean;
}

/** A status from its day on, or from the start where it is not held. */
export const heldOf = (
  { profile }: Question,
  day: string | undefined,
  ends: string | undefined,
): Held => ({ from: day ?? profile.project.start, ends, isHeld: day !== undefined });

/** The last year in which relief may rest on a status. */
export const endOf = ({ ends }: Held, last = LAST): number =>
  ends === undefined ? last : yearOf(ends);

/** Where a measure on profit begins. */
export interface Beginning {
  readonly entry: number;
  /** Whether it begins with the first profit. */
  readonly seeks: boolean;
  readonly first: number | undefined;
  readonly accounts: Accounts;
}

/** The first period by the reading: with the first profit, in a year, or with the entry. */
export function beginning(
  question: Question,
  reading: string,
  entry: number,
  accounts: Accounts,
): Beginning {
  const { taxableProfit } = question.profile;
  if (reading === 'first-profit') {
    const first = taxableProfit && firstProfit(question, taxableProfit, entry, accounts);
    return { entry, seeks: true, first, accounts };
  }
  const given = /^\d+$/.test(reading) ? Math.max(Number(reading), entry) : entry;
  return { entry, seeks: false, first: given, accounts };
}

/** A span of years of which some may be the first of a measure. */
export interface Firsts {
  readonly from: number;
  readonly to: number;
}

/** The years in which the first period of a measure on profit may fall. */
export function firstsOf(
  question: Question,
  { entry, first }: Beginning,
  end: number = finalYear(question),
): Firsts {
  if (first !== undefined) return { from: first, to: first };
  const series = question.profile.taxableProfit;
  const next = series === undefined ? entry : series.first + series.values.length;
  return { from: Math.max(entry, next), to: Math.max(end, Math.max(entry, next)) };
}

/**
 * Whether some period lies in the years of the measure and passes the test of its
 * year, whatever its first one is.
 */
export function inForce(
  firsts: Firsts,
  lastOf: (first: number) => number,
  from: number,
  to: number,
  test: (year: number) => Answer = () => 'yes',
): Answer {
  const answers = new Set<Answer>();
  for (let first = firsts.from; first <= firsts.to; first++) {
    const periods: Answer[] = [];
    const last = Math.min(lastOf(first), to);
    for (let year = Math.max(first, from); year <= last; year++) periods.push(test(year));
    answers.add(some(periods));
  }
  return sure([...answers]);
}

/** Yes if one is, else open if one is. */
function some(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.every((one) => one === 'no') ? 'no' : 'value-missing';
}

/** What is answered whatever the missing value may be. */
export const sure = (answers: readonly Answer[]): Answer =>
  answers.every((one) => one === answers[0]) ? (answers[0] ?? 'no') : 'value-missing';

/** Whether the project stands in the region; the zone is a part of it. */
export function inRegion({ profile }: Question): Answer {
  const { site } = profile.project;
  return is(site === undefined ? undefined : site !== 'elsewhere', true);
}

/** Whether the investor pays the taxes on profit and property; not stated, it is taken to. */
export const paysTaxes = ({ profile }: Question): Answer =>
  is(profile.investor.specialTaxRegime ?? false, false);
