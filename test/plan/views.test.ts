import { describe, expect, it } from 'vitest';
import { plan } from '../../src/index';
import { millionsFrom, profileOf, project } from '../profiles';

describe('a small project worked out by hand', () => {
  // 10 % a year, flows at the start of their years: 2020 counts a tenth less, 2021 twice
  const answer = () =>
    plan(
      profileOf(
        project({
          project: {
            jobs: { 2020: 50, 2021: 100 },
            averageMonthlyWage: { 2020: 55_000, 2021: 60_500 },
          },
          capitalInvestment: millionsFrom(2019, 110),
          taxableProfit: { 2020: 44_000_000, 2021: 60_500_000 },
          cashFlow: { operating: { 2020: 88_000_000, 2021: 96_800_000 } },
          valuation: { discountRate: '0.1', timing: 'start', butFor: '0.5' },
        }),
      ),
      { among: ['investment-register'] },
    );

  it('gains by the Register', () => {
    // one period, 3.5 % of 44,000,000
    expect(answer().best.value).toEqual({ nominal: '1540000', present: '1400000' });
  });

  it('is appraised for the investor', () => {
    const { investor } = answer();
    expect(investor.presentCapitalInvestment).toBe('110000000');
    // -110,000,000; 88,000,000 - 8,800,000 is worth 72,000,000; 96,800,000 - 12,100,000 is worth 70,000,000
    expect(investor.without).toMatchObject({
      npv: { value: '32000000' },
      discountedPayback: { value: '1.542857' }, // 1 + 38/70
      profitabilityIndex: { value: '1.290909' }, // 1 + 32/110
    });
    expect(investor.with).toMatchObject({
      npv: { value: '33400000' },
      discountedPayback: { value: '1.522857' }, // 1 + 36.6/70
      profitabilityIndex: { value: '1.303636' }, // 1 + 33.4/110
    });
    expect(investor.uplift).toMatchObject({
      npv: { value: '1400000' },
      discountedPayback: { value: '-0.02' },
      profitabilityIndex: { value: '0.012727' },
    });
    expect(investor.incentiveRate).toEqual({ value: '0.012727' }); // 1.4 / 110
    expect(investor.effectiveRates).toEqual([
      { year: 2020, without: '0.2', with: '0.165' },
      { year: 2021, without: '0.2', with: '0.2' },
    ]);
  });

  it('has the rate of return that solves its flows', () => {
    // 110 q² = 79.2 q + 84.7 and 110 q² = 80.74 q + 84.7
    const root = (b: number) => (b + Math.sqrt(b * b + 4 * 110 * 84.7)) / 220 - 1;
    const rate = (irr: object) => ('value' in irr ? Number(irr.value) : Number.NaN);
    expect(rate(answer().investor.without.irr)).toBeCloseTo(root(79.2), 5);
    expect(rate(answer().investor.with.irr)).toBeCloseTo(root(80.74), 5);
  });

  it('is appraised for the budgets', () => {
    const { ministry } = answer();
    expect(ministry.budgets).toEqual([
      {
        budget: 'federal', // 3 % of each profit
        ordinary: { nominal: '3135000', present: '2700000' },
        granted: { nominal: '3135000', present: '2700000' },
        expenditure: { nominal: '0', present: '0' },
      },
      {
        budget: 'regional', // 17 % of each; 13.5 % of the first
        ordinary: { nominal: '17765000', present: '15300000' },
        granted: { nominal: '16225000', present: '13900000' },
        expenditure: { nominal: '1540000', present: '1400000' },
      },
    ]);
    // 13 % of 50 × 55,000 × 12 and of 100 × 60,500 × 12
    expect(ministry.wageTax).toEqual({
      rate: '0.13',
      stated: false,
      years: [
        { year: 2020, tax: '4290000' },
        { year: 2021, tax: '9438000' },
      ],
      total: { nominal: '13728000', present: '11700000' },
    });
    expect(ministry).toMatchObject({
      expenditure: { nominal: '1540000', present: '1400000' },
      jobs: 100,
      perJob: { value: '14000' },
      leverage: { value: '78.571429' }, // 110 / 1.4
      shareForgone: { value: '0.077778' }, // 1.4 / 18
      breakEvenButFor: { value: '0.952862' }, // 28.3 / 29.7
      expectedNet: { value: '13450000' }, // half of 28,300,000 less half of 1,400,000
      missing: [],
    });
  });
});
