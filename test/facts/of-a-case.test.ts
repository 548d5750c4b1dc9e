import { describe, expect, it } from 'vitest';
import { isPriority } from '../../src/engine/facts/activity';
import { readingIn } from '../../src/engine/facts/case';
import { lifeEndsBefore } from '../../src/engine/facts/depreciation';
import { programmeInvestment } from '../../src/engine/facts/programme';
import { rateOfPeriod } from '../../src/engine/facts/rates';
import { taxedProfile } from '../../src/engine/facts/regime';
import type { Figure } from '../../src/figures/figure';
import type { Schedule } from '../../src/figures/kinds';
import { type Fields, INVESTOR } from '../profiles';
import { caseWith, roubles } from '../taxes/case';

describe('the main activity', () => {
  it.each([
    ['28.11', true],
    ['29.31', true],
    ['01.13', false],
    ['29', undefined],
  ])('%s alone tells whether it is a priority one', (main, expected) => {
    expect(isPriority({ main }, ['28', '29.3'])).toBe(expected);
  });
});

it('a reading that the region has not is a fault', () => {
  expect(readingIn(caseWith(), 'cap-base')).toBe(caseWith().readings['cap-base']);
  expect(() => readingIn(caseWith(), 'other')).toThrow('the region has no reading other');
});

it.each([
  // July 2020 to June 2021; January 2021 to January 2021
  ['2020-06-30', 12, '2021-07-01'],
  ['2020-12-01', 1, '2021-02-01'],
])(
  'an asset put into use on %s with a life of %i months is written off by %s',
  (day, life, end) => {
    const asset = {
      id: 'lathe',
      path: 'fixedAssets.0',
      cost: 1n,
      putIntoUse: day,
      lifeMonths: life,
    };
    expect(lifeEndsBefore(asset)).toBe(end);
  },
);

describe('the rate of a period by a schedule', () => {
  const figureOf = (...steps: (readonly [upTo: number | null, rate: bigint])[]) =>
    ({
      values: [
        {
          figure: 'made.schedule',
          decides: 'amount',
          from: '2009-01-01',
          value: steps.map(([upTo, rate]) => ({ upTo, rate })),
          citation: { text: 'article' },
          standing: 'law',
        },
      ],
    }) as unknown as Figure<Schedule>;

  it.each([
    [1, 0n],
    [5, 0n],
    [6, 5_0000n],
    [10, 5_0000n],
    [11, 13_5000n],
    [40, 13_5000n],
  ])('%i is that of the first step that reaches it', (period, rate) => {
    const figure = figureOf([5, 0n], [10, 5_0000n], [null, 13_5000n]);
    expect(rateOfPeriod(figure, '2019-01-01', period)).toEqual({
      rate,
      figure: 'made.schedule',
      decides: 'amount',
      citation: { text: 'article' },
      standing: 'law',
    });
  });

  it('has no end', () => {
    expect(() => rateOfPeriod(figureOf([5, 0n]), '2019-01-01', 6)).toThrow(
      'the last step has no bound',
    );
  });
});

describe('the capital investment of the PP&E programme', () => {
  const MOVABLES = [
    { id: 'press', commissioned: '2019-03-01', cost: 100, lifeMonths: 120 },
    { id: 'saw', commissioned: '2019-03-01', cost: 20, lifeMonths: 120 },
    { id: 'lamp', yearlyBases: { 2019: 1_000 } },
  ];
  const HALL = {
    id: 'hall',
    kind: 'immovable',
    upgradeCost: 50,
    depreciatedValue: 10,
    completed: '2019-05-01',
    yearlyBases: { 2019: 1_000 },
  } as const;
  const assets = (cost: number) =>
    ['lathe', 'line'].map((id) => ({ id, putIntoUse: '2019-06-01', cost, lifeMonths: 60 }));

  it.each<[string, Fields, number, boolean]>([
    [
      'as stated',
      { ppeProgramme: { capitalInvestment: 7, newMovables: MOVABLES }, fixedAssets: assets(1) },
      7,
      true,
    ],
    [
      // 100, 20 and 50
      'what its objects cost',
      { ppeProgramme: { newMovables: MOVABLES, upgradedObjects: [HALL] }, fixedAssets: assets(84) },
      170,
      false,
    ],
    [
      'what the assets of the deduction cost, where that is more',
      { ppeProgramme: { newMovables: MOVABLES, upgradedObjects: [HALL] }, fixedAssets: assets(86) },
      172,
      false,
    ],
    ['the upgrade alone', { ppeProgramme: { upgradedObjects: [HALL] } }, 50, false],
    ['nothing where nothing is given', {}, 0, false],
  ])('is %s', (_, fields, amount, whole) => {
    expect(programmeInvestment(caseWith(fields))).toEqual({ amount: roubles(amount), whole });
  });
});

describe('a profile under a special tax regime', () => {
  const fields = (specialTaxRegime?: boolean): Fields => ({
    investor: { ...INVESTOR, specialTaxRegime },
    taxableProfit: { 2019: 1_000 },
    property: { objects: [{ id: 'shop', kind: 'immovable', yearlyBases: { 2019: 1_000 } }] },
    ppeProgramme: { capitalInvestment: 7, newMovables: [] },
    transportTax: { 2019: 5 },
  });

  it('has neither the profit nor the property that are taxed', () => {
    const { profile } = caseWith(fields(true));
    const taxed = taxedProfile(profile);
    expect(taxed).not.toHaveProperty('taxableProfit');
    expect(taxed).not.toHaveProperty('property');
    expect(taxed.ppeProgramme).toEqual({ capitalInvestment: roubles(7) });
    expect(taxed.transportTax).toEqual(profile.transportTax);
    expect(taxed.investor).toEqual(profile.investor);
  });

  it.each([false, undefined])('is as it is under the general one (%s)', (regime) => {
    const { profile } = caseWith(fields(regime));
    expect(taxedProfile(profile)).toBe(profile);
  });
});
