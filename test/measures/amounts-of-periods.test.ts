import { describe, expect, it } from 'vitest';
import {
  listFinding,
  listMissing,
  notOfTheTax,
  periodsOfSpans,
  propertyPeriods,
  yearsOfSpan,
} from '../../src/engine/measure/property';
import { periodAmounts } from '../../src/engine/measure/property-amounts';
import type { ObjectTreatment, PropertyTreatment } from '../../src/engine/taxes/treatment';
import { monthOf } from '../../src/kit/day';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { caseWith, rateUsed } from '../taxes/case';

const SHOP = { id: 'shop', kind: 'immovable', yearlyBases: { 2019: 1_000, 2020: 1_000 } } as const;
const STORE = { id: 'store', kind: 'immovable', yearlyBases: { 2020: 1_000, 2021: 10 } } as const;

const exempt = (object: string, first: number, last: number): ObjectTreatment => ({
  object,
  span: { first, last },
  rate: () => rateUsed(0n),
});

const relieving = (...objects: ObjectTreatment[]): PropertyTreatment => ({
  tax: 'property',
  periods: { first: 2018, last: 2022, because: 'periods-used' },
  objects,
});

describe('the tax periods of a relief', () => {
  const c = caseWith({ property: { objects: [SHOP, STORE] } });
  const shop = (first: number, last: number) => relieving(exempt('shop', first, last));
  const store = relieving(exempt('store', 2018, 2022));
  const years = [2018, 2019, 2020, 2021, 2022];
  const found = (certain: PropertyTreatment[], possible: PropertyTreatment[]) => {
    const { hasAmount, isOpen } = periodAmounts(c, certain, possible);
    return [years.filter(hasAmount), years.filter(isOpen)];
  };

  it.each<[string, PropertyTreatment[], PropertyTreatment[], number[], number[]]>([
    ['none where nothing is possible', [], [], [], []],
    [
      'all that is possible, where nothing is certain',
      [],
      [shop(2018, 2022)],
      [2019, 2020],
      [2019, 2020],
    ],
    [
      'none of them open, where all is certain',
      [shop(2018, 2022)],
      [shop(2018, 2022)],
      [2019, 2020],
      [],
    ],
    [
      'open where only one is certain',
      [shop(2019, 2019)],
      [shop(2018, 2022)],
      [2019, 2020],
      [2020],
    ],
    // 2.2 % of 10 is 22 kopecks: no rouble of tax, but a relief of the object
    ['those of each object to the kopeck', [], [store], [2020, 2021], [2020, 2021]],
    // the same relief of the other object
    [
      'open where another object may have it',
      [shop(2020, 2020)],
      [store],
      [2020, 2021],
      [2020, 2021],
    ],
    [
      'open where another has it beside',
      [shop(2018, 2022)],
      [shop(2018, 2022), store],
      [2019, 2020, 2021],
      [2020, 2021],
    ],
    [
      'open where another is relieved before one that is certain',
      [store],
      [shop(2018, 2022), store],
      [2019, 2020, 2021],
      [2019, 2020],
    ],
    [
      'none at the ordinary rate',
      [],
      [relieving({ ...exempt('shop', 2018, 2022), rate: () => rateUsed(2_2000n) })],
      [],
      [],
    ],
  ])('have an amount, or may have another: %s', (_, certain, possible, amounts, open) => {
    expect(found(certain, possible)).toEqual([amounts, open]);
  });
});

describe('the treatment of objects', () => {
  const c = caseWith();
  const objects = [exempt('shop', 2019, 2024), exempt('store', 2021, 2026)];

  it('has the periods of any of them, and none without an object', () => {
    expect(propertyPeriods(c, objects, 'periods-used')).toEqual([
      { tax: 'property', periods: { first: 2019, last: 2026, because: 'periods-used' }, objects },
    ]);
    expect(propertyPeriods(c, [], 'periods-used')).toEqual([]);
  });

  it.each([
    [2025, { first: 2019, last: 2025, because: 'status-ends' }],
    [2026, { first: 2019, last: 2026, because: 'periods-used' }],
    [null, { first: 2019, last: 2026, because: 'periods-used' }],
  ] as const)('ends with an end of %s', (year, expected) => {
    const end = { year, because: 'status-ends' } as const;
    const spans = objects.map(({ span }) => span);
    expect(periodsOfSpans(c, spans, 'periods-used', end)).toEqual([expected]);
  });

  it('ends with the edition where nothing else ends it', () => {
    const end = { year: null, because: 'status-ends' } as const;
    expect(periodsOfSpans(c, [{ first: 2019, last: 2070 }], 'periods-used', end)).toEqual([
      { first: 2019, last: 2061, because: 'edition-ends' },
    ]);
  });

  it.each([
    ['2019-01', '2020-01', { first: 2019, last: 2019 }],
    ['2019-12', '2020-02', { first: 2019, last: 2020 }],
    ['2020-12', '2021-12', { first: 2020, last: 2021 }],
  ])('of months from %s to %s is of their years', (from, to, expected) => {
    const months = { from: monthOf(`${from}-01`), to: monthOf(`${to}-01`) };
    expect(yearsOfSpan({ months })).toEqual(expected);
  });
});

describe('an object that the tax is not on', () => {
  const finding = (kind: 'movable' | 'immovable', yearlyBases: Record<number, number>) => {
    const c = caseWith({ property: { objects: [{ id: 'press', kind, yearlyBases }] } });
    const [object] = c.profile.property ?? [];
    return object && notOfTheTax('x', { ...c, policy: LAW }, object);
  };

  it('is a movable one from 2019', () => {
    expect(finding('movable', { 2019: 1_000, 2020: 1_000 })).toMatchObject({
      id: 'x.object-of-the-tax',
      of: 'press',
      verdict: 'not-met',
      unit: 'yes-no',
      actual: false,
      required: true,
    });
  });

  it.each([
    ['an immovable one', 'immovable', { 2019: 1_000 }],
    ['one that was taxed before', 'movable', { 2018: 1_000, 2019: 1_000 }],
    ['one without a value', 'movable', { 2019: 0 }],
  ] as const)('is not %s', (_, kind, bases) => {
    expect(finding(kind, bases)).toBeUndefined();
  });
});

describe('something in a list', () => {
  const figure = {
    from: '2009-01-01',
    value: 1,
    citation: { text: 'article' },
    standing: 'law',
  } as const;
  const base = { id: 'x', unit: 'count', required: 1, citation: figure.citation, standing: 'law' };

  it.each([
    [[], { ...base, verdict: 'not-met', actual: 0 }],
    [['one'], { ...base, verdict: 'met', actual: 1 }],
    [['one', 'two'], { ...base, verdict: 'met', actual: 2 }],
    [undefined, { id: 'x', verdict: 'unknown', missing: [{ path: 'list', asks: 'value' }] }],
  ])('is there, or asked for: %j', (list, expected) => {
    expect(listFinding('x', 'list', list, figure)).toEqual(expected);
  });

  it('is missing where the list is left out', () => {
    const missing = [{ path: 'list', asks: 'value' }];
    expect(listMissing('x', 'list')).toEqual({ id: 'x', verdict: 'unknown', missing });
  });
});
