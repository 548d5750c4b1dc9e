import { describe, expect, it } from 'vitest';
import {
  betweenValuations,
  differenceOf,
  reliefValuation,
  savedByTax,
} from '../../src/engine/plan/value';
import { discounter } from '../../src/engine/valuation/discount';
import { between } from '../../src/kit/interval';
import { roubles } from '../taxes/case';
import { packageTaxes, tax, valued } from './valued';

/** A tenth a year: 110 at the end of the first year are worth 100, and 121 at the end of the second. */
const AT_A_TENTH = discounter(100_000n, 2020, 'end');

describe('a sum over years', () => {
  const first = { year: 2020, amount: roubles(110) };
  const exact = [first, { year: 2021, amount: roubles(121) }];
  const open = [first, { year: 2021, amount: between(roubles(121), roubles(242)) }];

  it('of exact amounts is exact', () => {
    expect(reliefValuation(exact, AT_A_TENTH)).toEqual({
      nominal: roubles(231),
      present: roubles(200),
    });
    expect(reliefValuation(exact, null)).toEqual({ nominal: roubles(231), present: null });
  });

  it('lies between the worth of the least and of the most where one amount is an interval', () => {
    expect(reliefValuation(open, AT_A_TENTH)).toEqual({
      nominal: { from: roubles(231), to: roubles(352) },
      present: { from: roubles(200), to: roubles(300) },
    });
    expect(reliefValuation(open, null)).toEqual({
      nominal: { from: roubles(231), to: roubles(352) },
      present: null,
    });
  });

  it('has a present value between two only where both have one', () => {
    const [less, more] = [
      { nominal: 1n, present: 1n },
      { nominal: 3n, present: 2n },
    ];
    const none = { nominal: 3n, present: null };
    expect(betweenValuations(less, more).present).toEqual({ from: 1n, to: 2n });
    expect(betweenValuations(less, none).present).toBeNull();
    expect(betweenValuations(none, less).present).toBeNull();
  });
});

describe('what one package is worth more than another', () => {
  const worth = (amount: number) => {
    const savings = [{ year: 2020, amount: roubles(amount) }];
    return { nominal: roubles(amount), present: AT_A_TENTH.scaled(savings) };
  };

  it('is the difference of both, negative for one that is worth less', () => {
    expect(differenceOf(worth(330), worth(110))).toEqual({
      nominal: roubles(220),
      present: roubles(200),
    });
    expect(differenceOf(worth(110), worth(330))).toEqual({
      nominal: roubles(-220),
      present: roubles(-200),
    });
  });

  it('has no present value where one of them has none', () => {
    const none = { nominal: roubles(10), present: null };
    expect(differenceOf(worth(110), none)).toEqual({ nominal: roubles(100), present: null });
    expect(differenceOf(none, worth(110))).toEqual({ nominal: roubles(-100), present: null });
  });
});

it('what a package saves is told by tax, and interest beside the taxes', () => {
  const saved = savedByTax(
    valued({
      taxes: packageTaxes({
        taxes: [tax(2020, 50, 20), tax(2021, 40, 30), tax(2020, 9, 2, { tax: 'property' })],
      }),
      interest: new Map([
        [2020, roubles(3)],
        [2021, roubles(4)],
      ]),
    }),
  );
  expect(saved).toEqual(
    new Map([
      ['income', roubles(40)],
      ['property', roubles(7)],
      ['interest', roubles(7)],
    ]),
  );
});
