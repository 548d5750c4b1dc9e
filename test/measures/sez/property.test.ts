import { describe, expect, it } from 'vitest';
import type { PropertyObject, PropertySection, ZoneSection } from '../../../src/profile/document';
import {
  everyYear,
  type Fields,
  finding,
  IN_ZONE,
  inZone,
  millions,
  missingPaths,
  part,
  reliefs,
} from '../../profiles';

const hall = (fields: Partial<PropertyObject> = {}): PropertyObject => ({
  id: 'hall',
  kind: 'immovable',
  commissioned: '2019-03-10',
  cost: millions(24),
  lifeMonths: 240,
  ...fields,
});

const property = (section: PropertySection, fields: Fields = {}) =>
  part('sez.property', inZone({ property: { zone: IN_ZONE, ...section }, ...fields }));

describe('an object', () => {
  it('is free for 120 months from the month after commissioning', () => {
    const result = property({ objects: [hall()] });
    expect(result.periods).toEqual({ first: 2019, last: 2029, because: 'periods-used' });
    // 2019: 24.0 + 23.9 + … + 23.1 (ten points) = 235.5; 2.2 % of 235.5 / 13 = 398,538.46
    expect(reliefs(result, 'regional')).toMatchObject({ 2019: 398_538 });
  });

  it('is taxed from the 121st month, in the same period', () => {
    const line = property({ objects: [hall()] }).lines.at(-1);
    // January to March of 2029 free: 12.3 + 12.2 + 12.1; the other ten points 12.0 + … + 11.1 = 115.5
    expect(line).toMatchObject({
      year: 2029,
      base: '11700000',
      rate: null,
      taxBefore: '257400',
      taxAfter: '195462',
      relief: '61938',
    });
  });

  it('commissioned in December has one taxed point and a relief from January', () => {
    const objects = [hall({ commissioned: '2019-12-10', cost: millions(13), lifeMonths: 130 })];
    const result = property({ objects });
    // 2020: 13.0 + 12.9 + … + 11.8, on average 12.4 million
    expect(result.lines[0]).toMatchObject({ year: 2020, base: '12400000', relief: '272800' });
    expect(result.periods).toMatchObject({ first: 2020, last: 2029 });
  });

  it('written off or disposed of has no line after', () => {
    expect(property({ objects: [hall({ lifeMonths: 12 })] }).lines.at(-1)?.year).toBe(2020);
    const sold = property({ objects: [hall({ disposed: '2021-02-20' })] });
    // 1 January and 1 February 2021, the 21st and 22nd month: (21.9 + 21.8) / 13 x 2.2 %
    expect(reliefs(sold, 'regional')).toMatchObject({ 2021: 73_954 });
    expect(sold.lines.at(-1)?.year).toBe(2021);
  });

  it('of before the residence is free from the month of it, to the same end', () => {
    const statuses = { sezResident: { registered: '2021-07-15' } };
    const result = property({ objects: [hall()] }, { statuses });
    // 2021: 21.9 … 21.4 taxed to June, then 21.3 … 20.7: (21.3 + … + 20.7) = 147.0 free
    expect(result.lines[0]).toMatchObject({ year: 2021, taxAfter: '219831', relief: '248769' });
    expect(result.periods?.last).toBe(2029);
  });
});

describe('yearly values', () => {
  const immovable = everyYear(2019, 2031, millions(10));

  it('are free for ten tax periods', () => {
    const result = property({ immovable });
    expect(result.periods).toEqual({ first: 2019, last: 2028, because: 'periods-used' });
    // ten times 220,000
    expect(result.sums.total).toBe('2200000');
  });

  it('of movables are an object of their own', () => {
    const result = property({ immovable, movable: everyYear(2021, 2031, millions(1)) });
    expect(reliefs(result, 'regional')).toMatchObject({
      2020: 220_000,
      2021: 242_000,
      2029: 22_000,
      2030: 22_000,
    });
    expect(result.lines.find(({ year }) => year === 2029)).toMatchObject({
      taxBefore: '242000',
      taxAfter: '220000',
    });
    expect(Object.keys(reliefs(result, 'regional'))).not.toContain('2031');
  });

  it('are counted from their first year with a base', () => {
    const result = property({ immovable: { 2019: 0, ...everyYear(2020, 2032, millions(10)) } });
    expect(result.periods).toMatchObject({ first: 2020, last: 2029 });
  });
});

const CONDITIONS = [
  ['sez.property.on-resident-books', 'onResidentBooks'],
  ['sez.property.made-or-bought-for-zone', 'madeOrBoughtForZone'],
  ['sez.property.used-in-zone', 'usedInZone'],
  ['sez.property.located-in-zone', 'locatedInZone'],
] as const satisfies readonly (readonly [string, keyof ZoneSection])[];

describe('the conditions', () => {
  const yearlyBases = { 2019: millions(10) };
  const given = (id: string, zone?: ZoneSection): PropertyObject => ({
    id,
    kind: 'immovable',
    yearlyBases,
    ...(zone === undefined ? {} : { zone }),
  });

  it.each(CONDITIONS)('%s fails alone', (id, fact) => {
    const result = property({ objects: [given('hall', { [fact]: false })] });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, id).verdict).toBe('not-met');
    expect(result.lines).toEqual([]);
  });

  it.each(CONDITIONS)(
    '%s unknown alone leaves the verdict open and the lines as supposed',
    (id, fact) => {
      const zone = { ...IN_ZONE, [fact]: undefined };
      const result = property({ zone, objects: [given('hall')] });
      expect(result.verdict).toBe('unknown');
      expect(finding(result, id).verdict).toBe('unknown');
      expect(missingPaths(result)).toEqual([`property.objects[0].zone.${fact}`]);
      expect(result.sums.total).toBe('220000');
    },
  );

  it('of each object are its own: one outside the zone is taxed', () => {
    const objects = [given('hall'), given('store', { locatedInZone: false })];
    const result = property({ objects });
    expect(result.verdict).toBe('eligible');
    expect(result.lines).toMatchObject([
      { base: '20000000', taxBefore: '440000', taxAfter: '220000', relief: '220000', rate: null },
    ]);
    expect(result.objects.map(({ object }) => object)).toEqual(['hall', null]);
  });

  it('unknown for one object keep it out beside one for which they are met', () => {
    const objects = [given('hall'), given('store', { locatedInZone: undefined })];
    const section = { zone: { ...IN_ZONE, locatedInZone: undefined }, objects };
    objects[0] = given('hall', { locatedInZone: true });
    const result = property(section);
    expect(result.verdict).toBe('eligible');
    expect(result.sums.total).toBe('220000');
    expect(missingPaths(result, 'lines')).toEqual(['property.objects[1].zone.locatedInZone']);
  });

  it('on a list left out are unknown, on an empty one not met', () => {
    expect(missingPaths(part('sez.property', inZone()))).toEqual(['property']);
    expect(property({ objects: [] }).verdict).toBe('ineligible');
  });
});

describe('the tax of a period', () => {
  const bought = (id: string, cost: number, lifeMonths: number) =>
    hall({ id, cost, lifeMonths, commissioned: '2018-12-20' });

  it('is rounded once, over the exact sum of all objects', () => {
    // on average 78/84 and 36/42 of the cost: 334,748.142857… twice and 334,753.714285…, 1,004,250 in all
    const objects = [bought('a', 360_498, 84), bought('b', 360_498, 84), bought('c', 390_546, 42)];
    const result = property({ objects });
    // 2.2 % of 1,004,250 is 22,093.50
    expect(result.lines[0]).toMatchObject({ year: 2019, base: '1004250', taxBefore: '22094' });
    expect(result.objects.filter(({ year }) => year === 2019)).toEqual([
      { year: 2019, object: 'a', base: '334748.14', rate: '0', relief: '7364.46' },
      { year: 2019, object: 'b', base: '334748.14', rate: '0', relief: '7364.46' },
      { year: 2019, object: 'c', base: '334753.71', rate: '0', relief: '7364.58' },
      { year: 2019, object: null, base: null, rate: null, relief: '0.50' },
    ]);
  });

  it('is not the sum of rounded taxes', () => {
    // 2.2 % of 1,000,020 is 22,000.44, of twice that 44,000.88
    const object = { kind: 'immovable', yearlyBases: { 2019: 1_000_020 } } as const;
    const result = property({
      objects: [
        { ...object, id: 'a' },
        { ...object, id: 'b' },
      ],
    });
    expect(result.lines[0]?.taxBefore).toBe('44001');
    expect(result.objects.at(-1)).toMatchObject({ object: null, relief: '0.12' });
  });

  it('leaves a rounding below 0 where the objects come to more', () => {
    // 2.2 % of 1,000,015 is 22,000.33, taxed as 22,000
    const object = { kind: 'immovable', yearlyBases: { 2019: 1_000_015 } } as const;
    const result = property({ objects: [{ ...object, id: 'a' }] });
    expect(result.objects).toMatchObject([{ relief: '22000.33' }, { relief: '-0.33' }]);
  });
});
