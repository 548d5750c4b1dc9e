import { describe, expect, it } from 'vitest';
import type { PropertyObject } from '../../src/profile/document';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { propertyExemption } from '../../src/regions/kaluga/measures/property-exemption/rules';
import { type Chosen, everyYear, type Fields, millions, yearly } from '../profiles';
import { caseWith } from '../taxes/case';

const FIRST = 'first-period.property';

const caseOf = (chosen: Chosen, fields: Fields) => {
  const c = caseWith({ capitalInvestment: { 2019: millions(600) }, ...fields });
  return { ...c, readings: { ...c.readings, ...chosen } };
};

const appraised = (chosen: Chosen, objects: PropertyObject[], fields: Fields = {}) =>
  propertyExemption.appraise(caseOf(chosen, { property: { objects }, ...fields }));

const valued = (id: string, first: number): PropertyObject => ({
  id,
  kind: 'immovable',
  yearlyBases: everyYear(first, 2030, millions(10)),
});

const written = (id: string, commissioned: string): PropertyObject => ({
  id,
  kind: 'immovable',
  commissioned,
  cost: millions(12),
  lifeMonths: 120,
});

describe('the readings that matter to the exemption', () => {
  const readings = (...args: Parameters<typeof appraised>) => appraised(...args).readings;

  it('are none for one object of yearly values', () => {
    expect(readings({}, [valued('mill', 2019)])).toEqual([]);
  });

  it('are the first period where a year is named', () => {
    expect(readings({ [FIRST]: '2020' }, [valued('mill', 2019)])).toEqual([FIRST]);
  });

  it('are the clock where objects begin in several years', () => {
    expect(readings({}, [valued('mill', 2019), valued('store', 2019)])).toEqual([]);
    expect(readings({}, [valued('mill', 2019), valued('store', 2020)])).toEqual(['property-clock']);
    // one of 2022 is none of those that are exempt
    expect(readings({}, [valued('mill', 2019), valued('store', 2022)])).toEqual([]);
    const statuses = { investmentRegister: { included: '2020-02-01' } };
    expect(readings({}, [valued('mill', 2019), valued('store', 2020)], { statuses })).toEqual([]);
  });

  it('are tax periods or months where an object enters in a month, and the clock where there are more', () => {
    const hall = written('hall', '2019-03-10');
    expect(readings({}, [hall])).toEqual(['property-periods']);
    expect(readings({}, [hall, written('shed', '2019-03-10')])).toEqual([
      'property-clock',
      'property-periods',
    ]);
    expect(readings({}, [hall, valued('mill', 2019)])).toEqual([
      'property-clock',
      'property-periods',
    ]);
    expect(readings({ [FIRST]: '2020' }, [hall, valued('mill', 2019)])).toEqual([
      FIRST,
      'property-clock',
      'property-periods',
    ]);
  });

  it('are the end of the window where an object or an amount is of the anniversary', () => {
    const mill = valued('mill', 2019);
    const shed = (day: string) => written('shed', day);
    const ofTheShed = ['property-clock', 'property-periods', 'window-end'];
    expect(readings({}, [mill, shed('2022-01-01')])).toEqual(ofTheShed);
    expect(readings({}, [mill, shed('2022-01-02')])).toEqual([]);
    const paid = (day: string) => ({ capitalInvestment: [{ day, amount: millions(600) }] });
    expect(readings({}, [mill], paid('2022-01-01'))).toEqual(['window-end']);
    expect(readings({}, [mill, shed('2022-01-01')], paid('2022-01-01'))).toEqual(ofTheShed);
    expect(readings({}, [mill], paid('2021-12-31'))).toEqual([]);
  });

  it('are none for an object that never has a value', () => {
    const plan: PropertyObject = { id: 'plan', kind: 'immovable', yearlyBases: { 2019: 0 } };
    expect(readings({}, [plan])).toEqual([]);
    const gone = { ...written('hall', '2022-01-01'), disposed: '2022-01-31' };
    expect(readings({}, [gone])).toEqual([]);
    expect(readings({}, [{ ...gone, disposed: '2022-02-01' }])).toEqual([
      'property-periods',
      'window-end',
    ]);
    expect(readings({}, [], { property: undefined })).toEqual([]);
  });
});

describe('what the exemption takes on the way is reported', () => {
  const assumed = (...args: Parameters<typeof appraised>) => appraised(...args).assumed;

  it('a first period that is named before the entry is not before it', () => {
    const of = (year: `${number}`) => assumed({ [FIRST]: year }, [valued('mill', 2019)]);
    const values = { reading: FIRST, asked: 2018, year: 2019 };
    expect(of('2018')).toEqual([{ id: 'first-period-not-before-entry', values }]);
    expect(of('2019')).toEqual([]);
    expect(of('2020')).toEqual([]);
    expect(assumed({}, [valued('mill', 2019)])).toEqual([]);
  });

  it('yearly values are counted in tax periods where months are asked', () => {
    const months = { 'property-periods': 'months' } as const;
    const objects = [written('hall', '2019-03-10'), valued('mill', 2019), valued('store', 2022)];
    const values = { objects: ['mill'] };
    expect(assumed(months, objects)).toEqual([{ id: 'months-counted-as-periods', values }]);
    expect(assumed({}, objects)).toEqual([]);
    expect(assumed(months, [written('hall', '2019-03-10')])).toEqual([]);
  });

  it('the years of too small a share of medicines, each once and in order', () => {
    const told = (shares: string[]) => {
      const c = caseOf(
        {},
        {
          project: {
            start: '2017-01-01',
            activity: { main: '21.20', class21RevenueShare: yearly(2020, shares) },
          },
          capitalInvestment: { 2017: millions(600) },
          property: { objects: [valued('store', 2018), valued('mill', 2017)] },
        },
      );
      return propertyExemption.appraise({ ...c, policy: LAW }).assumed;
    };
    const years = (...all: string[]) => [{ id: 'class-21-share-too-low', values: { years: all } }];
    // the mill asks for the shares of 2020 and 2021, the store for those of 2021 and 2022
    expect(told(['0.7', '0.7', '0.7'])).toEqual([]);
    expect(told(['0.69', '0.69', '0.69'])).toEqual(years('2020', '2021', '2022'));
    expect(told(['0.7', '0.69', '0.7'])).toEqual(years('2021'));
  });
});

// Held are the two statuses that could be had with so little; the hall enters the base in April 2019.
it.each([
  ['2019-03-31', 'months', 'not-met'],
  ['2019-04-01', 'months', 'met'],
  ['2019-03-31', 'tax-periods', 'met'],
  ['2018-12-31', 'tax-periods', 'not-met'],
] as const)('statuses to %s leave a hall its first one of %s: %s', (ends, unit, verdict) => {
  const held = { included: '2018-02-01', ends };
  const { findings } = appraised({ 'property-periods': unit }, [written('hall', '2019-03-10')], {
    capitalInvestment: { 2019: millions(110) },
    statuses: { investmentRegister: held, rip: held },
  });
  const own = findings.findings?.find(({ id }) => id === 'property-exemption.while-held');
  expect([own?.verdict, findings.verdict]).toEqual([verdict, verdict]);
});
