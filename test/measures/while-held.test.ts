import { describe, expect, it } from 'vitest';
import { NO_END, type PeriodSpan } from '../../src/engine/measure/conditions';
import {
  endOfSpans,
  monthAfter,
  spanWhileHeld,
  statusEnd,
  statusEndAssumed,
  whileHeld,
  withHeld,
} from '../../src/engine/measure/while-held';
import { monthOf } from '../../src/kit/day';
import { allOf, type Finding } from '../../src/kit/finding';

const STEP = { id: 'step', citation: { text: 'article' }, standing: 'law' } as const;

/** A status of 2019 to a day, or without an end. */
const held = (ends: string | null) => ({ held: '2019-05-01', entry: '2019-05-01', ends });

/** A relief of so many periods from a year that is known. */
const lasting = (first: number, periods: number): PeriodSpan => ({
  first,
  from: first,
  lastOf: (year) => [year + periods - 1, year + periods - 1],
  path: 'fact',
});

/** A relief that begins in one of some years, and may end with its first period or never. */
const open = (from: number, to?: number, path = 'later'): PeriodSpan => ({
  first: undefined,
  from,
  ...(to === undefined ? {} : { to }),
  lastOf: (year) => [year, null],
  path,
});

const judged = (ends: string | null, ...spans: [PeriodSpan, ...PeriodSpan[]]) =>
  whileHeld('x', held(ends), STEP, spans);

const base = {
  id: 'x.while-held',
  unit: 'day',
  actual: '2025-06-30',
  citation: STEP.citation,
  standing: 'law',
};

describe('a relief begins while its status is held', () => {
  it('whenever it begins, where the status has no end', () => {
    const span = lasting(2040, 3);
    const found = judged(null, span);
    expect(found.findings).toEqual([]);
    expect(found.spans).toEqual([span]);
  });

  it.each<[string, readonly [PeriodSpan, ...PeriodSpan[]], Finding['verdict']]>([
    ['from the last year of it', [lasting(2025, 3)], 'met'],
    ['not from the year after it', [lasting(2026, 3)], 'not-met'],
    ['one of several', [lasting(2026, 3), lasting(2024, 1)], 'met'],
    ['wherever it begins in its years', [open(2020, 2025)], 'met'],
    ['where that is in one year alone', [open(2025, 2025)], 'met'],
    ['perhaps, where it may begin later too', [open(2020, 2026)], 'unknown'],
    ['perhaps, where it may begin in any later year', [open(2025)], 'unknown'],
    ['not where it may only begin later', [open(2026, 2030)], 'not-met'],
    ['not where it can begin in no year', [open(2027, 2026)], 'not-met'],
    [
      'perhaps, where none is left of its own, which another condition refuses',
      [open(2024, 2023)],
      'unknown',
    ],
  ])('%s', (_, spans, verdict) => {
    const missing = { missing: [{ path: 'later', asks: 'value' }] };
    expect(judged('2025-06-30', ...spans).findings).toEqual([
      { ...base, verdict, ...(verdict === 'unknown' ? missing : {}) },
    ]);
  });

  it('asks once for each fact that would tell, of those that may begin in time', () => {
    const { findings } = judged(
      '2025-06-30',
      open(2020, 2030, 'profit'),
      open(2021, 2030, 'profit'),
      open(2022, 2030, 'wage'),
      open(2026, 2030, 'other'),
      lasting(2026, 1),
    );
    expect(findings[0]?.missing).toEqual([
      { path: 'profit', asks: 'value' },
      { path: 'wage', asks: 'value' },
    ]);
  });

  it('and ends with its last year', () => {
    const cut = (...spans: [PeriodSpan, ...PeriodSpan[]]) =>
      judged('2025-06-30', ...spans).spans.map(({ lastOf, to }) => [to, lastOf(2023)]);
    // 2023 to 2027 and 2023 to 2024; then two that begin in some year, of which nothing may end one
    expect(cut(lasting(2023, 5), lasting(2023, 2))).toEqual([
      [2025, [2025, 2025]],
      [2025, [2024, 2024]],
    ]);
    expect(cut(open(2020, 2030), open(2020, 2023))).toEqual([
      [2025, [2023, 2025]],
      [2023, [2023, 2025]],
    ]);
    const endless: PeriodSpan = { ...open(2020), lastOf: () => NO_END };
    expect(cut(endless)).toEqual([[2025, [2025, 2025]]]);
    // it stays as it is where it begins too late
    expect(cut(lasting(2026, 5))).toEqual([[undefined, [2027, 2027]]]);
  });
});

describe('the end of a status', () => {
  it('ends the relief with its year, and is told as an assumption', () => {
    expect(statusEnd(held('2025-06-30'))).toEqual({ year: 2025, because: 'status-ends' });
    expect(statusEnd(held(null))).toEqual({ year: null, because: 'status-ends' });
    expect(statusEndAssumed(held('2025-06-30'))).toEqual([
      { id: 'status-ends', values: { ends: '2025-06-30' } },
    ]);
    expect(statusEndAssumed(held(null))).toEqual([]);
  });

  it('has a month after it', () => {
    expect(monthAfter({ ends: '2025-06-30' })).toBe(monthOf('2025-07-01'));
    expect(monthAfter({ ends: '2025-12-01' })).toBe(monthOf('2026-01-01'));
    expect(monthAfter({ ends: null })).toBeNull();
  });
});

describe('an object is relieved', () => {
  const months = (from: string, to: string) => ({
    months: { from: monthOf(`${from}-01`), to: monthOf(`${to}-01`) },
  });
  const [years, all] = [{ first: 2020, last: 2030 }, months('2020-01', '2030-01')];

  it.each([
    ['all its years without an end', years, null, years],
    [
      'all its years before the end',
      { first: 2020, last: 2025 },
      '2025-01-01',
      { first: 2020, last: 2025 },
    ],
    ['to the year of the end', years, '2025-01-01', { first: 2020, last: 2025 }],
    ['in that year alone', { first: 2025, last: 2030 }, '2025-01-01', { first: 2025, last: 2025 }],
    ['not after it', { first: 2026, last: 2030 }, '2025-12-31', undefined],
    ['all its months without an end', all, null, all],
    ['to the month of the end', all, '2025-06-01', months('2020-01', '2025-07')],
    [
      'to its own last month',
      months('2020-01', '2025-06'),
      '2025-06-01',
      months('2020-01', '2025-06'),
    ],
    [
      'in that month alone',
      months('2025-06', '2030-01'),
      '2025-06-01',
      months('2025-06', '2025-07'),
    ],
    ['not from the month after it', months('2025-07', '2030-01'), '2025-06-30', undefined],
  ])('%s', (_, span, ends, expected) => {
    expect(spanWhileHeld(span, { ends })).toEqual(expected);
  });

  it.each([
    ['status', [{ first: 2020, last: 2026 }], '2025-12-31', 'status-ends'],
    ['periods', [{ first: 2020, last: 2025 }], '2025-01-01', 'periods-used'],
    ['periods', [years], null, 'periods-used'],
    ['status', [{ first: 2020, last: 2024 }, years], '2025-12-31', 'status-ends'],
    ['status', [months('2020-01', '2025-08')], '2025-06-30', 'status-ends'],
    ['periods', [months('2020-01', '2025-07')], '2025-06-01', 'periods-used'],
    ['periods', [], '2025-06-01', 'periods-used'],
  ] as const)('to the end of its %s: %#', (_, spans, ends, because) => {
    expect(endOfSpans(spans, { ends })).toBe(because);
  });
});

describe('the conditions of a part', () => {
  const part: Finding = { id: 'x', verdict: 'met' };
  const of = (verdict: Finding['verdict']): Finding => ({ id: `x.${verdict}`, verdict });

  it.each<[Finding[], boolean]>([
    [[], false],
    [[of('met')], false],
    [[of('met'), of('unknown')], true],
    [[of('not-met'), of('met')], true],
  ])('have that on the status beside them where it is not met: %#', (conditions, isJoined) => {
    const joined = allOf('y.conditions', [part, ...conditions]);
    expect(withHeld('y', part, conditions)).toEqual(isJoined ? joined : part);
  });
});
