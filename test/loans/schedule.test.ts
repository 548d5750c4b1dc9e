import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LoanTerms,
  type Quarter,
  rateInYear,
  scheduleOf,
} from '../../src/engine/loans/schedule';
import { quartersWorth } from '../../src/engine/loans/worth';
import { interestSaved, presentValue } from '../../src/engine/valuation/soft-loan';
import { Decimal } from '../../src/kit/decimal';
import { type Kopecks, rateText, roublesText } from '../../src/kit/money';
import { cases } from '../deep';

const TERMS: LoanTerms = {
  principal: 100_000_000_00n,
  drawn: '2019-07-01',
  quarters: 20,
  grace: 12,
  rates: [{ upToYear: null, rate: 50_000n }],
  repayment: 'equal-principal',
};

const of = (terms: Partial<LoanTerms>): readonly Quarter[] => scheduleOf({ ...TERMS, ...terms });
const days = (drawn: string, quarters: number): string[] =>
  of({ drawn, quarters, grace: 0 }).map(({ day }) => day);
const total = (quarters: readonly Quarter[], what: 'interest' | 'principal'): Kopecks =>
  quarters.reduce((sum, quarter) => sum + quarter[what], 0n);

describe('a schedule', () => {
  test('pays interest only in the grace, and equal principal after it', () => {
    const quarters = of({});
    expect(quarters).toHaveLength(20);
    // 100 m × 5 % / 4 = 1.25 m; 100 m / 8 = 12.5 m
    expect(quarters[0]).toEqual({
      number: 1,
      day: '2019-10-01',
      year: 2019,
      balance: 100_000_000_00n,
      rate: 50_000n,
      interest: 1_250_000_00n,
      principal: 0n,
    });
    expect(quarters[11]).toMatchObject({ day: '2022-07-01', principal: 0n });
    expect(quarters[12]).toMatchObject({ balance: 100_000_000_00n, principal: 12_500_000_00n });
    // 12.5 m × 5 % / 4 = 156,250
    expect(quarters[19]).toMatchObject({
      day: '2024-07-01',
      balance: 12_500_000_00n,
      interest: 156_250_00n,
      principal: 12_500_000_00n,
    });
    // 12 × 100 m + (100 + 87.5 + … + 12.5) m = 1,650 m of balance
    expect(total(quarters, 'interest')).toBe(20_625_000_00n);
  });

  test('changes its rate after the last quarter of a year', () => {
    const rates = [
      { upToYear: 3, rate: 10_000n },
      { upToYear: null, rate: 50_000n },
    ];
    const seen = of({ rates }).map(({ rate }) => rate);
    expect(seen.slice(0, 12)).toEqual(Array(12).fill(10_000n));
    expect(seen.slice(12)).toEqual(Array(8).fill(50_000n));
    expect(() => rateInYear([{ upToYear: 1, rate: 1n }], 2)).toThrow(RangeError);
    expect(rateInYear([{ upToYear: 1, rate: 1n }], 1)).toBe(1n);
  });

  test('spreads kopecks that cannot be shared equally', () => {
    const quarters = of({ principal: 1_00n, quarters: 3, grace: 0 });
    expect(quarters.map(({ principal }) => principal)).toEqual([33n, 33n, 34n]);
  });

  test('rounds interest to the kopeck, half up', () => {
    // 2.00 × 1 % / 4 = 0.005; 1.99 × 1 % / 4 = 0.004975
    const rates = [{ upToYear: null, rate: 10_000n }];
    expect(of({ principal: 200n, rates })[0]?.interest).toBe(1n);
    expect(of({ principal: 199n, rates })[0]?.interest).toBe(0n);
  });

  test.each([
    ['2020-02-29', ['2020-05-29', '2020-08-29', '2020-11-29', '2021-02-28', '2021-05-29']],
    ['2019-08-31', ['2019-11-30', '2020-02-29', '2020-05-31', '2020-08-31', '2020-11-30']],
    ['2019-11-30', ['2020-02-29', '2020-05-30', '2020-08-30', '2020-11-30', '2021-02-28']],
    ['2019-10-01', ['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01', '2021-01-01']],
    ['2019-09-30', ['2019-12-30', '2020-03-30', '2020-06-30', '2020-09-30', '2020-12-30']],
  ])('drawn on %s falls due on the same day of the month or its last', (drawn, due) => {
    expect(days(drawn, 5)).toEqual(due);
  });

  test('repays at once what is drawn for one quarter', () => {
    expect(of({ quarters: 1, grace: 0 })).toMatchObject([{ principal: 100_000_000_00n }]);
  });
});

describe('an annuity', () => {
  test('pays the same each quarter', () => {
    // 100,000 at 8 % over 4 quarters: 100,000 × 0.02 / (1 − 1.02^−4) = 26,262.375…
    const quarters = of({
      principal: 100_000_00n,
      quarters: 4,
      grace: 0,
      rates: [{ upToYear: null, rate: 80_000n }],
      repayment: 'annuity',
    });
    expect(quarters.map(({ interest }) => interest)).toEqual([
      2_000_00n,
      1_514_75n,
      1_019_80n,
      514_95n,
    ]);
    expect(quarters.map(({ principal }) => principal)).toEqual([
      24_262_38n,
      24_747_62n,
      25_242_57n,
      25_747_43n,
    ]);
  });

  test('without interest is equal principal', () => {
    const rates = [{ upToYear: null, rate: 0n }];
    const quarters = of({ quarters: 4, grace: 0, rates, repayment: 'annuity' });
    expect(quarters.map(({ principal }) => principal)).toEqual(Array(4).fill(25_000_000_00n));
  });
});

const anyRate = fc.bigInt(0n, 1_000_000n);
const anyTerms = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(59)).chain(([quarters, grace]) =>
  fc.record<LoanTerms>({
    principal: fc.bigInt(1n, 100_000_000_000_00n),
    drawn: fc.constantFrom('2019-07-01', '2020-02-29', '2021-12-31'),
    quarters: fc.constant(quarters),
    grace: fc.constant(grace % quarters),
    rates: fc
      .tuple(anyRate, anyRate, fc.integer({ min: 1, max: 15 }))
      .map(([before, after, upToYear]) => [
        { upToYear, rate: before },
        { upToYear: null, rate: after },
      ]),
    repayment: fc.constantFrom('equal-principal', 'annuity'),
  }),
);

const MANY = { numRuns: cases(100, 2_000), seed: 20190701 };

describe('of any loan', () => {
  test('the principal repaid is the principal drawn, quarter after quarter', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const quarters = scheduleOf(terms);
        expect(total(quarters, 'principal')).toBe(terms.principal);
        let left = terms.principal;
        for (const { balance, number, principal } of quarters) {
          expect(balance).toBe(left);
          expect(principal).toBeGreaterThanOrEqual(0n);
          if (number <= terms.grace) expect(principal).toBe(0n);
          left -= principal;
        }
        expect(left).toBe(0n);
      }),
      MANY,
    );
  });

  test('equal principal differs by a kopeck at most', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const quarters = scheduleOf({ ...terms, repayment: 'equal-principal' });
        const repaid = quarters.slice(terms.grace).map(({ principal }) => principal);
        const [first = 0n] = repaid;
        const least = repaid.reduce((a, b) => (b < a ? b : a), first);
        const most = repaid.reduce((a, b) => (b > a ? b : a), first);
        expect(most - least).toBeLessThan(2n);
      }),
      MANY,
    );
  });

  test('nothing saved is below 0, and all of it is the difference of the interest', () => {
    fc.assert(
      fc.property(anyTerms, anyRate, anyRate, (terms, market, cost) => {
        for (const { marketInterest, quarter, saved } of quartersWorth(
          scheduleOf(terms),
          market,
          cost,
        )) {
          const difference = marketInterest - quarter.interest;
          expect(saved).toBe(difference > 0n ? difference : 0n);
        }
      }),
      MANY,
    );
  });

  test('an annuity pays the same each quarter but for rounding', () => {
    fc.assert(
      fc.property(anyTerms, fc.bigInt(1n, 300_000n), (terms, rate) => {
        const rates = [{ upToYear: null, rate }];
        const quarters = scheduleOf({ ...terms, rates, repayment: 'annuity' });
        const exact = annuity(terms, rateText(rate));
        const payments = quarters.slice(terms.grace).map((one) => one.interest + one.principal);
        let bound = 0.005;
        for (const [index, payment] of payments.entries()) {
          expect(exact.minus(roublesText(payment)).abs().toNumber()).toBeLessThanOrEqual(bound);
          // Half a kopeck is its own rounding; each payment and interest before it changed the balance
          // by a kopeck at most, which the payments left since then share.
          const left = { ...terms, principal: 1n, grace: 0, quarters: payments.length - index - 1 };
          if (left.quarters > 0) bound += annuity(left, rateText(rate)).toNumber();
        }
      }),
      MANY,
    );
  });

  test('the grant equivalent is the principal less the present value of its service', () => {
    fc.assert(
      fc.property(anyTerms, anyRate, (terms, extra) => {
        const quarters = scheduleOf(terms);
        // The identity is of a market rate that no rate of the loan passes.
        const market = quarters.reduce((most, { rate }) => (rate > most ? rate : most), extra);
        const flow = {
          periods: quarters.map(({ balance, rate }) => ({
            balance: roublesText(balance),
            rate: rateText(rate),
          })),
          paymentsAYear: 4,
        };
        const perQuarter = new Decimal(rateText(market)).div(4).toString();
        const equivalent = presentValue(interestSaved(flow, rateText(market)), perQuarter);
        const service = quarters.map(({ balance, principal, rate }) =>
          new Decimal(roublesText(balance))
            .times(rateText(rate))
            .div(4)
            .plus(roublesText(principal))
            .toString(),
        );
        const drawn = new Decimal(roublesText(terms.principal));
        const rest = drawn.minus(presentValue(service, perQuarter));
        expect(rest.minus(equivalent).abs().div(drawn).toNumber()).toBeLessThan(1e-9);
      }),
      MANY,
    );
  });
});

/** The payment of an annuity, roubles, by its formula. */
function annuity({ grace, principal, quarters }: LoanTerms, rate: string) {
  const perQuarter = new Decimal(rate).div(4);
  const discount = perQuarter.plus(1).pow(grace - quarters);
  return perQuarter.times(roublesText(principal)).div(new Decimal(1).minus(discount));
}
