import { describe, expect, test } from 'vitest';
import { documentWith, problemsOf, profileOf } from './document';

const cashFlowOf = (cashFlow: object) => profileOf(documentWith({ cashFlow })).cashFlow;
const valuationOf = (valuation: object) => profileOf(documentWith({ valuation })).valuation;

describe('the flows of the project', () => {
  test('are absent where they are left out', () => {
    expect('cashFlow' in profileOf(documentWith({}))).toBe(false);
    expect('cashFlow' in profileOf(documentWith({ cashFlow: undefined }))).toBe(false);
  });

  test('are read in full, of either sign', () => {
    const cashFlow = {
      operating: { 2019: '-15000000.50', 2020: 0, 2021: '999999999999999.99' },
      workingCapital: [
        { year: 2020, amount: '-0.01' },
        { year: 2019, amount: 10_000_000 },
      ],
      residualValue: { year: 2061, amount: '0.01' },
    };
    expect(cashFlowOf(cashFlow)).toStrictEqual({
      operating: { first: 2019, values: [-15_000_000_50n, 0n, 999_999_999_999_999_99n] },
      workingCapital: { first: 2019, values: [10_000_000_00n, -1n] },
      residualValue: { year: 2061, amount: 1n },
    });
  });

  test('may be stated in part, or parts given as undefined', () => {
    expect(cashFlowOf({})).toStrictEqual({});
    const nothing = { operating: undefined, workingCapital: undefined, residualValue: undefined };
    expect(cashFlowOf(nothing)).toStrictEqual({});
    expect(cashFlowOf({ residualValue: { year: 2009, amount: 0 } })).toStrictEqual({
      residualValue: { year: 2009, amount: 0n },
    });
  });
});

describe('the valuation', () => {
  test('states nothing where it is left out or its parts are undefined', () => {
    expect(profileOf(documentWith({})).valuation).toStrictEqual({});
    expect(valuationOf({})).toStrictEqual({});
    expect(valuationOf({ discountRate: undefined, timing: undefined })).toStrictEqual({});
  });

  test('is read in full', () => {
    const valuation = {
      discountRate: '0.140001',
      timing: 'mid',
      prices: 'real',
      butFor: 1,
      wageTaxRate: '0.13',
      interestInProfit: false,
    };
    expect(valuationOf(valuation)).toStrictEqual({
      discountRate: 140_001n,
      timing: 'mid',
      prices: 'real',
      butFor: 1_000_000n,
      wageTaxRate: 130_000n,
      interestInProfit: false,
    });
  });

  test.each([
    [0, 0n],
    ['0.000001', 1n],
    ['0.999999', 999_999n],
    ['1.000000', 1_000_000n],
  ])('may have the rate %s', (rate, millionths) => {
    const valuation = { discountRate: rate, butFor: rate, wageTaxRate: rate };
    expect(valuationOf(valuation)).toStrictEqual({
      discountRate: millionths,
      butFor: millionths,
      wageTaxRate: millionths,
    });
  });

  test.each(['end', 'mid', 'start'])('may let flows stand at the %s of the year', (timing) => {
    expect(valuationOf({ timing })).toStrictEqual({ timing });
  });

  test.each(['nominal', 'real'])('may be in %s prices', (prices) => {
    expect(valuationOf({ prices })).toStrictEqual({ prices });
  });
});

describe('the day on which an upgraded object was first put into use', () => {
  const upgraded = (fields: object) =>
    documentWith({
      ppeProgramme: {
        upgradedObjects: [
          {
            id: 'press',
            kind: 'movable',
            completed: '2020-05-20',
            upgradeCost: 1,
            depreciatedValue: 1,
            yearlyBases: { 2019: 0, 2020: 1 },
            ...fields,
          },
        ],
      },
    });
  const dayIn = (fields: object) =>
    profileOf(upgraded(fields)).ppeProgramme.upgradedObjects?.map(
      ({ commissioned }) => commissioned,
    );

  test('is absent where it is left out or undefined', () => {
    for (const fields of [{}, { commissioned: undefined }]) {
      const [object = {}] = profileOf(upgraded(fields)).ppeProgramme.upgradedObjects ?? [];
      expect('commissioned' in object).toBe(false);
    }
  });

  test.each([
    ['the day of the upgrade', { commissioned: '2020-05-20' }],
    ['the first day of the edition', { commissioned: '2009-01-01' }],
    [
      'the last day of the first year with a base',
      { commissioned: '2019-12-31', yearlyBases: { 2018: 0, 2019: 1 } },
    ],
    [
      'any day before the upgrade where there is no base at all',
      { commissioned: '2020-05-20', yearlyBases: { 2015: 0 } },
    ],
  ])('may be %s', (_, fields) => {
    expect(dayIn(fields)).toEqual([fields.commissioned]);
  });

  test('says what it is compared with', () => {
    const late = { commissioned: '2020-05-21', yearlyBases: { 2018: 1, 2019: 1 } };
    expect(problemsOf(upgraded(late))).toEqual([
      {
        path: 'ppeProgramme.upgradedObjects[0].commissioned',
        code: 'commissioned-after-completed',
        expected: 'a day not after completed, 2020-05-20',
        found: '"2020-05-21"',
      },
      {
        path: 'ppeProgramme.upgradedObjects[0].commissioned',
        code: 'commissioned-after-first-base',
        expected: 'a day not after 2018, the first year with a base',
        found: '"2020-05-21"',
      },
    ]);
  });

  test.each([
    ['a day of the upgrade that is broken', { completed: '20.05.2019' }],
    ['bases that are broken', { yearlyBases: { 2019: '?' } }],
    ['a base of a year that cannot be told', { yearlyBases: { '19': 1 } }],
  ])('is not compared with %s', (_, fields) => {
    const problems = problemsOf(upgraded({ commissioned: '2020-01-01', ...fields }));
    expect(problems.map(({ path }) => path.endsWith('commissioned'))).toEqual([false]);
  });
});
