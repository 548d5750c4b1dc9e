import { describe, expect, it } from 'vitest';
import type { PropertyObject } from '../../src/profile/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  millionsFrom,
  missingPaths,
  project,
  reliefs,
  yearsOf,
} from '../profiles';

const VALUES = { immovable: everyYear(2019, 2030, millions(10)) };

const exemption = (fields: Fields, readings: Chosen = {}) =>
  measure(
    'property-exemption',
    project({ capitalInvestment: millionsFrom(2019, 600), property: VALUES, ...fields }),
    readings,
  );

/** A year's tax on 10 million. */
const TAX = 220_000;

describe('the investment of the first three years', () => {
  it('misses the threshold by a kopeck', () => {
    const result = exemption({ capitalInvestment: { 2019: '99999999.99' } });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'property-exemption.capital-investment')).toMatchObject({
      required: '100000000',
      shortfall: '0.01',
    });
  });

  it.each([
    ['100000000', '28.11', 1],
    ['300000000', '28.11', 1],
    ['300000000.01', '28.11', 2],
    ['500000000', '28.11', 2],
    ['500000000.01', '28.11', 3],
    ['500000000', '21.20', 2],
    ['500000000.01', '21', 5],
    ['500000000.01', '21.10', 5],
    ['500000000.01', '20.59', 3],
  ])('of %s roubles in activity %s gives %i periods', (amount, main, periods) => {
    const result = exemption({
      project: { activity: { main } },
      capitalInvestment: { 2019: amount },
    });
    expect(yearsOf(result)).toHaveLength(periods);
    expect(result.sums.total).toBe(String(periods * TAX));
    expect(result.confirmed).toBe(true);
  });

  it('above 500 million asks for the main activity, below it does not', () => {
    const project = { activity: {} };
    const open = exemption({ project, capitalInvestment: { 2019: '500000000.01' } });
    expect(open.lines).toEqual([]);
    expect(missingPaths(open)).toEqual(['project.activity.main']);
    const closed = exemption({ project, capitalInvestment: { 2019: '500000000' } });
    expect(yearsOf(closed)).toEqual([2019, 2020]);
  });

  it.each([
    ['2022-03-14', 'day-before', 'eligible'],
    ['2022-03-15', 'day-before', 'ineligible'],
    ['2022-03-15', 'anniversary', 'eligible'],
    ['2019-03-14', 'day-before', 'ineligible'],
  ] as const)('of a project of 15 March 2019 on %s under %s: %s', (day, reading, verdict) => {
    const capitalInvestment = [{ day, amount: millions(100) }];
    const fields = { project: { start: '2019-03-15' }, capitalInvestment };
    expect(exemption(fields, { 'window-end': reading }).verdict).toBe(verdict);
  });

  it('counts from the start of the project, not from a status', () => {
    const statuses = { rip: { included: '2022-01-01' } };
    const capitalInvestment = { 2022: millions(600) };
    expect(exemption({ statuses, capitalInvestment }).verdict).toBe('ineligible');
  });
});

describe('an object', () => {
  const object = (fields: Partial<PropertyObject>): PropertyObject => ({
    id: 'hall',
    kind: 'immovable',
    ...fields,
  });
  const of = (fields: Partial<PropertyObject>, readings: Chosen = {}) =>
    exemption(
      { project: { start: '2019-03-15' }, property: { objects: [object(fields)] } },
      readings,
    );
  const written = (commissioned: string) =>
    ({ commissioned, cost: millions(12), lifeMonths: 120 }) as const;

  it.each([
    ['2019-03-14', 'not-met'],
    ['2019-03-15', 'met'],
    ['2022-03-15', 'met'],
    ['2022-03-16', 'not-met'],
  ])('commissioned on %s is created within the first three years: %s', (commissioned, verdict) => {
    const result = of(written(commissioned));
    expect(finding(result, 'property-exemption.created-within-3-years', 'hall').verdict).toBe(
      verdict,
    );
    expect(result.verdict).toBe(verdict === 'met' ? 'eligible' : 'ineligible');
  });

  it('commissioned on the anniversary is created after them under another reading', () => {
    expect(of(written('2022-03-14'), { 'window-end': 'day-before' }).verdict).toBe('eligible');
    expect(of(written('2022-03-15'), { 'window-end': 'day-before' }).verdict).toBe('ineligible');
  });

  it.each([
    [2018, 'ineligible'],
    [2019, 'eligible'],
    [2021, 'eligible'],
    [2022, 'ineligible'],
  ])('with a first base in %i makes the project %s', (year, verdict) => {
    const yearlyBases = everyYear(year, 2026, millions(10));
    expect(of({ yearlyBases }).verdict).toBe(verdict);
    // a year of nothing before is none
    expect(of({ yearlyBases: { [year - 1]: 0, ...yearlyBases } }).verdict).toBe(verdict);
  });

  it('commissioned in December has that year for its first period, of one point', () => {
    const result = of({ commissioned: '2019-12-10', cost: millions(13), lifeMonths: 130 });
    // 13 / 13 million in 2019; 12.4 and 11.2 million on average in 2020 and 2021
    expect(reliefs(result, 'regional')).toEqual({ 2019: 22_000, 2020: 272_800, 2021: 246_400 });
  });

  it('created later is taxed beside one that is exempt', () => {
    const objects = [
      object({ id: 'first', yearlyBases: everyYear(2019, 2026, millions(10)) }),
      object({ id: 'late', yearlyBases: everyYear(2022, 2026, millions(10)) }),
    ];
    const result = exemption({ property: { objects } });
    expect(reliefs(result, 'regional')).toEqual({ 2019: TAX, 2020: TAX, 2021: TAX });
  });
});

describe('the first period', () => {
  const statuses = { investmentRegister: { included: '2021-12-31' } };
  const FIRST = 'first-period.property';

  it('is the object’s first with a base, not before the inclusion', () => {
    expect(yearsOf(exemption({}))).toEqual([2019, 2020, 2021]);
    expect(yearsOf(exemption({ statuses }))).toEqual([2021, 2022, 2023]);
  });

  it('is a year that is named under another reading, not before the inclusion', () => {
    expect(yearsOf(exemption({}, { [FIRST]: '2020' }))).toEqual([2020, 2021, 2022]);
    expect(yearsOf(exemption({}, { [FIRST]: '2015' }))).toEqual([2019, 2020, 2021]);
    expect(yearsOf(exemption({ statuses }, { [FIRST]: '2020' }))).toEqual([2021, 2022, 2023]);
  });

  it('follows the earliest of the statuses that are held', () => {
    const both = { ...statuses, rip: { included: '2020-06-01' } };
    expect(yearsOf(exemption({ statuses: both }))[0]).toBe(2020);
    const contract = { level: 'regional', signed: '2020-06-01' } as const;
    expect(yearsOf(exemption({ statuses: { specialInvestmentContract: contract } }))[0]).toBe(2020);
    expect(exemption({ statuses: both }).step).toMatchObject({ held: '2020-06-01', by: null });
    expect(exemption({}).step).toMatchObject({ held: null, by: '2019-01-01' });
  });
});

describe('the clock', () => {
  const objects: PropertyObject[] = [2019, 2021].map((year) => ({
    id: `of ${year}`,
    kind: 'immovable',
    yearlyBases: everyYear(year, 2026, millions(10)),
  }));
  const fields = { property: { objects } };

  it('runs for each object, or from the first object for all', () => {
    expect(reliefs(exemption(fields), 'regional')).toEqual({
      2019: TAX,
      2020: TAX,
      2021: 2 * TAX,
      2022: TAX,
      2023: TAX,
    });
    const together = exemption(fields, { 'property-clock': 'project' });
    expect(reliefs(together, 'regional')).toEqual({ 2019: TAX, 2020: TAX, 2021: 2 * TAX });
  });

  it('counts months from the entry of an object under another reading', () => {
    const hall = { id: 'hall', kind: 'immovable', commissioned: '2019-03-10' } as const;
    const property = { objects: [{ ...hall, cost: millions(12), lifeMonths: 120 }] };
    const one = { property, capitalInvestment: { 2019: millions(100) } };
    expect(reliefs(exemption(one), 'regional')).toEqual({ 2019: 195_462 });
    const months = exemption(one, { 'property-periods': 'months' });
    // April 2019 to March 2020: in 2020 11.1 + 11.0 + 10.9 of 136.5 are free, 103.5 / 13 x 2.2 % = 175,153.85
    expect(months.lines).toMatchObject([
      { year: 2019, taxBefore: '195462', taxAfter: '0', relief: '195462' },
      { year: 2020, base: '10500000', taxBefore: '231000', taxAfter: '175154', relief: '55846' },
    ]);
    expect(months.objects.filter(({ year }) => year === 2020)).toEqual([
      { year: 2020, object: 'hall', base: '10500000', rate: '0', relief: '55846.15' },
      { year: 2020, object: null, base: null, rate: null, relief: '-0.15' },
    ]);
  });

  it('counts months of an object commissioned in December from January', () => {
    const hall = { id: 'hall', kind: 'immovable', commissioned: '2019-12-10' } as const;
    const property = { objects: [{ ...hall, cost: millions(13), lifeMonths: 130 }] };
    const one = { property, capitalInvestment: { 2019: millions(100) } };
    const months = exemption(one, { 'property-periods': 'months' });
    expect(reliefs(months, 'regional')).toEqual({ 2020: 272_800 });
  });

  it('counts yearly values in tax periods even then', () => {
    expect(reliefs(exemption({}, { 'property-periods': 'months' }), 'regional')).toEqual({
      2019: TAX,
      2020: TAX,
      2021: TAX,
    });
  });

  it('in months runs from the first object for all under both readings', () => {
    const written = (id: string, commissioned: string): PropertyObject => ({
      id,
      kind: 'immovable',
      commissioned,
      cost: millions(13),
      lifeMonths: 130,
    });
    const two = [written('a', '2018-12-31'), written('b', '2019-12-31')];
    const both = {
      project: { start: '2018-12-01' },
      property: { objects: two },
      capitalInvestment: { 2019: millions(100) },
    };
    const readings = { 'property-periods': 'months', 'property-clock': 'project' } as const;
    // the year 2019 alone: 12.4 million of a, and the single point of b in December, 1 million
    expect(reliefs(exemption(both, readings), 'regional')).toEqual({ 2019: 294_800 });
  });
});

describe('a list of objects', () => {
  it('left out is unknown, an empty one is zero', () => {
    const open = exemption({ property: undefined });
    expect(open.verdict).toBe('unknown');
    expect(missingPaths(open)).toEqual(['property']);
    expect(exemption({ property: { objects: [] } }).verdict).toBe('ineligible');
  });
});
