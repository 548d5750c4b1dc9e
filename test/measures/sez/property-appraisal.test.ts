import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/figures/policy';
import type { PropertyObject } from '../../../src/profile/document';
import {
  BROCHURE_SEZ,
  SEZ_PROPERTY,
} from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { everyYear, type Fields, IN_ZONE, millions } from '../../profiles';
import { appraised, treated, zoneAmended, zoneCase } from './appraised';

const property = (objects: PropertyObject[] | undefined, fields: Fields = {}, policy?: Policy) =>
  appraised(
    'sez.property',
    zoneCase(
      {
        ...fields,
        ...(objects === undefined ? {} : { property: { zone: IN_ZONE, objects } }),
      },
      {},
      policy,
    ),
  );

const built = (commissioned: string, fields: Partial<PropertyObject> = {}): PropertyObject => ({
  id: 'hall',
  kind: 'immovable',
  commissioned,
  cost: millions(24),
  lifeMonths: 240,
  ...fields,
});

const valued = (first: number, last: number, amount: number): PropertyObject => ({
  id: 'hall',
  kind: 'immovable',
  yearlyBases: everyYear(first, last, millions(amount)),
});

/** Months since the year 0. */
const month = (year: number, calendarMonth: number): number => year * 12 + calendarMonth - 1;

describe('an object of the zone', () => {
  it('has no tax from the month after commissioning on', () => {
    const treatment = treated(property([built('2019-03-10')]), 'property');
    expect(treatment.periods).toEqual({ first: 2019, last: 2029, because: 'periods-used' });
    expect(treatment.objects.map(({ object, span }) => ({ object, span }))).toEqual([
      { object: 'hall', span: { months: { from: month(2019, 4), to: month(2029, 4) } } },
    ]);
    expect(treatment.objects[0]?.rate(2019)).toEqual({
      rate: 0n,
      figure: 'sez.propertyRate',
      decides: 'amount',
      citation: BROCHURE_SEZ,
      standing: 'printed',
    });
  });

  it('has none in the years of the zone alone', () => {
    const fields = { project: { start: '2012-01-01' } };
    const [hall] = treated(property([built('2012-01-10')], fields), 'property').objects;
    expect(hall?.rate(2012)).toBeNull();
    expect(hall?.rate(2013)).not.toBeNull();
  });

  it('rests on two terms, and on nothing else', () => {
    const { assumed, basis, missing, readings } = property([built('2019-03-10')]);
    const law = { decides: 'amount', citation: SEZ_PROPERTY, standing: 'secondary' };
    expect(basis).toMatchObject([
      { ...law, figure: 'sez.propertyMonths' },
      { ...law, figure: 'sez.propertyPeriods' },
    ]);
    expect({ assumed, missing, readings }).toEqual({ assumed: [], missing: [], readings: [] });
  });

  it('of yearly values has ten periods, of which those before the residence are lost', () => {
    const statuses = { sezResident: { registered: '2021-07-15' } };
    const span = (fields: Fields) =>
      treated(property([valued(2019, 2030, 10)], fields), 'property').objects[0]?.span;
    expect(span({})).toEqual({ first: 2019, last: 2028 });
    expect(span({ statuses })).toEqual({ first: 2021, last: 2028 });
  });
});

describe('the last year of the zone', () => {
  const granted = (objects: PropertyObject[], policy?: Policy) => {
    const [treatment] = property(objects, { project: { start: '2012-01-01' } }, policy).treatments;
    return treatment?.tax === 'property' ? treatment : undefined;
  };

  it.each([
    // December 2051 to November 2061; January 2052 to December 2061; February 2052 to January 2062
    ['2051-11-10', 'periods-used'],
    ['2051-12-10', 'periods-used'],
    ['2052-01-10', 'zone-ends'],
  ])('ends 120 months from %s on: %s', (commissioned, because) => {
    expect(granted([built(commissioned)])?.periods).toMatchObject({ last: 2061, because });
  });

  it.each([
    [2051, 2060, 'periods-used'],
    [2052, 2061, 'periods-used'],
    [2053, 2061, 'zone-ends'],
  ])('ends ten periods from %i on', (first, last, because) => {
    const treatment = granted([valued(first, 2061, 10)]);
    expect(treatment?.periods).toEqual({ first, last, because });
  });

  it('may be another by an amendment, and none', () => {
    const ended = (lastYear: number | null, ...objects: PropertyObject[]) =>
      granted(objects, zoneAmended({ lastYear: { 2012: lastYear } }));
    const [hall, later] = [built('2019-03-10'), valued(2022, 2035, 10)];
    const cut = { first: 2019, last: 2021, because: 'zone-ends' };
    expect(ended(2021, hall)?.periods).toEqual(cut);
    expect(ended(2021, hall, { ...later, id: 'later' })).toMatchObject({
      periods: cut,
      objects: [{ object: 'hall' }],
    });
    expect(ended(2021, later)).toBeUndefined();
    // the relief of the first ends by itself, that of the second would begin after the zone
    const early = valued(2012, 2030, 10);
    expect(ended(2021, early, { ...later, id: 'later' })?.periods).toEqual({
      first: 2012,
      last: 2021,
      because: 'periods-used',
    });
    expect(ended(2022, later)?.periods).toEqual({ first: 2022, last: 2022, because: 'zone-ends' });
    expect(ended(null, later)?.periods).toMatchObject({ last: 2031, because: 'periods-used' });
  });
});

describe('an object without a month of relief', () => {
  const RESIDENT_OF_2020 = { statuses: { sezResident: { registered: '2020-01-20' } } };

  it.each([
    ['2009-11-10', null],
    // January 2010 to December 2019
    ['2009-12-10', null],
    ['2010-01-10', { from: month(2020, 1), to: month(2020, 2) }],
  ])('commissioned on %s by a resident of January 2020: %j', (commissioned, months) => {
    const { findings, treatments } = property([built(commissioned)], RESIDENT_OF_2020);
    expect(findings.verdict).toBe('met');
    if (months === null) expect(treatments).toEqual([]);
    else expect(treatments).toMatchObject([{ objects: [{ span: { months } }] }]);
  });

  it('has no value in any year', () => {
    const { findings, treatments } = property([valued(2019, 2021, 0)]);
    expect(findings.verdict).toBe('met');
    expect(treatments).toEqual([]);
  });

  it('stands in nobody’s way', () => {
    const both = [built('2009-01-10', { id: 'old' }), built('2019-03-10')];
    const { objects, periods } = treated(property(both, RESIDENT_OF_2020), 'property');
    expect(objects.map(({ object }) => object)).toEqual(['hall']);
    expect(periods).toEqual({ first: 2020, last: 2029, because: 'periods-used' });
  });
});

describe('the finding on objects', () => {
  it('is met by one of them, each of four conditions of its own', () => {
    const { findings } = property([built('2019-03-10')]);
    const asked = (id: string, fact: string) => ({
      id,
      verdict: 'met',
      path: `property.objects[0].zone.${fact}`,
      unit: 'yes-no',
      actual: true,
      required: true,
      citation: SEZ_PROPERTY,
      standing: 'secondary',
    });
    expect(findings).toEqual({
      id: 'sez.property.object',
      verdict: 'met',
      joins: 'any-of',
      findings: [
        {
          id: 'sez.property.conditions',
          of: 'hall',
          verdict: 'met',
          joins: 'all-of',
          findings: [
            asked('sez.property.on-resident-books', 'onResidentBooks'),
            asked('sez.property.made-or-bought-for-zone', 'madeOrBoughtForZone'),
            asked('sez.property.used-in-zone', 'usedInZone'),
            asked('sez.property.located-in-zone', 'locatedInZone'),
          ],
        },
      ],
    });
  });

  it('is unknown of a list left out, and wants it', () => {
    const { findings, missing, treatments } = property(undefined);
    expect(findings).toEqual({
      id: 'sez.property.object',
      verdict: 'unknown',
      missing: [{ path: 'property', asks: 'value' }],
    });
    expect(treatments).toEqual([]);
    expect(missing).toEqual([]);
  });

  it('is not met by what is no object of the tax: movables booked from 2019, by the law', () => {
    const press = (commissioned: string) => built(commissioned, { id: 'press', kind: 'movable' });
    const refused = property([press('2019-01-10')], {}, LAW);
    expect(refused.findings).toMatchObject({
      id: 'sez.property.object',
      verdict: 'not-met',
      findings: [
        {
          id: 'sez.property.object-of-the-tax',
          of: 'press',
          verdict: 'not-met',
          unit: 'yes-no',
          actual: false,
          required: true,
          standing: 'secondary',
        },
      ],
    });
    expect(refused.treatments).toEqual([]);
    expect(property([press('2018-12-10')], {}, LAW).findings.verdict).toBe('met');
  });
});
