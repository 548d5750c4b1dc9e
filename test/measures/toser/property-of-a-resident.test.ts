import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/engine/facts/case';
import type { PropertyObject } from '../../../src/profile/document';
import { treated } from '../sez/appraised';
import { appraised, figuresOf, residentCase, residentOf } from './appraised';
import { RESIDENT, registered, residentWith, yearly } from './resident';

const property = (c: Case) => appraised('toser.property', c);
const treatment = (c: Case) => treated(property(c), 'property');
const spansOf = (c: Case) => treatment(c).objects.map(({ object, span }) => [object, span]);

const TERM = { 'toser.end': 'term' } as const;
const BY_OBJECT = { 'toser.property-start': 'object' } as const;

const hall = (commissioned: string, fields: Partial<PropertyObject> = {}): PropertyObject => ({
  id: commissioned,
  kind: 'immovable',
  commissioned,
  cost: 120_000_000,
  lifeMonths: 240,
  ...fields,
});
const owning = (...objects: PropertyObject[]) => residentWith({ property: { objects } });

/** Months since the year 0. */
const month = (year: number, calendarMonth: number): number => year * 12 + calendarMonth - 1;

describe('the years of residency', () => {
  test('end with the territory, or after ten', () => {
    expect(treatment(residentCase()).periods).toEqual({
      first: 2019,
      last: 2027,
      because: 'territory-ends',
    });
    expect(treatment(residentCase(RESIDENT, TERM)).periods).toEqual({
      first: 2019,
      last: 2028,
      because: 'periods-used',
    });
    // Ten years from 2017 on.
    const early = residentCase(residentOf('toser-sosensky', '2017-12-15'));
    expect(treatment(early).periods).toEqual({ first: 2017, last: 2026, because: 'periods-used' });
    expect(spansOf(residentCase())).toEqual([['Hall', { first: 2019, last: 2027 }]]);
  });

  test.each([
    [2019, 0n],
    [2023, 0n],
    [2024, 11_000n],
    [2025, 11_000n],
    [2026, 15_000n],
    [2028, 15_000n],
  ])('have their own rate in %i: %s', (year, rate) => {
    const [object] = treatment(residentCase(RESIDENT, TERM)).objects;
    expect(object?.rate(year)).toMatchObject({ rate, figure: 'toser.propertyRates' });
  });

  test.each([
    // The quarter of 20 August begins in July; months before it are relieved.
    ['2023-08-20', 2023, month(2023, 7), 'status-ends'],
    ['2023-10-01', 2023, month(2023, 10), 'status-ends'],
    // The territory has ended before.
    ['2028-08-20', 2027, month(2028, 1), 'territory-ends'],
  ])('of a resident excluded on %s end in %i', (day, last, to, because) => {
    const c = residentCase(registered('2019-03-15', day));
    expect(treatment(c).periods).toEqual({ first: 2019, last, because });
    expect(spansOf(c)).toEqual([['Hall', { months: { from: month(2019, 1), to } }]]);
  });

  test.each([
    ['2023-08-20', 2022, 0n],
    // Half of 0 and half of 2.2 %.
    ['2023-08-20', 2023, 11_000n],
    ['2024-01-01', 2023, 0n],
    // A quarter of 1.5 % and three of 2.2.
    ['2026-04-01', 2026, 20_250n],
  ])('of yearly values, excluded on %s, have a mean rate in %i: %s', (day, year, rate) => {
    const document = registered('2019-03-15', day);
    const c = residentCase({ ...document, property: { immovable: yearly(2019, 2027, 1_000_000) } });
    const [object] = treatment(c).objects;
    expect(object?.rate(year)).toMatchObject({ rate, figure: 'toser.propertyRates' });
  });
});

describe('years that are counted by object', () => {
  test.each([
    ['2018-05-10', 2019],
    ['2019-05-10', 2019],
    ['2021-05-10', 2021],
    ['2027-05-10', 2027],
  ])('begin with its first base, not before the registration: %s, %i', (commissioned, first) => {
    const c = residentCase(owning(hall(commissioned)), BY_OBJECT);
    expect(spansOf(c)).toEqual([[commissioned, { first, last: 2027 }]]);
    expect(treatment(c).objects[0]?.rate(first)?.rate).toBe(0n);
    expect(treatment(c).objects[0]?.rate(first + 5)?.rate).toBe(11_000n);
  });

  test('are none after the territory', () => {
    const c = residentCase(owning(hall('2028-05-10')), BY_OBJECT);
    expect(property(c)).toMatchObject({
      findings: { verdict: 'met' },
      treatments: [],
      readings: ['toser.property-start', 'toser.end'],
    });
  });

  test('last as those of the object that is relieved the longest', () => {
    const [early, late] = [hall('2019-05-10'), hall('2021-05-10')];
    for (const objects of [
      [early, late],
      [late, early],
    ]) {
      const c = residentCase(owning(...objects), { ...BY_OBJECT, ...TERM });
      expect(treatment(c).periods).toEqual({ first: 2019, last: 2030, because: 'periods-used' });
      expect(Object.fromEntries(spansOf(c))).toEqual({
        '2019-05-10': { first: 2019, last: 2028 },
        '2021-05-10': { first: 2021, last: 2030 },
      });
    }
  });

  test('of an object without a value begin with the registration', () => {
    const empty: PropertyObject = {
      id: 'empty',
      kind: 'immovable',
      yearlyBases: yearly(2020, 2022, 0),
    };
    const c = residentCase(owning(empty), BY_OBJECT);
    expect(spansOf(c)).toEqual([['empty', { first: 2019, last: 2027 }]]);
    expect(property(c).readings).toEqual([]);
  });
});

describe('the readings that matter', () => {
  test.each([
    // The base of June 2019 lasts 102 months to December 2027, and 103 to January 2028.
    ['2019-03-15', '2019-06-10', 102, []],
    ['2019-03-15', '2019-06-10', 103, ['toser.end']],
    ['2019-03-15', '2020-01-10', 60, ['toser.property-start']],
    ['2019-03-15', '2020-01-10', 240, ['toser.property-start', 'toser.end']],
    // The tenth year is the last of the territory.
    ['2018-03-15', '2018-06-10', 240, []],
  ])('of a registration of %s, an object of %s and %i months', (day, built, life, expected) => {
    const objects = [hall(built, { lifeMonths: life })];
    const document = residentOf('toser-sosensky', day, { property: { objects } });
    for (const readings of [{}, TERM]) {
      expect(property(residentCase(document, readings)).readings).toEqual(expected);
    }
  });

  test('do not have the end of the territory where an exclusion comes before it', () => {
    const excluded = residentCase(registered('2019-03-15', '2023-08-20'));
    expect(property(excluded).readings).toEqual([]);
  });
});

describe('the objects', () => {
  const located = (c: Case) => property(c).findings;

  test.each([
    [undefined, true, 'met'],
    [true, true, 'met'],
    [false, false, 'not-met'],
  ])('stated to stand in the territory: %s', (stated, actual, verdict) => {
    const zone = stated === undefined ? {} : { zone: { locatedInZone: stated } };
    const c = residentCase(owning(hall('2020-05-10', zone)));
    expect(located(c)).toMatchObject({
      id: 'toser.property.object',
      verdict,
      joins: 'any-of',
      findings: [
        {
          id: 'toser.property.located-in-territory',
          of: '2020-05-10',
          verdict,
          path: 'property.objects[0].zone.locatedInZone',
          actual,
          required: true,
          citation: { id: 'toser-portal' },
        },
      ],
    });
    expect(property(c).treatments).toHaveLength(stated === false ? 0 : 1);
    if (stated === false) expect(property(c).readings).toEqual([]);
  });

  test('that stand outside have no relief beside one that has', () => {
    const outside = hall('2021-05-10', { zone: { locatedInZone: false } });
    const c = residentCase(owning(outside, hall('2019-05-10', { lifeMonths: 60 })));
    expect(located(c).verdict).toBe('met');
    expect(spansOf(c).map(([id]) => id)).toEqual(['2019-05-10']);
    expect(property(c).readings).toEqual([]);
  });

  test('outside the territories have no relief', () => {
    const c = residentCase(residentWith({ project: { site: 'region' } }));
    expect(property(c)).toMatchObject({ treatments: [], readings: [] });
    expect(figuresOf(property(c))).toEqual(['toser.propertyPeriods']);
  });

  test('are asked for where the list is left out, and refused where it is empty', () => {
    const { property: _, ...unstated } = RESIDENT;
    expect(located(residentCase(unstated))).toEqual({
      id: 'toser.property.object',
      verdict: 'unknown',
      missing: [{ path: 'property', asks: 'value' }],
    });
    expect(located(residentCase(owning()))).toMatchObject({ verdict: 'not-met', findings: [] });
  });

  test('that are free of tax anyway are refused', () => {
    const c = residentCase(owning(hall('2020-05-10', { kind: 'movable' })));
    expect(located(c)).toMatchObject({
      verdict: 'not-met',
      findings: [{ id: 'toser.property.object-of-the-tax', of: '2020-05-10', verdict: 'not-met' }],
    });
    expect(property(c).treatments).toEqual([]);
  });

  test('of a resident excluded before its first day are refused', () => {
    const never = residentCase(registered('2019-05-15', '2019-06-20'));
    expect(located(never)).toMatchObject({
      verdict: 'not-met',
      findings: [
        {
          id: 'toser.property.while-held',
          of: 'Hall',
          verdict: 'not-met',
          unit: 'day',
          actual: '2019-03-31',
          citation: { id: 'toser-resident' },
        },
      ],
    });
    expect(property(never).treatments).toEqual([]);
    // Registered on the last day of a quarter and excluded on the next day.
    const aDay = residentCase(registered('2019-03-31', '2019-04-01'));
    expect(located(aDay).verdict).toBe('met');
    expect(spansOf(aDay)).toEqual([
      ['Hall', { months: { from: month(2019, 1), to: month(2019, 4) } }],
    ]);
  });

  test('of a payer of a special regime are refused', () => {
    const special = residentCase(residentWith({ investor: { specialTaxRegime: true } }));
    expect(located(special)).toMatchObject({
      id: 'toser.property.conditions-of-payers',
      verdict: 'not-met',
      findings: [
        { id: 'toser.property.pays-the-tax', verdict: 'not-met' },
        { id: 'toser.property.object', verdict: 'met' },
      ],
    });
  });
});

test('it rests on its number of years and the last day of the territory, with a note of an exclusion', () => {
  const c = residentCase();
  expect(figuresOf(property(c))).toEqual([
    'toser.propertyPeriods',
    'toser.territories.toser-sosensky.lastDay',
  ]);
  expect(property(c)).toMatchObject({ assumed: [], missing: [] });
  const excluded = residentCase(registered('2019-03-15', '2023-08-20'));
  expect(property(excluded).assumed).toEqual([
    { id: 'excluded-from-quarter', values: { last: '2023-06-30' } },
  ]);
});
