import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/regions/parse-profile';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { documentWith, problemsOf, profileOf } from './document';

const borrowingOf = (borrowing: object) => profileOf(documentWith({ borrowing })).borrowing;

describe('what is to be borrowed', () => {
  test('is absent where it is left out', () => {
    expect('borrowing' in profileOf(documentWith({}))).toBe(false);
    expect('borrowing' in profileOf(documentWith({ borrowing: undefined }))).toBe(false);
  });

  test('is read in full', () => {
    const borrowing = {
      programmes: ['leasing', 'joint'],
      amount: '50000000.50',
      totalBudget: 100_000_000,
      coFinancing: 50_000_000,
      ownFunds: 50_000_000,
      drawn: '2019-04-01',
      termMonths: 60,
      graceMonths: 57,
      repayment: 'annuity',
      guarantee: { kind: 'bank', yearlyCost: '0.025' },
      russianShare: '0.5',
      outputFrom: 2021,
      sales: [
        { year: 2022, amount: '0.01' },
        { year: 2021, amount: 0 },
      ],
      price: 1,
      advance: 0,
      assets: '999999999999999.99',
      otherFundLoans: '0.00',
      marketRate: '0.085001',
      discountRate: 1,
      facts: { manufacturer: true, sampleFlow: false },
    };
    expect(borrowingOf(borrowing)).toStrictEqual({
      programmes: ['leasing', 'joint'],
      amount: 50_000_000_50n,
      totalBudget: 100_000_000_00n,
      coFinancing: 50_000_000_00n,
      ownFunds: 50_000_000_00n,
      drawn: '2019-04-01',
      termMonths: 60,
      graceMonths: 57,
      repayment: 'annuity',
      guarantee: { kind: 'bank', yearlyCost: 25_000n },
      russianShare: 500_000n,
      outputFrom: 2021,
      sales: { first: 2021, values: [0n, 1n] },
      price: 1_00n,
      advance: 0n,
      assets: 999_999_999_999_999_99n,
      otherFundLoans: 0n,
      marketRate: 85_001n,
      discountRate: 1_000_000n,
      facts: { manufacturer: true, sampleFlow: false },
    });
  });

  test('may be all that is said of it, or parts given as undefined', () => {
    expect(borrowingOf({})).toStrictEqual({ facts: {} });
    const nothing = {
      programmes: undefined,
      amount: undefined,
      guarantee: { kind: undefined, yearlyCost: undefined },
      sales: undefined,
      facts: { manufacturer: undefined },
    };
    expect(borrowingOf(nothing)).toStrictEqual({ guarantee: {}, facts: {} });
  });

  test.each(PROGRAMME_IDS)('may be of the programme %s alone', (id) => {
    expect(borrowingOf({ programmes: [id] })?.programmes).toEqual([id]);
  });

  test.each(['bank', 'veb', 'sme-corporation', 'regional-fund', 'none'])(
    'may have the guarantee %s',
    (kind) => {
      expect(borrowingOf({ guarantee: { kind } })?.guarantee).toEqual({ kind });
    },
  );
});

describe('the months of a loan', () => {
  test.each([
    [{ termMonths: 3, graceMonths: 0 }],
    [{ termMonths: 240, graceMonths: 237 }],
    [{ termMonths: 60, graceMonths: 57 }],
    [{ graceMonths: 237 }],
    [{ termMonths: 3 }],
  ])('may be %j', (months) => {
    expect(borrowingOf(months)).toMatchObject(months);
  });

  test('say what is expected of them', () => {
    const borrowing = { termMonths: 4, graceMonths: 238 };
    expect(problemsOf(documentWith({ borrowing })).map(({ expected }) => expected)).toEqual([
      'months from 3 to 240, in whole quarters',
      'months from 0 to 237, in whole quarters',
    ]);
    const outlasting = { termMonths: 12, graceMonths: 12 };
    expect(problemsOf(documentWith({ borrowing: outlasting }))[0]?.expected).toBe(
      'fewer months than termMonths, 12',
    );
  });

  test('are not compared where one of them is broken itself', () => {
    const borrowing = { termMonths: 13, graceMonths: 24 };
    expect(problemsOf(documentWith({ borrowing })).map(({ code }) => code)).toEqual([
      'not-whole-quarters',
    ]);
  });
});

describe('own funds', () => {
  test.each([
    [{ ownFunds: 5 }],
    [{ coFinancing: 5 }],
    [{ ownFunds: '5.00', coFinancing: 5 }],
    [{ ownFunds: '9', coFinancing: '10' }],
    [{ ownFunds: 0, coFinancing: 0 }],
  ])('may be %j', (borrowing) => {
    expect(parseProfile(documentWith({ borrowing })).ok).toBe(true);
  });

  test('above the co-financing say how much that is', () => {
    const borrowing = { ownFunds: 6, coFinancing: '5.50' };
    expect(problemsOf(documentWith({ borrowing }))).toEqual([
      {
        path: 'borrowing.ownFunds',
        code: 'own-funds-above-co-financing',
        expected: 'at most coFinancing, 5.50',
        found: '6',
      },
    ]);
  });

  test('are not compared with a co-financing that is broken itself', () => {
    const borrowing = { ownFunds: 6, coFinancing: '5,50' };
    expect(problemsOf(documentWith({ borrowing })).map(({ code }) => code)).toEqual([
      'decimal-comma',
    ]);
  });
});
