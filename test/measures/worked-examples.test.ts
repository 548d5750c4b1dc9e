import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import {
  everyYear,
  finding,
  measure,
  millions,
  millionsFrom,
  part,
  project,
  reliefs,
  yearly,
  yearsOf,
} from '../profiles';

const PROFIT = yearly(2019, [
  millions(-20),
  '15000000.55',
  '80000000.10',
  ...[120, 150, 160, 170, 175, 180, 185].map(millions),
]);

/** A project of 620 million with ten years of profit and property. */
const TEN_YEARS: ProfileDocument = project({
  capitalInvestment: millionsFrom(2019, 250, 250, 120),
  taxableProfit: PROFIT,
  property: { immovable: millionsFrom(2019, 90, 240, 380, 420, 400, 380, 360, 340, 320, 300) },
});

describe('a project of 620 million with profit from its second year', () => {
  it('has two periods of the register from its first profit', () => {
    const register = measure('investment-register', TEN_YEARS);
    expect(register.verdict).toBe('eligible');
    // 17 % - 13.5 % = 3.5 % of 15,000,000.55 and of 80,000,000.10, each tax rounded
    expect(reliefs(register, 'regional')).toEqual({ 2020: 525_000, 2021: 2_800_000 });
    expect(reliefs(register, 'federal')).toEqual({ 2020: 0, 2021: 0 });
    expect(register.periods).toEqual({ first: 2020, last: 2021, because: 'periods-used' });
    expect(register.sums.total).toBe('3325000');
  });

  it('has the rates of a regional investment project to 2028', () => {
    const rip = measure('rip', TEN_YEARS);
    expect(rip.verdict).toBe('eligible');
    // 3 % to 2024, 2 % after; 17 % - 13.5 % to 2024, 18 % - 13.5 % after
    expect(reliefs(rip, 'federal')).toEqual({
      2020: 450_000,
      2021: 2_400_000,
      2022: 3_600_000,
      2023: 4_500_000,
      2024: 4_800_000,
      2025: 3_400_000,
      2026: 3_500_000,
      2027: 3_600_000,
      2028: 3_700_000,
    });
    expect(reliefs(rip, 'regional')).toEqual({
      2020: 525_000,
      2021: 2_800_000,
      2022: 4_200_000,
      2023: 5_250_000,
      2024: 5_600_000,
      2025: 7_650_000,
      2026: 7_875_000,
      2027: 8_100_000,
      2028: 8_325_000,
    });
    expect(rip.periods).toEqual({ first: 2020, last: 2028, because: 'last-year' });
    expect(rip.sums).toMatchObject({
      total: '80275000',
      byTax: [{ tax: 'income', relief: '80275000' }],
      byBudget: [
        { budget: 'federal', relief: '29950000' },
        { budget: 'regional', relief: '50325000' },
      ],
    });
    expect(rip.sums.byYear.find(({ year }) => year === 2028)?.relief).toBe('12025000');
  });

  it('shows base, rates and tax in every line', () => {
    const [federal, regional] = measure('rip', TEN_YEARS).lines;
    expect(federal).toMatchObject({
      year: 2020,
      tax: 'income',
      budget: 'federal',
      base: '15000000.55',
      ordinaryRate: '0.03',
      rate: '0',
      taxBefore: '450000',
      taxAfter: '0',
      relief: '450000',
    });
    expect(regional).toMatchObject({
      budget: 'regional',
      ordinaryRate: '0.17',
      rate: '0.135',
      taxBefore: '2550000',
      taxAfter: '2025000',
      relief: '525000',
    });
  });

  it('has seven periods of a regional contract', () => {
    const contract = measure('spic-regional', TEN_YEARS);
    expect(reliefs(contract, 'regional')).toEqual({
      2019: 0,
      2020: 525_000,
      2021: 2_800_000,
      2022: 4_200_000,
      2023: 5_250_000,
      2024: 5_600_000,
      2025: 7_650_000,
    });
    expect(contract.sums.total).toBe('26025000');
    expect(contract.periods).toEqual({ first: 2019, last: 2025, because: 'periods-used' });
  });

  it('has three years of exempt property', () => {
    const exemption = measure('property-exemption', TEN_YEARS);
    // 2.2 % of 90, 240 and 380 million
    expect(reliefs(exemption, 'regional')).toEqual({
      2019: 1_980_000,
      2020: 5_280_000,
      2021: 8_360_000,
    });
    expect(exemption.sums.total).toBe('15620000');
  });

  it('falls short of a federal contract by 130 million', () => {
    const contract = measure('spic-federal', TEN_YEARS);
    expect(contract.verdict).toBe('ineligible');
    expect(contract.lines).toEqual([]);
    expect(finding(contract, 'spic-federal.capital-investment')).toMatchObject({
      verdict: 'not-met',
      actual: '620000000',
      required: '750000000',
      shortfall: '130000000',
    });
  });

  it('gets a federal contract with 130 million more', () => {
    const greater = { ...TEN_YEARS, capitalInvestment: millionsFrom(2019, 250, 250, 250) };
    const contract = measure('spic-federal', greater);
    expect(contract.verdict).toBe('eligible');
    // 7 points of 525 million to 2024, 8 points of 170 million in 2025
    expect(contract.sums.byBudget).toEqual([
      { budget: 'federal', relief: '19150000' },
      { budget: 'regional', relief: '50350000' },
    ]);
    expect(contract.periods).toEqual({ first: 2019, last: 2025, because: 'last-year' });
  });

  it('as a resident of the zone pays by the schedule of machinery', () => {
    const statuses = { sezResident: { registered: '2019-01-01' } };
    const site = { ...TEN_YEARS.project, site: 'sez' } as const;
    const income = part('sez.income', { ...TEN_YEARS, project: site, statuses });
    // federal 3 % - 2 % to 2024; regional 17 %, from 2024 17 % - 3 %, from 2025 18 % - 3 %, 2028 18 % - 5 %
    expect(reliefs(income, 'federal')).toEqual({
      2019: 0,
      2020: 150_000,
      2021: 800_000,
      2022: 1_200_000,
      2023: 1_500_000,
      2024: 1_600_000,
      2025: 0,
      2026: 0,
      2027: 0,
      2028: 0,
    });
    expect(reliefs(income, 'regional')).toEqual({
      2019: 0,
      2020: 2_550_000,
      2021: 13_600_000,
      2022: 20_400_000,
      2023: 25_500_000,
      2024: 22_400_000,
      2025: 25_500_000,
      2026: 26_250_000,
      2027: 27_000_000,
      2028: 24_050_000,
    });
  });
});

describe('a project of 60 million with a profit of 300 million a year', () => {
  const small = project({
    capitalInvestment: millionsFrom(2019, 60),
    taxableProfit: everyYear(2019, 2030, millions(300)),
  });
  const enlarged = { ...small, capitalInvestment: { 2019: millions(60), 2026: millions(240) } };

  it('uses up the cap of a regional investment project in its fourth year', () => {
    const rip = measure('rip', small);
    // 60 - 3 x 19.5 = 1.5 million left: 9/19.5 of it federal
    expect(reliefs(rip, 'federal')).toEqual({
      2019: 9_000_000,
      2020: 9_000_000,
      2021: 9_000_000,
      2022: 692_308,
    });
    expect(reliefs(rip, 'regional')).toEqual({
      2019: 10_500_000,
      2020: 10_500_000,
      2021: 10_500_000,
      2022: 807_692,
    });
    expect(rip.cap).toMatchObject({ amount: '60000000', used: '60000000', exhausted: [2022] });
    expect(rip.periods).toEqual({ first: 2019, last: 2022, because: 'cap-exhausted' });
  });

  it('is 40 million short of the register', () => {
    const register = measure('investment-register', small);
    expect(register.verdict).toBe('ineligible');
    expect(finding(register, 'investment-register.capital-investment').shortfall).toBe('40000000');
  });

  it('gets more room under the cap with 240 million more in 2026', () => {
    const rip = measure('rip', enlarged);
    // 60 million to 2022, then 19.5 million in each of 2026-2028
    expect(rip.sums.total).toBe('118500000');
    expect(yearsOf(rip).at(-1)).toBe(2028);
  });

  it('has ten whole years under the cap of the planned total', () => {
    const rip = measure('rip', enlarged, { 'cap-base': 'planned-total' });
    expect(rip.sums.total).toBe('195000000');
    expect(rip.cap).toMatchObject({ amount: '300000000', exhausted: [], cutOff: '0' });
  });

  it('has no room after the first exhausted year where the relief ends there', () => {
    const rip = measure('rip', enlarged, { 'cap-year': 'ends' });
    expect(rip.sums.total).toBe('60000000');
    expect(yearsOf(rip)).toEqual([2019, 2020, 2021, 2022]);
  });
});
