import { describe, expect, it } from 'vitest';
import { type Fields, measure, millions, millionsFrom, project, reliefs } from '../profiles';

const assessed = (id: 'investment-tax-deduction' | 'federal-deduction', fields: Fields) =>
  measure(id, project({ carryLosses: true, ...fields }), {}, 'law');

/** The tax on the depreciation lost, regional budget. */
const lost = ({ costs }: ReturnType<typeof assessed>): Record<string, number> =>
  Object.fromEntries(
    costs
      .filter(({ budget }) => budget === 'regional')
      .map(({ relief, year }) => [year, 0 - Number(relief)]),
  );

/** A federal contract with a cap of half of the stated investment; its rates are 0 % and 10 %. */
const contract = (signed: string, statedCapitalInvestment: string): Fields => ({
  statuses: {
    specialInvestmentContract: { level: 'federal', signed, statedCapitalInvestment },
  },
});

// A loss of 10 million before the contract reduces only years at ordinary rates. The contract's cap leaves
// relief of every year; on a profit raised by the depreciation it would be used up before the last of them.
describe('a loss from before a contract, beside a deduction', () => {
  it('does not reduce the base of the regional one in a year at the rates of the contract', () => {
    const result = assessed('investment-tax-deduction', {
      project: { start: '2019-01-10' },
      ...contract('2020-01-01', millions(36.6)),
      ppeProgramme: { capitalInvestment: millions(150) },
      fixedAssets: [{ id: 'line', putIntoUse: '2020-01-10', cost: millions(100), lifeMonths: 100 }],
      taxableProfit: millionsFrom(2019, -10, 100, 80, 10),
    });
    // A million a month is 1.1, 1.2 and 1.2 million of tax at 10 %. Relief is 20 % of 90, 80 and 10 million less 10 % of
    // 100, 80 and 10: 8 + 8 + 1 are under 18.3, but 9.1 + 9.2 million with the depreciation are not.
    expect(lost(result)).toEqual({ 2020: 1_100_000, 2021: 1_200_000, 2022: 1_200_000 });
    // 10 % - 5 % of 111, 92 and 22 million
    expect(reliefs(result, 'regional')).toEqual({
      2020: 5_550_000,
      2021: 4_600_000,
      2022: 1_100_000,
    });
  });

  it('does not reduce the base of the federal one either', () => {
    const result = assessed('federal-deduction', {
      project: { start: '2024-01-10', activity: { main: '28.1' } },
      ...contract('2025-02-01', millions(51.07)),
      fixedAssets: [
        {
          id: 'line',
          putIntoUse: '2025-01-10',
          cost: millions(1_000),
          lifeMonths: 100,
          deduction: 'federal',
        },
      ],
      taxableProfit: millionsFrom(2024, -10, 100, 80, 5),
    });
    // 3 % of 10 million a month: 3.3 and 3.6 million. Relief is 25 % of 90, 80 and 5 million
    // less 10 % of 100, 80 and 5: 12.5 + 12 + 0.75 are under 25.535, but 12.995 + 12.54 million are not.
    expect(lost(result)).toEqual({ 2025: 330_000, 2026: 360_000, 2027: 360_000 });
  });
});
