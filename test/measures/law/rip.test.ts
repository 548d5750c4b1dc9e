import { describe, expect, it } from 'vitest';
import { knownAs } from '../../known-as';
import {
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  millionsFrom,
  missingPaths,
  project,
  reliefs,
  yearly,
  yearsOf,
} from '../../profiles';
import { underLaw } from './law';

const rip = (fields: Fields, readings = {}) => underLaw('rip', project(fields), readings);

describe('60 million invested and 300 million of profit a year from 2025', () => {
  const result = () =>
    rip({
      project: { start: '2025-01-01' },
      capitalInvestment: { 2025: millions(60) },
      taxableProfit: everyYear(2025, 2030, millions(300)),
    });

  it('save 8 % of it federal and 3.5 points regional, in 2025 and 2026', () => {
    // 300 m × 8 % = 24 m; 300 m × (17 % − 13.5 %) = 10.5 m
    expect(reliefs(result(), 'federal')).toEqual({ 2025: 24_000_000, 2026: 24_000_000 });
    expect(reliefs(result(), 'regional')).toEqual({ 2025: 10_500_000, 2026: 10_500_000 });
    expect(result().sums.total).toBe('69000000');
    expect(result().periods).toEqual({ first: 2025, last: 2026, because: 'last-year' });
  });

  it('use up 20 % − 13.5 % of it a year of the cap', () => {
    // 300 m × 6.5 % = 19.5 m
    expect(result().cap).toMatchObject({ amount: '60000000', used: '39000000', exhausted: [] });
    expect(result().cap?.periods[1]).toMatchObject({
      before: '19500000',
      full: '34500000',
      granted: '34500000',
      used: '19500000',
    });
  });

  it('rest on a regional rate that is unconfirmed from 2025', () => {
    expect(result().confirmed).toBe(false);
    expect(result().unconfirmed.map(({ figure }) => figure)).toContain('rip.regionalRate');
  });
});

describe('the period that would pass the cap', () => {
  const fields = {
    project: { start: '2025-01-01' },
    capitalInvestment: { 2025: millions(50) },
    taxableProfit: everyYear(2025, 2026, millions(500)),
  };

  it('has its relief in proportion to what is left of the cap', () => {
    // counted: 500 m × 6.5 % = 32.5 m; cap 50 m; 2026: left 17.5 m.
    // relief 57.5 m × 17.5 / 32.5 = 30,961,538.46 -> 30,961,538
    // federal 40 m of 57.5 m: 30,961,538 × 40 / 57.5 = 21,538,461.2 -> 21,538,461
    const result = rip(fields);
    expect(reliefs(result, 'federal')).toEqual({ 2025: 40_000_000, 2026: 21_538_461 });
    expect(reliefs(result, 'regional')).toEqual({ 2025: 17_500_000, 2026: 9_423_077 });
    expect(result.cap).toMatchObject({ used: '50000000', exhausted: [2026], cutOff: '26538462' });
  });

  it('is whole or nothing under other readings', () => {
    expect(rip(fields, { 'cap-year': 'full' }).sums.total).toBe('115000000');
    expect(rip(fields, { 'cap-year': 'none' }).sums.total).toBe('57500000');
  });

  it('counts in 2017-2024 what the relief is: there 3 + 17 is 20', () => {
    const early = {
      capitalInvestment: { 2019: millions(60) },
      taxableProfit: everyYear(2019, 2023, millions(300)),
    };
    // 300 m × 6.5 % = 19.5 m a year; 60 m − 3 × 19.5 m = 1.5 m in 2022
    expect(rip(early).sums.total).toBe('60000000');
    expect(rip(early).cap?.periods.every(({ granted, used }) => granted === used)).toBe(true);
  });
});

describe('a year that counts for nothing, since losses leave no base under the measure alone', () => {
  /**
   * 2018: 1,000 m × (3 % + 3.5 %) = 65 m, as much as 20 % − 13.5 % of it. The loss of 2019 takes all
   * of 10 m in 2020, but half without the measure: 3 % and 17 % of 5 m are 1 m.
   */
  const relief = (capitalInvestment: Record<string, number | string>, readings = {}) =>
    rip(
      {
        project: { start: '2018-01-01' },
        capitalInvestment,
        carryLosses: true,
        taxableProfit: { 2018: millions(1000), 2019: -millions(20), 2020: millions(10) },
      },
      readings,
    );

  it.each([
    ['a kopeck more than the cap', { 2018: '64999999.99' }, '64999999', 2018],
    ['the cap', { 2018: '65000000' }, '65000000', 2018],
    [
      'the cap, which grows behind the last year',
      { 2018: '65000000', 2027: '1' },
      '65000000',
      2018,
    ],
    ['the cap, which grows in the last year', { 2018: '65000000', 2026: '1' }, '66000000', 2026],
    ['a rouble less than the cap', { 2018: '65000001' }, '66000000', 2026],
  ] as const)('has relief only before the end: 2018 counts %s', (_, invested, total, last) => {
    const result = relief(invested);
    expect(result.sums.total).toBe(total);
    expect(result.periods?.last).toBe(last);
  });

  it('has none behind the end under any reading', () => {
    for (const mode of ['clip', 'ends', 'full', 'none']) {
      expect(relief({ 2018: '65000000' }, { 'cap-year': mode }).sums.total).toBe('65000000');
    }
  });
});

describe('the last year', () => {
  const lasting = (capitalInvestment: Record<string, string>) =>
    yearsOf(
      rip({
        project: { start: '2024-01-01' },
        capitalInvestment,
        taxableProfit: everyYear(2024, 2030, millions(1)),
      }),
    );

  it.each([
    [{ 2024: '50000000' }, 2026],
    [{ 2024: '50000000', 2028: '449999999.99' }, 2026],
    [{ 2024: '50000000', 2028: '450000000' }, 2028],
    [{ 2024: '500000000' }, 2028],
    [{ 2024: '50000000', 2029: '450000000' }, 2026],
  ])('of %j is %i', (investment, last) => {
    expect(lasting(investment).at(-1)).toBe(last);
  });

  it.each([
    [2026, 'eligible'],
    [2027, 'ineligible'],
  ])('of the smaller amount: a first profit in %i is %s', (year, verdict) => {
    const taxableProfit = { [year]: millions(1) };
    const result = rip({
      project: { start: '2024-01-01' },
      capitalInvestment: { 2024: millions(60) },
      taxableProfit,
    });
    expect(result.verdict).toBe(verdict);
  });

  it.each([
    [2026, 'met'],
    [2027, 'unknown'],
    [2029, 'not-met'],
  ])('of an unknown amount: a first profit in %i is in force as %s', (year, verdict) => {
    const result = rip({ project: { start: '2024-01-01' }, taxableProfit: { [year]: 1 } });
    expect(finding(result, 'rip.in-force').verdict).toBe(verdict);
  });

  it('is 2028 for either amount in the brochure', () => {
    const document = project({
      project: { start: '2024-01-01' },
      capitalInvestment: { 2024: millions(50) },
      taxableProfit: everyYear(2024, 2030, millions(1)),
    });
    expect(yearsOf(measure('rip', document)).at(-1)).toBe(2028);
  });
});

describe('a participant included', () => {
  const included = (day: string) =>
    rip({
      project: { start: '2025-01-01' },
      statuses: { rip: { included: day } },
      capitalInvestment: { 2026: millions(60) },
      taxableProfit: { 2026: millions(100) },
    });

  it('on 31 December 2025 is under the rules that were read', () => {
    expect(included('2025-12-31').verdict).toBe('eligible');
  });

  it('on 1 January 2026 is under rules that were not, and its amounts are supposed', () => {
    const result = included('2026-01-01');
    expect(result.verdict).toBe('unknown');
    expect(finding(result, 'rip.entrants-of-2026')).toMatchObject({
      verdict: 'unknown',
      source: knownAs('secondary'),
    });
    expect(missingPaths(result)).toEqual(['policy.rip.unreadEntrants']);
    // 100 m × (8 % + 3.5 %)
    expect(result.sums.total).toBe('11500000');
  });
});

describe('a company of which too little is the project', () => {
  const company = (first: number) =>
    rip({
      project: { start: `${first}-01-01` },
      capitalInvestment: { [first]: millions(600) },
      taxableProfit: millionsFrom(first, 100, 100),
      company: {
        taxableProfit: millionsFrom(first, 200, 200),
        projectIncomeShare: yearly(first, ['0.9', '0.899999']),
      },
    });

  it('has no reduced rate to 2018', () => {
    const result = company(2017);
    expect(yearsOf(result)).toEqual([2017]);
    // the whole company's 200 m × 6.5 %
    expect(result.sums.total).toBe('13000000');
  });

  it('has it on the project’s base from 2019', () => {
    const result = company(2018);
    // 200 m × 6.5 % in 2018, 100 m × 6.5 % in 2019
    expect(result.sums.byYear).toEqual([
      { year: 2018, relief: '13000000' },
      { year: 2019, relief: '6500000' },
    ]);
  });
});
