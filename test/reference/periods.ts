import { type Answer, is, type Question } from './answer';
import { type Admits, type Bases, basesOf } from './profit';

/** What the reading says of the first period, which is not before the year. */
export function admits(reading: string, notBefore: number, unlimitedFrom: number): Admits {
  if (reading === 'first-profit') return { notBefore, unlimitedFrom };
  const given = /^\d+$/.test(reading) ? Math.max(Number(reading), notBefore) : notBefore;
  return { notBefore, given, unlimitedFrom };
}

/** A span of years of which some may be the first of a measure. */
export interface Firsts {
  readonly from: number;
  readonly to: number;
}

/** The years in which the first period of a measure on profit may fall. */
export function firstsOf(
  { profile }: Question,
  first: number | undefined,
  notBefore: number,
  end = 2061,
): Firsts {
  if (first !== undefined) return { from: first, to: first };
  const series = profile.taxableProfit;
  const next = series === undefined ? notBefore : series.first + series.values.length;
  return { from: Math.max(notBefore, next), to: end };
}

/** Whether a period of the measure lies in its years, whatever its first one is. */
export function inForce(
  firsts: Firsts,
  lastOf: (first: number) => number,
  from: number,
  to: number,
): Answer {
  let [inside, outside] = [0, 0];
  for (let first = firsts.from; first <= firsts.to; first++) {
    if (Math.max(first, from) <= Math.min(lastOf(first), to)) inside++;
    else outside++;
  }
  if (inside === 0) return 'no';
  return outside === 0 ? 'yes' : 'value-missing';
}

/** What is answered whatever the missing value may be. */
export const sure = (answers: readonly Answer[]): Answer =>
  answers.every((one) => one === answers[0]) ? (answers[0] ?? 'no') : 'value-missing';

/** Whether the project stands in the region; the zone is a part of it. */
export function inRegion({ profile }: Question): Answer {
  const { site } = profile.project;
  return is(site === undefined ? undefined : site !== 'elsewhere', true);
}

/** The bases of the project's profit, where it is told. */
export const profitBases = (question: Question, how: Admits): Bases | undefined =>
  question.profile.taxableProfit && basesOf(question, question.profile.taxableProfit, how);
