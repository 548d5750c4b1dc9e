import type { StepOf } from '../../figures/policy';
import { monthOf, yearOf } from '../../kit/day';
import { allOf, distinctFacts, type Finding } from '../../kit/finding';
import { lastYearHeld, type Status } from '../facts/status';
import type { Span } from '../taxes/treatment';
import type { PeriodSpan as PossibleSpan } from './conditions';
import type { Assumed } from './measure';
import type { End } from './periods';

/** The last period that a status leaves to a relief, by its last day. */
export const statusEnd = (status: Status): End => ({
  year: lastYearHeld(status),
  because: 'status-ends',
});

/** That a status ends, and what is not computed of its loss. */
export const statusEndAssumed = ({ ends }: Status): readonly Assumed[] =>
  ends === null ? [] : [{ id: 'status-ends', values: { ends } }];

/**
 * The periods of a relief as far as the status lasts, and whether one of them
 * begins before it ends, whenever it may begin: not met where none does. Where the status has no last
 * day there is no such condition.
 */
export function whileHeld(
  id: string,
  status: Status,
  step: StepOf,
  spans: readonly [PossibleSpan, ...PossibleSpan[]],
): {
  readonly findings: readonly Finding[];
  readonly spans: readonly [PossibleSpan, ...PossibleSpan[]];
} {
  const last = lastYearHeld(status);
  if (last === null) return { findings: [], spans };
  const base = notWhileHeld(id, status, step);
  const isSure = ({ first, from, to = Number.POSITIVE_INFINITY }: PossibleSpan): boolean =>
    first === undefined ? from <= to && to <= last : first <= last;
  if (spans.some(isSure)) {
    return { findings: [{ ...base, verdict: 'met' }], spans: cutAll(spans, last) };
  }
  const open = spans.filter(({ first, from }) => first === undefined && from <= last);
  if (open.length === 0) return { findings: [base], spans };
  const missing = distinctFacts(open.map(({ asks = 'value', path }) => ({ path, asks })));
  return { findings: [{ ...base, verdict: 'unknown', missing }], spans: cutAll(spans, last) };
}

/** That a status ends before any period of the relief begins. */
export const notWhileHeld = (
  id: string,
  { ends }: Pick<Status, 'ends'>,
  { citation, standing }: StepOf,
): Finding => ({
  id: `${id}.while-held`,
  verdict: 'not-met',
  unit: 'day',
  actual: ends,
  citation,
  standing,
});

/** The condition of a part with that of the time in which the status is held, where that one is not met or unknown. */
export const withHeld = (id: string, finding: Finding, held: readonly Finding[]): Finding =>
  held.every(({ verdict }) => verdict === 'met')
    ? finding
    : allOf(`${id}.conditions`, [finding, ...held]);

const cutAll = (
  [one, ...more]: readonly [PossibleSpan, ...PossibleSpan[]],
  last: number,
): readonly [PossibleSpan, ...PossibleSpan[]] => [
  cut(one, last),
  ...more.map((span) => cut(span, last)),
];

const cut = (span: PossibleSpan, last: number): PossibleSpan => ({
  ...span,
  to: Math.min(span.to ?? last, last),
  lastOf: (first) => {
    const [sure, possible] = span.lastOf(first);
    return [Math.min(sure ?? last, last), Math.min(possible ?? last, last)];
  },
});

/**
 * When an object is relieved while a status lasts: tax periods to the year of
 * its last day, months to the month of that day; undefined where nothing is left.
 */
export function spanWhileHeld(span: Span, { ends }: Pick<Status, 'ends'>): Span | undefined {
  if (ends === null) return span;
  if ('months' in span) {
    const { from, to } = span.months;
    const months = { from, to: Math.min(to, monthOf(ends) + 1) };
    return months.from < months.to ? { months } : undefined;
  }
  const last = Math.min(span.last, yearOf(ends));
  return span.first <= last ? { first: span.first, last } : undefined;
}

/** Why several spans of relief end: with the status where it ends the last of them before its time. */
export function endOfSpans(
  spans: readonly Span[],
  { ends }: Pick<Status, 'ends'>,
): 'periods-used' | 'status-ends' {
  const isCut = (span: Span): boolean =>
    ends !== null &&
    ('months' in span ? span.months.to > monthOf(ends) + 1 : span.last > yearOf(ends));
  return spans.some(isCut) ? 'status-ends' : 'periods-used';
}

/** The first month after a status; none where nothing ends it. */
export const monthAfter = ({ ends }: Pick<Status, 'ends'>): number | null =>
  ends === null ? null : monthOf(ends) + 1;
