import { describe, expect, test } from 'vitest';
import {
  grantElementOfOecd,
  grantEquivalentOfCommission,
  interestSaved,
  presentValue,
} from '../../src/engine/valuation/soft-loan';

/** Ten yearly payments of 50,000 from the first year on, at 6 %. */
const TEN_YEARS = {
  periods: Array.from({ length: 10 }, (_, year) => ({
    balance: String(500_000 - 50_000 * year),
    rate: '0.06',
  })),
  paymentsAYear: 1,
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("the European Commission's example of a soft loan", () => {
  const { rows, sum: exact } = grantEquivalentOfCommission(TEN_YEARS, '0.08', '0.08');
  const rounded = rows.map((row) => Math.round(Number(row)));

  test('has the published value of each year', () => {
    expect(rounded).toEqual([9259, 7716, 6351, 5145, 4083, 3151, 2334, 1621, 1000, 463]);
  });

  test('has the published total, which is that of the rounded rows, and the exact one', () => {
    expect(sum(rounded)).toBe(41_123);
    expect(Number(exact).toFixed(2)).toBe('41123.98');
  });

  test('is the principal less the present value of its service', () => {
    const service = TEN_YEARS.periods.map(({ balance }) => String(50_000 + Number(balance) * 0.06));
    expect(500_000 - Number(presentValue(service, '0.08'))).toBeCloseTo(Number(exact), 6);
  });
});

test('the discount of the Commission is shared evenly among the payments of a year', () => {
  const periods = Array.from({ length: 2 }, () => ({ balance: '100', rate: '0.01' }));
  // 100 × 2 % / 2 = 1, over 1 + 20 % / 2 and over its square
  const { rows, sum: total } = grantEquivalentOfCommission(
    { periods, paymentsAYear: 2 },
    '0.03',
    '0.2',
  );
  expect(rows.map(Number)).toEqual([expect.closeTo(1 / 1.1, 12), expect.closeTo(1 / 1.21, 12)]);
  expect(Number(total)).toBeCloseTo(1 / 1.1 + 1 / 1.21, 12);
});

describe('interest saved', () => {
  test('is never below 0', () => {
    const flow = { periods: [{ balance: '1000', rate: '0.05' }], paymentsAYear: 4 };
    expect(interestSaved(flow, '0.0425')).toEqual(['0']);
    expect(interestSaved(flow, '0.05')).toEqual(['0']);
    expect(interestSaved(flow, '0.06')).toEqual(['2.5']);
  });

  test('counts the periods apart where the rate steps over the market', () => {
    const periods = [
      { balance: '1000', rate: '0.01' },
      { balance: '1000', rate: '0.05' },
    ];
    expect(interestSaved({ periods, paymentsAYear: 1 }, '0.03')).toEqual(['20', '0']);
  });
});

test('the present value of nothing is 0, and of amounts without discount their sum', () => {
  expect(presentValue([], '0.1')).toBe('0');
  expect(presentValue(['1.5', '2.5'], '0')).toBe('4');
});

describe("the OECD's grant element", () => {
  const element = (terms: object): string =>
    Number(
      grantElementOfOecd({
        maturity: '10',
        firstRepayment: '2.5',
        paymentsAYear: '2',
        discountRate: '0.1',
        rateBefore: '0.025',
        rateAfter: '0.025',
        ...terms,
      }),
    ).toFixed(6);

  test('of its own example', () => {
    expect(element({})).toBe('32.390941');
  });

  // The element of a loan at 1 % over 5 years, the first repayment after 3¼, to two places.
  test.each([
    ['0.1', '29.05'],
    ['0.07', '20.74'],
    ['0.06', '17.69'],
  ])('at a discount of %s is %s', (discountRate, percent) => {
    const terms = { maturity: '5', firstRepayment: '3.25', paymentsAYear: '4' };
    const rates = { discountRate, rateBefore: '0.01', rateAfter: '0.01' };
    expect(Number(element({ ...terms, ...rates })).toFixed(2)).toBe(percent);
  });

  test('is nothing where the loan costs what the discount asks', () => {
    // 10 % a year, paid each half year: 2 × (1.1^½ − 1)
    const rate = String(2 * (Math.sqrt(1.1) - 1));
    expect(Number(element({ rateBefore: rate, rateAfter: rate }))).toBeCloseTo(0, 6);
  });

  test('takes the rate before the first repayment and the rate after it', () => {
    // Yearly, 2 years, first repayment after 2: a payment of interest, then interest and principal.
    const terms = { maturity: '2', firstRepayment: '2', paymentsAYear: '1' };
    // 100 − (3 / 1.1 + (100 + 7) / 1.21) = 8.842975…
    expect(element({ ...terms, rateBefore: '0.03', rateAfter: '0.07' })).toBe('8.842975');
  });
});
