import { at, type Value } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import { type Day, MONTHS_A_QUARTER, MONTHS_A_YEAR } from '../../kit/day';
import type { Finding } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import type { Borrowing } from '../../profile/profile';
import { atLeast } from '../facts/condition';
import { atMost, lacking, loanOf, unlessRefused, wanted } from './amounts';
import { advance, assetsSuffice, coFinanced, ownFunded, sold } from './means';
import type { Application } from './programme';

/** The conditions on days and amounts, in the order in which an application is read. */
export function termsOf(id: ProgrammeId, application: Application): readonly Finding[] {
  const { borrowing, day, figures } = application;
  const loan = wanted(application);
  const budget = at(figures.minBudget, day);
  const most = at(figures.maxAmount, day);
  return [
    ...isOpenOn(id, borrowing, day, at(figures.opens, day)),
    atLeast(`${id}.at-least`, at(figures.minAmount, day), ...loan),
    withinMost(id, borrowing, most, loanOf(application)),
    ...longEnough(id, borrowing, at(figures.termYears, day), longestGrace(application)),
    ...(budget.value === null || budget.value === 0n
      ? []
      : [
          atLeast(
            `${id}.budget`,
            { ...budget, value: budget.value },
            borrowing.totalBudget,
            'borrowing.totalBudget',
          ),
        ]),
    ...coFinanced(id, application),
    ...ownFunded(id, application),
    ...sold(id, application),
    ...(application.ofAdvance ? advance(id, application) : []),
    ...(application.ofFund ? [assetsSuffice(id, application)] : []),
  ];
}

/** The programme is open on the day of drawing, to its last day where it has one. A day that is only supposed refuses nobody: it is asked for. */
export function isOpenOn(
  id: ProgrammeId,
  borrowing: Borrowing,
  day: Day,
  opens: Value<Day | null>,
  closes: Day | null = null,
): readonly Finding[] {
  if (opens.value === null) return [];
  const base = {
    id: `${id}.open`,
    unit: 'day',
    actual: day,
    required: closes === null ? opens.value : `${opens.value}/${closes}`,
    citation: opens.citation,
    standing: opens.standing,
  } as const;
  if (day >= opens.value && (closes === null || day <= closes)) {
    return [{ ...base, verdict: 'met' }];
  }
  return borrowing.drawn === undefined
    ? [{ ...base, verdict: 'unknown', missing: [{ path: 'borrowing.drawn', asks: 'value' }] }]
    : [{ ...base, verdict: 'not-met' }];
}

/** A loan stays within the largest one: the loan that is wanted, else the smallest, which refuses any. */
export const withinMost = (
  id: ProgrammeId,
  borrowing: Borrowing,
  most: Value<Kopecks>,
  loan: Kopecks,
): Finding =>
  unlessRefused(
    atMost(`${id}.at-most`, most, most.value, loan),
    most,
    lacking([borrowing.amount, 'borrowing.amount']),
  );

/** The longest grace on principal, months, where the programme bounds it. */
const longestGrace = ({ boundsGrace, day, figures }: Application): number =>
  boundsGrace
    ? (at(figures.termYears, day).value - at(figures.repaymentYears, day).value) * MONTHS_A_YEAR
    : Number.POSITIVE_INFINITY;

/** A term that is asked for stays within the longest one, and a grace on principal within the term. */
export function longEnough(
  id: ProgrammeId,
  { graceMonths, termMonths }: Borrowing,
  longest: Value<number>,
  longestGrace = Number.POSITIVE_INFINITY,
): readonly Finding[] {
  const { citation, standing } = longest;
  const term = termMonths ?? longest.value * MONTHS_A_YEAR;
  const months = (part: string, actual: number, required: number): Finding => ({
    id: `${id}.${part}`,
    verdict: actual <= required ? 'met' : 'not-met',
    unit: 'count',
    actual,
    required,
    citation,
    standing,
  });
  return [
    ...(termMonths === undefined
      ? []
      : [months('term', termMonths, longest.value * MONTHS_A_YEAR)]),
    ...(graceMonths === undefined
      ? []
      : [months('grace', graceMonths, Math.min(longestGrace, term - MONTHS_A_QUARTER))]),
  ];
}
