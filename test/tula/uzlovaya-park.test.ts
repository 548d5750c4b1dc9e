import { describe, expect, test } from 'vitest';
import { MILLION, measureOf, OBJECT, over, partOf, reliefIn, total } from './project';

/** A resident of 2019 with enough investment. */
const resident = (more: object = {}) => ({
  project: { site: 'uzlovaya-park' },
  statuses: { parkResident: { registered: '2019-01-01' } },
  capitalInvestment: { 2019: 100 * MILLION },
  taxableProfit: over(2019, 2030, 60 * MILLION),
  ...more,
});

const INCOME = 'uzlovaya-park.income';
const PROPERTY = 'uzlovaya-park.property';

test.each([
  ['99999999.99', 'ineligible'],
  ['100000000', 'eligible'],
])('asks for an investment of 100 m: %s is %s', (capex, verdict) => {
  const found = measureOf('uzlovaya-park', resident({ capitalInvestment: { 2030: capex } }));
  expect(found.verdict).toBe(verdict);
});

test.each(['sez', 'region', 'elsewhere'])('is for the park alone: %s', (site) => {
  expect(measureOf('uzlovaya-park', resident({ project: { site } })).verdict).toBe('ineligible');
});

describe('income tax', () => {
  const late = { ...over(2019, 2020, 0), ...over(2021, 2032, 60 * MILLION) };

  test('has a lower rate of the region to 2023', () => {
    const found = partOf(INCOME, resident());
    expect(reliefIn(found, 2023)).toEqual({ federal: '0', regional: '2100000' });
    expect(reliefIn(found, 2024)).toEqual({});
    expect(total(found)).toBe(10_500_000);
  });

  test.each([
    [{ 'law-1390.last-year': '2032' }, {}, 21_000_000],
    [{ 'law-1390.last-year': '2032' }, { taxableProfit: late }, 16_800_000],
    [
      { 'law-1390.last-year': '2032', 'first-period.uzlovaya-park': 'first-profit' },
      { taxableProfit: late },
      21_000_000,
    ],
    [
      { 'law-1390.last-year': '2032', 'first-period.uzlovaya-park': '2021' },
      { taxableProfit: late },
      21_000_000,
    ],
  ])('under %j', (readings, more, expected) => {
    expect(total(partOf(INCOME, resident(more), readings))).toBe(expected);
  });

  test.each([
    ['2023-12-31', 'eligible'],
    ['2024-01-01', 'ineligible'],
  ])('is not had by who comes after the last year: %s is %s', (registered, verdict) => {
    const found = partOf(
      INCOME,
      resident({
        statuses: { parkResident: { registered } },
        capitalInvestment: { 2024: 100 * MILLION },
      }),
    );
    expect(found.verdict).toBe(verdict);
  });
});

describe('property tax', () => {
  const owning = (more: object = {}) => resident({ property: { objects: [OBJECT] }, ...more });

  test.each([
    [{}, 13_266_000],
    [{ 'uzlovaya-park.property-start': 'year-after' }, 11_915_538],
  ])('is none for ten tax periods of the object, under %j', (readings, expected) => {
    expect(total(partOf(PROPERTY, owning(), readings))).toBe(expected);
  });

  test('has no last year', () => {
    const registered = { statuses: { parkResident: { registered: '2024-01-01' } } };
    const fields = { ...registered, capitalInvestment: { 2024: 100 * MILLION } };
    // 2024: the object is worth 120 m × 66 / 120 on 1 January, and falls by 1 m a month: 60 m on average
    expect(reliefIn(partOf(PROPERTY, owning(fields)), 2024)).toEqual({ regional: '1320000' });
  });

  test.each([
    [true, 13_266_000],
    [undefined, 13_266_000],
    [false, 0],
  ])('leaves out what stands outside the park: %s', (locatedInZone, expected) => {
    const zone = locatedInZone === undefined ? {} : { zone: { locatedInZone } };
    const found = partOf(PROPERTY, owning({ property: { objects: [{ ...OBJECT, ...zone }] } }));
    expect(total(found)).toBe(expected);
  });
});

test('from 2025 earlier losses may take off a whole base at the reduced rate', () => {
  // A loss of 60 m: without relief half of 55 m is taxed, 8% and 17% of 27.5 m; with it nothing is.
  const fields = resident({
    carryLosses: true,
    taxableProfit: { 2024: -60 * MILLION, 2025: 55 * MILLION },
  });
  const found = partOf(INCOME, fields, { 'law-1390.last-year': '2026' });
  expect(reliefIn(found, 2025)).toEqual({ federal: '2200000', regional: '4675000' });
});
