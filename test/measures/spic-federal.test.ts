import { describe, expect, it } from 'vitest';
import type { ContractSection } from '../../src/regions/kaluga/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  project,
  reliefs,
  yearsOf,
} from '../profiles';

const PROFIT = everyYear(2019, 2028, millions(100));
const ENOUGH = { 2019: millions(750) };

const spic = (fields: Fields, readings: Chosen = {}) =>
  measure('spic-federal', project({ taxableProfit: PROFIT, ...fields }), readings);

const signed = (contract: Partial<ContractSection> = {}) => ({
  specialInvestmentContract: { level: 'federal', signed: '2019-03-15', ...contract } as const,
});

describe('the threshold of 750 million', () => {
  it('is missed by a kopeck', () => {
    const result = spic({ capitalInvestment: { 2019: '749999999.99' } });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'spic-federal.capital-investment')).toMatchObject({
      required: '750000000',
      shortfall: '0.01',
    });
  });

  it.each(['750000000', '750000000.01'])('is met by %s', (amount) => {
    expect(spic({ capitalInvestment: { 2019: amount } }).verdict).toBe('eligible');
  });

  it('is not met by what the contract states', () => {
    const statuses = signed({ statedCapitalInvestment: millions(900) });
    const capitalInvestment = { 2019: millions(600) };
    expect(spic({ statuses, capitalInvestment }).verdict).toBe('ineligible');
  });
});

describe('capital investment counts by the end of the contract', () => {
  const statuses = signed({ ends: '2024-06-30' });
  const amount = millions(750);

  it.each([
    ['2019-03-14', 'ineligible'],
    ['2019-03-15', 'eligible'],
    ['2024-06-30', 'eligible'],
    ['2024-07-01', 'ineligible'],
  ])('on %s: %s', (day, verdict) => {
    expect(spic({ statuses, capitalInvestment: [{ day, amount }] }).verdict).toBe(verdict);
  });

  it.each([
    [2018, 'ineligible'],
    [2019, 'eligible'],
    [2024, 'eligible'],
    [2025, 'ineligible'],
  ])('in the year %i: %s', (year, verdict) => {
    expect(spic({ statuses, capitalInvestment: [{ year, amount }] }).verdict).toBe(verdict);
  });

  it.each([
    ['2029-03-14', 'day-before', 'eligible'],
    ['2029-03-15', 'day-before', 'ineligible'],
    ['2029-03-14', 'anniversary', 'eligible'],
    ['2029-03-15', 'anniversary', 'ineligible'],
  ] as const)('ten years where no end is given: on %s under %s: %s', (day, reading, verdict) => {
    const fields = { statuses: signed(), capitalInvestment: [{ day, amount }] };
    expect(spic(fields, { 'window-end': reading }).verdict).toBe(verdict);
  });

  it.each([
    ['day-before', 2028, 'eligible'],
    ['day-before', 2029, 'ineligible'],
    ['anniversary', 2028, 'eligible'],
    ['anniversary', 2029, 'ineligible'],
  ] as const)('signed on 1 January, under %s in %i: %s', (reading, year, verdict) => {
    const fields = { capitalInvestment: [{ year, amount }] };
    expect(spic(fields, { 'window-end': reading }).verdict).toBe(verdict);
  });
});

describe('the relief', () => {
  it('is the whole federal tax and seven points, in 2025 eight, of the regional', () => {
    const result = spic({ capitalInvestment: ENOUGH });
    expect(reliefs(result, 'federal')).toEqual({
      ...everyNumber(2019, 2024, 3_000_000),
      2025: 2_000_000,
    });
    expect(reliefs(result, 'regional')).toEqual({
      ...everyNumber(2019, 2024, 7_000_000),
      2025: 8_000_000,
    });
    expect(result.cap).toBeNull();
  });

  it('is eight printed points of 17 % under another reading', () => {
    const readings = { 'regional-rate-2017-2024': 'printed-reduction' } as const;
    const result = spic({ capitalInvestment: ENOUGH }, readings);
    expect(reliefs(result, 'regional')).toEqual(everyNumber(2019, 2025, 8_000_000));
  });

  it.each([
    ['2022-01-01', 2022, 'contract-ends'],
    ['2021-12-31', 2021, 'contract-ends'],
    ['2025-06-30', 2025, 'contract-ends'],
    ['2026-01-01', 2025, 'last-year'],
    [undefined, 2025, 'last-year'],
  ])('of a contract that ends on %s has %i for its last whole period', (ends, last, because) => {
    const statuses = signed(ends === undefined ? {} : { ends });
    const result = spic({ statuses, capitalInvestment: ENOUGH });
    expect(result.periods).toEqual({ first: 2019, last, because });
    expect(yearsOf(result).at(-1)).toBe(last);
  });

  it('begins with the year of signing as a whole', () => {
    const statuses = signed({ signed: '2021-12-31' });
    const result = spic({ statuses, capitalInvestment: { 2021: millions(750) } });
    expect(yearsOf(result)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  it('begins with the first profit or with a named year under other readings', () => {
    const taxableProfit = { 2019: millions(-1), 2020: 0, 2021: '0.01', 2022: millions(100) };
    const fields = { taxableProfit, capitalInvestment: ENOUGH };
    const FIRST = 'first-period.spic-federal';
    expect(spic(fields).periods?.first).toBe(2019);
    expect(spic(fields, { [FIRST]: 'first-profit' }).periods?.first).toBe(2021);
    expect(spic(fields, { [FIRST]: '2022' }).periods?.first).toBe(2022);
    expect(spic(fields, { [FIRST]: '2018' }).periods?.first).toBe(2019);
  });

  it('that would begin after the contract’s end is none', () => {
    const statuses = signed({ ends: '2021-06-30' });
    const result = spic(
      { statuses, capitalInvestment: ENOUGH },
      { 'first-period.spic-federal': '2022' },
    );
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'spic-federal.in-force').verdict).toBe('not-met');
  });
});

describe('a contract of the other level', () => {
  const statuses = {
    specialInvestmentContract: { level: 'regional', signed: '2020-05-15', ends: '2021-05-14' },
  } as const;
  const document = project({ statuses, taxableProfit: PROFIT, capitalInvestment: ENOUGH });

  it('leaves this one as if signed on the start day', () => {
    const result = measure('spic-federal', document);
    expect(result.step).toMatchObject({ held: null, by: '2019-01-01' });
    expect(result.periods).toEqual({ first: 2019, last: 2025, because: 'last-year' });
    expect(finding(result, 'spic-federal.status')).toMatchObject({ verdict: 'met', assumed: true });
  });

  it('counts for its own level', () => {
    const result = measure('spic-regional', document);
    expect(result.step).toMatchObject({ held: '2020-05-15', by: null });
    expect(finding(result, 'spic-regional.capital-investment')).toMatchObject({
      actual: '0',
      leftOut: [{ because: 'before-start' }],
    });
  });
});

function everyNumber(first: number, last: number, amount: number): Record<string, number> {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return Object.fromEntries(years.map((year) => [year, amount]));
}
