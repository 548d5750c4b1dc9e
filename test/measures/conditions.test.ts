import { describe, expect, it } from 'vitest';
import {
  inForce,
  isInForce,
  lastYearBy,
  notRead,
  openSpan,
  type PeriodSpan,
} from '../../src/engine/measure/conditions';
import { type Dated, type Figure, valuesOf } from '../../src/figures/figure';
import type { InForceFigures } from '../../src/figures/policy';
import type { ContractStatus } from '../../src/regions/russia/statuses';
import { contractAssumed } from '../../src/regions/russia/statuses';
import { caseWith } from '../taxes/case';

const CASE = caseWith();

const dated = <V>(value: V, text: string, from = '2009-01-01'): Dated<V> => ({
  from,
  value,
  citation: { text },
  standing: 'law',
});

const figure = <V>(...values: readonly Dated<V>[]): Figure<V> => ({
  name: 'of-a-test',
  read: 'period',
  decides: 'bound',
  values: valuesOf({ name: 'of-a-test', decides: 'bound' }, values),
});

const FIRST = { citation: { text: 'on the first year' }, standing: 'law' };
const LAST = { citation: { text: 'on the last year' }, standing: 'law' };

const between = (first: number | null, last: number | null): InForceFigures => ({
  firstYear: figure(dated(first, FIRST.citation.text)),
  lastYear: figure(dated(last, LAST.citation.text)),
});

/** A relief of so many periods from a year that is known. */
const lasting = (first: number, periods: number, path = 'fact'): PeriodSpan => ({
  first,
  from: first,
  lastOf: (year) => [year + periods - 1, year + periods - 1],
  path,
});

/** A relief of one period at least and so many at most. */
const upTo = (first: number, periods: number, path: string): PeriodSpan => ({
  ...lasting(first, 1, path),
  lastOf: (year) => [year, year + periods - 1],
});

/** A relief of so many periods from a year on that is not known. */
const some = (from: number, periods: number, to?: number): PeriodSpan => ({
  ...lasting(from, periods, 'later'),
  first: undefined,
  ...(to === undefined ? {} : { to }),
});

describe('a tax period of a measure', () => {
  it('lies from its first year to its last', () => {
    const given = (year: number) => inForce(between(2013, 2025), year);
    expect([2012, 2013, 2025, 2026].map(given)).toEqual([false, true, true, false]);
  });

  it('has no bound where there is none', () => {
    expect([2009, 2025, 2026].map((year) => inForce(between(null, 2025), year))).toEqual([
      true,
      true,
      false,
    ]);
    expect([2012, 2013, 2061].map((year) => inForce(between(2013, null), year))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('the last year of a measure', () => {
  const by = (from: number, ...values: readonly Dated<number | null>[]) =>
    lastYearBy(CASE, figure(...values), from);

  it('is none where nothing ends it, the same in every year, or past', () => {
    expect(by(2019, dated(null, ''))).toBeNull();
    expect(by(2019, dated(2025, ''))).toBe(2025);
    expect(by(2025, dated(2025, ''))).toBe(2025);
    expect(by(2026, dated(2025, ''))).toBe(2025);
  });

  it('is put off by what is in force before it is over', () => {
    expect(by(2019, dated(2020, ''), dated(2022, '', '2020-01-01'))).toBe(2022);
    expect(by(2019, dated(2020, ''), dated(null, '', '2020-01-01'))).toBeNull();
  });

  it('is brought forward to the last one that the earlier value still covers', () => {
    const values = [dated(2030, ''), dated(2027, '', '2029-01-01')];
    expect(by(2027, ...values)).toBe(2028);
    expect(by(2028, ...values)).toBe(2028);
    expect(by(2029, ...values)).toBe(2027);
  });
});

describe('a relief is in force', () => {
  const found = (figures: InForceFigures, ...spans: readonly [PeriodSpan, ...PeriodSpan[]]) =>
    isInForce('x', CASE, figures, ...spans);

  it('where some period of it lies in the years of the measure', () => {
    const own = { id: 'x.in-force', unit: 'year', required: { from: 2013, to: 2025 }, ...FIRST };
    const years = between(2013, 2025);
    expect(found(years, lasting(2019, 3))).toEqual({ ...own, actual: 2019, verdict: 'met' });
    expect(found(years, lasting(2025, 3))).toEqual({ ...own, actual: 2025, verdict: 'met' });
    expect(found(years, lasting(2012, 2))).toEqual({ ...own, actual: 2012, verdict: 'met' });
    expect(found(years, lasting(2012, 1))).toEqual({ ...own, actual: 2012, verdict: 'not-met' });
    const over = { ...own, ...LAST, actual: 2026, verdict: 'not-met' };
    expect(found(years, lasting(2026, 3))).toEqual(over);
  });

  it('by its first year alone where nothing ends the measure', () => {
    expect(found(between(2013, null), lasting(2019, 1))).toMatchObject({
      verdict: 'met',
      required: { from: 2013, to: 2061 },
      ...FIRST,
    });
    expect(found(between(null, null), lasting(2019, 1)).required).toEqual({ from: 2009, to: 2061 });
  });

  it('by the earliest of several, one of which is enough', () => {
    const both = found(between(2013, 2025), lasting(2026, 1), lasting(2019, 1));
    expect(both).toMatchObject({ verdict: 'met', actual: 2019, ...FIRST });
  });

  it('or it is open, by each fact that would show, named once', () => {
    const years = between(2013, 2025);
    const open = found(
      years,
      upTo(2012, 2, 'one'),
      upTo(2012, 3, 'other'),
      upTo(2011, 3, 'one'),
      lasting(2010, 1, 'none'),
    );
    expect(open).toMatchObject({
      verdict: 'unknown',
      actual: 2010,
      missing: [
        { path: 'one', asks: 'value' },
        { path: 'other', asks: 'value' },
      ],
    });
  });

  it('from no year that is reported where the first period of one is not known', () => {
    const open = found(between(2013, 2025), lasting(2012, 1), some(2020, 1));
    expect(open).toMatchObject({
      verdict: 'unknown',
      actual: null,
      missing: [{ path: 'later', asks: 'value' }],
    });
  });

  it('in every case where every first period that is possible has one', () => {
    expect(found(between(2013, null), some(2012, 2)).verdict).toBe('met');
    expect(found(between(2013, null), some(2012, 1)).verdict).toBe('unknown');
    expect(found(between(2013, 2025), some(2020, 1, 2025)).verdict).toBe('met');
    expect(found(between(2013, 2025), some(2020, 1, 2026)).verdict).toBe('unknown');
    expect(found(between(2013, 2025), some(2026, 1)).verdict).toBe('not-met');
  });

  it('in none where no first period is possible', () => {
    expect(found(between(2013, null), some(2026, 1, 2025)).verdict).toBe('not-met');
    expect(found(between(2013, null), some(2062, 1)).verdict).toBe('not-met');
  });

  it('by the years as they stand in its own first one', () => {
    const lastYear = figure(dated(2025, 'then'), dated(2040, 'now', '2030-01-01'));
    expect(found({ ...between(2013, null), lastYear }, lasting(2019, 1)).required).toEqual({
      from: 2013,
      to: 2025,
    });
  });

  it('as long as its measure, where nothing else ends it', () => {
    const span = openSpan(2012);
    expect(span).toMatchObject({ first: 2012, from: 2012, path: '' });
    expect(span.lastOf(2012)).toEqual([null, null]);
    expect(found(between(2013, null), span).verdict).toBe('met');
  });
});

describe('a rule that could not be read', () => {
  it('is open where it applies, and no condition where it does not', () => {
    expect(notRead('x.unread', dated(false, 'a law'), 'x.unreadRule')).toEqual([]);
    expect(notRead('x.unread', dated(true, 'a law'), 'x.unreadRule')).toEqual([
      {
        id: 'x.unread',
        verdict: 'unknown',
        unit: 'yes-no',
        actual: null,
        missing: [{ path: 'policy.x.unreadRule', asks: 'yes-no' }],
        citation: { text: 'a law' },
        standing: 'law',
      },
    ]);
  });
});

describe('the end of a contract of ten years', () => {
  const contract = (endStated: boolean, end = '2029-03-14'): ContractStatus => ({
    held: '2019-03-15',
    entry: '2019-03-15',
    ends: null,
    end,
    endStated,
    termYears: 10,
  });

  it('is no assumption where the contract states it', () => {
    expect(contractAssumed(contract(true))).toEqual([]);
  });

  it('is one where the contract states it later than ten years', () => {
    expect(contractAssumed(contract(true, '2029-03-15'))).toEqual([]);
    expect(contractAssumed(contract(true, '2029-03-16'))).toEqual([
      {
        id: 'contract-beyond-longest-term',
        values: { ends: '2029-03-16', longest: '2029-03-15', years: 10 },
      },
    ]);
  });

  it('is an assumption where the contract does not', () => {
    expect(contractAssumed(contract(false))).toEqual([
      {
        id: 'contract-term',
        values: { signed: '2019-03-15', ends: '2029-03-14', years: 10 },
      },
    ]);
  });
});
