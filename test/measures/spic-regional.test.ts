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

const PROFIT = everyYear(2019, 2032, millions(100));
const ENOUGH = { 2019: millions(300), 2020: millions(300) };

const spic = (fields: Fields, readings: Chosen = {}) =>
  measure(
    'spic-regional',
    project({ taxableProfit: PROFIT, capitalInvestment: ENOUGH, ...fields }),
    readings,
  );

const signed = (contract: Partial<ContractSection> = {}) => ({
  specialInvestmentContract: { level: 'regional', signed: '2019-03-15', ...contract } as const,
});

describe('the threshold of 300 million', () => {
  it('is missed by a kopeck', () => {
    const result = spic({ capitalInvestment: { 2019: '299999999.99' } });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'spic-regional.capital-investment')).toMatchObject({
      required: '300000000',
      shortfall: '0.01',
    });
  });

  it.each(['300000000', '300000000.01'])('is met by %s', (amount) => {
    expect(spic({ capitalInvestment: { 2019: amount } }).verdict).toBe('eligible');
  });

  it.each([
    ['2022-06-30', 'eligible'],
    ['2022-07-01', 'ineligible'],
  ])('is met by an amount of %s under a contract to 30 June: %s', (day, verdict) => {
    const statuses = signed({ ends: '2022-06-30' });
    const capitalInvestment = [{ day, amount: millions(300) }];
    expect(spic({ statuses, capitalInvestment }).verdict).toBe(verdict);
  });
});

describe('the relief', () => {
  it('is regional only, of 3.5 points to 2024 and 4.5 from 2025', () => {
    const result = spic({});
    expect(reliefs(result, 'regional')).toMatchObject({ 2024: 3_500_000, 2025: 4_500_000 });
    expect(new Set(Object.values(reliefs(result, 'federal')))).toEqual(new Set([0]));
  });

  it('lasts seven periods, that of a loss among them', () => {
    const taxableProfit = { ...PROFIT, 2020: millions(-10) };
    const result = spic({ taxableProfit });
    expect(yearsOf(result)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(result.periods).toEqual({ first: 2019, last: 2025, because: 'periods-used' });
    // 5 x 3.5 and 4.5 million
    expect(result.sums.total).toBe('22000000');
  });

  it('ends with the contract where that ends first', () => {
    const statuses = signed({ ends: '2022-06-30' });
    const result = spic({ statuses });
    expect(result.periods).toEqual({ first: 2019, last: 2022, because: 'contract-ends' });
    expect(result.sums.total).toBe('14000000');
  });

  it('outlives the contract under another reading', () => {
    const statuses = signed({ ends: '2022-06-30' });
    const result = spic({ statuses }, { 'spic-regional.end': 'periods' });
    expect(result.periods).toEqual({ first: 2019, last: 2025, because: 'periods-used' });
    expect(result.sums.total).toBe('25500000');
  });

  it('does not outlive its seven periods in a longer contract', () => {
    const statuses = signed({ ends: '2030-12-31' });
    expect(spic({ statuses }).periods?.last).toBe(2025);
    expect(spic({ statuses: signed() }).periods?.last).toBe(2025);
  });

  it('has no last year of its own, unless the heading is read for it', () => {
    const fields = {
      statuses: signed({ signed: '2021-04-01' }),
      capitalInvestment: { 2021: millions(600) },
    };
    expect(spic(fields).periods).toEqual({ first: 2021, last: 2027, because: 'periods-used' });
    const headed = spic(fields, { 'spic-regional.last-year': '2025' });
    expect(headed.periods).toEqual({ first: 2021, last: 2025, because: 'last-year' });
    // 4 x 3.5 and 4.5 million
    expect(headed.sums.total).toBe('18500000');
  });

  it('of a contract signed after the year of the heading is none under that reading', () => {
    const fields = {
      statuses: signed({ signed: '2026-04-01' }),
      capitalInvestment: { 2026: millions(600) },
    };
    expect(spic(fields).verdict).toBe('eligible');
    const headed = spic(fields, { 'spic-regional.last-year': '2025' });
    expect(headed.lines).toEqual([]);
    expect(headed.verdict).toBe('ineligible');
  });

  it('is counted from the first profit or from a named year under other readings', () => {
    const taxableProfit = { ...PROFIT, 2019: millions(-1), 2020: 0 };
    const FIRST = 'first-period.spic-regional';
    expect(spic({ taxableProfit }).periods).toMatchObject({ first: 2019, last: 2025 });
    expect(spic({ taxableProfit }, { [FIRST]: 'first-profit' }).periods).toMatchObject({
      first: 2021,
      last: 2027,
    });
    // ten years of the contract to 31 December 2028 come before seven periods from 2024
    expect(spic({ taxableProfit }, { [FIRST]: '2024' }).periods).toEqual({
      first: 2024,
      last: 2028,
      because: 'contract-ends',
    });
    expect(spic({ taxableProfit }, { [FIRST]: '2012' }).periods).toMatchObject({ first: 2019 });
  });

  it('is 4.5 printed points of 17 % under another reading', () => {
    const result = spic({}, { 'regional-rate-2017-2024': 'printed-reduction' });
    expect(result.sums.total).toBe('31500000');
  });
});

describe('the cap of half the investment', () => {
  const large = { taxableProfit: everyYear(2019, 2032, millions(1000)) };

  it('clips the period that would pass it', () => {
    const result = spic({ ...large, capitalInvestment: { 2019: millions(300) } });
    // 35 million a year; 150 - 4 x 35 = 10 million left in 2023
    expect(reliefs(result, 'regional')).toEqual({
      2019: 35_000_000,
      2020: 35_000_000,
      2021: 35_000_000,
      2022: 35_000_000,
      2023: 10_000_000,
    });
    expect(result.cap).toMatchObject({
      share: '0.5',
      amount: '150000000',
      used: '150000000',
      exhausted: [2023],
    });
    expect(result.periods).toEqual({ first: 2019, last: 2023, because: 'cap-exhausted' });
  });

  it('keeps the rates of the measure in the clipped period and names what was cut off', () => {
    const result = spic({ ...large, capitalInvestment: { 2019: millions(300) } });
    expect(result.lines.at(-1)).toMatchObject({
      year: 2023,
      budget: 'regional',
      rate: '0.135',
      taxBefore: '170000000',
      taxAfter: '160000000',
      relief: '10000000',
      cutOff: '25000000',
    });
    expect(result.lines.at(-2)).not.toHaveProperty('cutOff');
  });

  it('follows the investment made by the end of each year', () => {
    const capitalInvestment = { 2019: millions(20), 2020: millions(60), 2021: millions(220) };
    const result = spic({ ...large, capitalInvestment });
    // caps of 10, 40 and 150 million: 10, 30, then 35, 35, 35 and 5
    expect(reliefs(result, 'regional')).toEqual({
      2019: 10_000_000,
      2020: 30_000_000,
      2021: 35_000_000,
      2022: 35_000_000,
      2023: 35_000_000,
      2024: 5_000_000,
    });
    expect(result.cap?.exhausted).toEqual([2019, 2020, 2024]);
  });

  it('is the planned total under another reading', () => {
    const capitalInvestment = { 2019: millions(20), 2020: millions(60), 2021: millions(220) };
    const result = spic({ ...large, capitalInvestment }, { 'cap-base': 'planned-total' });
    expect(reliefs(result, 'regional')).toMatchObject({ 2019: 35_000_000, 2023: 10_000_000 });
  });
});
