import { describe, expect, it } from 'vitest';
import type { PropertyObject } from '../../src/profile/document';
import {
  type Chosen,
  type Fields,
  IN_ZONE,
  inZone,
  measure,
  millions,
  part,
  project,
  reliefs,
} from '../profiles';

/**
 * A value of 13 million that loses 100,000 a month: each of the thirteen points of a year is worth as
 * many times 100,000 as months are left. The tax of n such months is n x 100,000 / 13 x 2.2 %.
 */
const hall = (commissioned: string, fields: Partial<PropertyObject> = {}): PropertyObject => ({
  id: 'hall',
  kind: 'immovable',
  commissioned,
  cost: millions(13),
  lifeMonths: 130,
  zone: IN_ZONE,
  ...fields,
});

/** Two tax periods: 350 million within three years from the start. */
const exemption = (
  objects: PropertyObject[],
  readings: Chosen = {},
  section: Fields['project'] = {},
) =>
  measure(
    'property-exemption',
    project({
      project: section,
      capitalInvestment: { 2019: millions(350) },
      property: { objects },
    }),
    readings,
  );

describe('an object that is disposed of counts on the 1st of that month and at no later point', () => {
  // entered on 1 February 2019 with 130 months
  it.each<[string, Record<string, number>]>([
    // 1 February to 1 May: 130 + 129 + 128 + 127 = 514 months
    ['2019-05-31', { 2019: 86_985 }],
    // and 1 June: 640
    ['2019-06-01', { 2019: 108_308 }],
    ['2019-06-30', { 2019: 108_308 }],
    // to 1 November: 1,255
    ['2019-11-30', { 2019: 212_385 }],
    // to 1 December: 1,375; 31 December is a later point than the 1st
    ['2019-12-01', { 2019: 232_692 }],
    ['2019-12-31', { 2019: 232_692 }],
    // and 31 December: 1,494; 1 January 2020: 119
    ['2020-01-01', { 2019: 252_831, 2020: 20_138 }],
    ['2020-01-31', { 2019: 252_831, 2020: 20_138 }],
    // and 1 February: 119 + 118
    ['2020-02-01', { 2019: 252_831, 2020: 40_108 }],
  ])('on %s', (disposed, expected) => {
    const result = exemption([hall('2019-01-10', { disposed })]);
    expect(reliefs(result, 'regional')).toEqual(expected);
  });

  it('in the month of its commissioning never has a value', () => {
    expect(exemption([hall('2019-01-10', { disposed: '2019-01-31' })]).verdict).toBe('ineligible');
    // on 1 February: 130 months
    const result = exemption([hall('2019-01-10', { disposed: '2019-02-01' })]);
    expect(reliefs(result, 'regional')).toEqual({ 2019: 22_000 });
  });
});

describe('the point of 31 December', () => {
  it('is the one point of the year of an object commissioned in December', () => {
    // 2019: 130 months, a period of its own; 2020: 130 + … + 118 = 1,612
    for (const day of ['2019-12-01', '2019-12-31']) {
      expect(reliefs(exemption([hall(day)]), 'regional')).toEqual({ 2019: 22_000, 2020: 272_800 });
    }
    // of November: 1 and 31 December, 130 + 129; 2020: 129 + … + 117 = 1,599
    const november = exemption([hall('2019-11-30')]);
    expect(reliefs(november, 'regional')).toEqual({ 2019: 43_831, 2020: 270_600 });
  });

  const byMonth = { 'property-periods': 'months' } as const;

  it('belongs to December in relief that is counted in months', () => {
    // from January 2020 for 24 months: 1,612 and 118 + … + 106 = 1,456
    const december = exemption([hall('2019-12-31')], byMonth);
    expect(reliefs(december, 'regional')).toEqual({ 2020: 272_800, 2021: 246_400 });
    // from December 2019 to November 2021: 259; 1,599; of 117 + … + 105 = 1,443 all but 106 + 105:
    // 244,200 less 35,708
    const november = exemption([hall('2019-11-30')], byMonth);
    expect(reliefs(november, 'regional')).toEqual({ 2019: 43_831, 2020: 270_600, 2021: 208_492 });
  });

  it('belongs to December in the 120 months of the zone', () => {
    const last = (day: string) => {
      const result = part('sez.property', inZone({ property: { objects: [hall(day)] } }));
      return Object.entries(reliefs(result, 'regional')).at(-1);
    };
    // from January 2020 to December 2029: 22 + … + 10 = 208
    expect(last('2019-12-01')).toEqual(['2029', 35_200]);
    // to November 2029: 21 + … + 11 = 176 of 195; 33,000 less 3,215
    expect(last('2019-11-30')).toEqual(['2029', 29_785]);
    // to January 2030: 11 of 66, the sum of 11 + … + 1; 11,169 less 9,308
    expect(last('2020-01-01')).toEqual(['2030', 1_861]);
  });

  it('is left out with the months that a residency does not last', () => {
    const relief = (ends: string) => {
      const statuses = { sezResident: { registered: '2019-01-01', ends } };
      const property = { objects: [hall('2018-12-31')] };
      return reliefs(part('sez.property', inZone({ statuses, property })), 'regional');
    };
    // 2019: 130 + … + 118 = 1,612; without December 130 + … + 120 = 1,375: 272,800 less 40,108
    expect(relief('2019-12-01')).toEqual({ 2019: 272_800 });
    expect(relief('2019-11-30')).toEqual({ 2019: 232_692 });
  });
});

describe('what was created before the project began', () => {
  const START = '2019-03-15';
  const works = exemption(
    [
      hall('2019-03-14'),
      hall('2019-03-15', { id: 'shed' }),
      hall('2018-03-15', { id: 'depot', cost: undefined, ...yearly(2018) }),
      hall('2019-03-15', { id: 'mill', cost: undefined, ...yearly(2019) }),
    ],
    {},
    { start: START },
  );

  /** Values given by year, from a first one on. */
  function yearly(first: number): Partial<PropertyObject> {
    const years = [first, 2020].map((year) => [year, millions(10)]);
    const between = first === 2018 ? [[2019, millions(10)]] : [];
    return {
      commissioned: undefined,
      lifeMonths: undefined,
      yearlyBases: Object.fromEntries([...years, ...between]),
    };
  }

  it('is not exempt, the day before the start as little as the year before it', () => {
    const ids = works.objects.flatMap(({ object }) => object ?? []);
    expect([...new Set(ids)]).toEqual(['shed', 'mill']);
  });

  it('stays taxed beside what is', () => {
    // entered on 1 April with 130: 130 + … + 121 = 1,255 of each; 212,384.62 and 220,000 of each pair
    expect(works.lines[0]).toMatchObject({
      year: 2019,
      taxBefore: '864769',
      taxAfter: '432385',
      relief: '432384',
    });
  });
});
