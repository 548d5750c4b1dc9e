import { at } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import { MONTHS_A_QUARTER, MONTHS_A_YEAR } from '../../kit/day';
import type { Finding } from '../../kit/finding';
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
    ...isOpen(id, application),
    atLeast(`${id}.at-least`, at(figures.minAmount, day), ...loan),
    unlessRefused(
      atMost(`${id}.at-most`, most, most.value, loanOf(application)),
      most,
      lacking(loan),
    ),
    ...longEnough(id, application),
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

/** The programme is open on the day of drawing. A day that is only supposed refuses nobody: it is asked for. */
function isOpen(id: ProgrammeId, { borrowing, day, figures }: Application): readonly Finding[] {
  const opens = at(figures.opens, day);
  if (opens.value === null) return [];
  const base = {
    id: `${id}.open`,
    unit: 'day',
    actual: day,
    required: opens.value,
    citation: opens.citation,
    standing: opens.standing,
  } as const;
  if (day >= opens.value) return [{ ...base, verdict: 'met' }];
  return borrowing.drawn === undefined
    ? [{ ...base, verdict: 'unknown', missing: [{ path: 'borrowing.drawn', asks: 'value' }] }]
    : [{ ...base, verdict: 'not-met' }];
}

/** A term that is asked for stays within the longest one, and a grace on principal within the term. */
function longEnough(
  id: ProgrammeId,
  { borrowing, boundsGrace, day, figures }: Application,
): readonly Finding[] {
  const longest = at(figures.termYears, day);
  const { citation, standing } = longest;
  const { graceMonths, termMonths } = borrowing;
  const term = termMonths ?? longest.value * MONTHS_A_YEAR;
  const longestGrace = boundsGrace
    ? (longest.value - at(figures.repaymentYears, day).value) * MONTHS_A_YEAR
    : Number.POSITIVE_INFINITY;
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
