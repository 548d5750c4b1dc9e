import { describe, expect, test } from 'vitest';
import { IN_ZONE } from '../contracts/standing-profile';
import { MILLION, measureOf, OBJECT, over, partOf, reliefIn, total } from './project';

/** A resident of 2017 with a base of 80 m from 2019 on. */
const resident = (more: object = {}) => ({
  project: { start: '2017-02-01', site: 'sez' },
  statuses: { sezResident: { registered: '2017-02-01' } },
  capitalInvestment: { 2017: 120 * MILLION },
  taxableProfit: { ...over(2017, 2018, 0), ...over(2019, 2034, 80 * MILLION) },
  ...more,
});

const INCOME = 'sez.income';

describe('a resident invests', () => {
  test.each([
    [{ 2017: '119999999.99' }, 'ineligible'],
    [{ 2017: '120000000' }, 'eligible'],
    [{ 2017: '39999999.99', 2020: '80000000.01' }, 'ineligible'],
    [{ 2017: '40000000', 2020: '80000000' }, 'eligible'],
  ])('%j: %s', (capitalInvestment, verdict) => {
    expect(measureOf('sez', resident({ capitalInvestment })).verdict).toBe(verdict);
  });
});

test.each(['uzlovaya-park', 'region', 'elsewhere'])('is for the zone alone: %s', (site) => {
  const project = { start: '2017-02-01', site };
  expect(measureOf('sez', resident({ project })).verdict).toBe('ineligible');
});

describe('income tax', () => {
  test.each([
    [2019, '800000', '13600000'],
    [2024, '800000', '13600000'],
    [2025, '4800000', '13600000'],
    [2028, '4800000', '13600000'],
    [2029, '4800000', '9600000'],
    [2033, '4000000', '10400000'],
    [2034, '4000000', '3600000'],
  ])('falls off by tax periods from the first profit on: %i', (year, federal, regional) => {
    expect(reliefIn(partOf(INCOME, resident()), year)).toEqual({ federal, regional });
  });

  test.each([
    [{}, 239_600_000],
    [{ 'sez.steps': '5-5' }, 185_600_000],
    [{ 'first-period.sez': 'registration' }, 218_000_000],
    [{ 'first-period.sez': '2017' }, 218_000_000],
  ])('in 2019-2034 under %j', (readings, expected) => {
    expect(total(partOf(INCOME, resident(), readings))).toBe(expected);
  });

  test('has no backstop where there is no profit', () => {
    const found = partOf(INCOME, resident({ taxableProfit: over(2017, 2030, 0) }));
    expect(found.lines).toEqual([]);
  });
});

test('property tax is none for 120 months', () => {
  const objects = [{ ...OBJECT, zone: IN_ZONE }];
  // in millions, on average: 819 / 13 in 2019, 108, 96 and so on to 12 in 2028, 21 / 13 in 2029; each at 2.2 %
  expect(total(partOf('sez.property', resident({ property: { objects } })))).toBe(13_301_538);
});

test('transport tax is none for ten tax periods', () => {
  const found = partOf('sez.transport', resident({ transportTax: over(2017, 2030, 1_000) }));
  expect(found.lines.map(({ year }) => year)).toEqual([
    2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
});

test('land tax is none for 60 months', () => {
  const landPlots = [
    { id: 'site', cadastralValue: 20 * MILLION, rate: '0.015', title: '2021-05-10' },
  ];
  // 300,000 a year: 8 months of 2021, four years, and 4 months of 2026
  expect(total(partOf('sez.land', resident({ landPlots })))).toBe(1_500_000);
});

test.each([
  ['2026-03-31', 'eligible'],
  ['2026-04-01', 'unknown'],
])('relief is to be matched by investment from April 2026: %s is %s', (registered, verdict) => {
  const found = measureOf(
    'sez',
    resident({
      project: { start: registered, site: 'sez' },
      statuses: { sezResident: { registered } },
      capitalInvestment: { 2026: 120 * MILLION },
      taxableProfit: over(2026, 2034, 80 * MILLION),
    }),
  );
  expect(found.verdict).toBe(verdict);
});

// The zone ends on 2065-04-14: months of relief end with April, tax periods with the year (decision 0038).
describe('in the last year of the zone', () => {
  const late = (more: object) =>
    resident({
      project: { start: '2055-01-01', site: 'sez' },
      statuses: { sezResident: { registered: '2055-01-01' } },
      capitalInvestment: { 2055: 120 * MILLION },
      ...more,
    });
  const reliefs = (id: string, more: object) => {
    const { lines = [], periods } = partOf(id, late(more));
    return {
      last: periods,
      of: Object.fromEntries(lines.map(({ relief, year }) => [year, relief])),
    };
  };

  test('a plot is free for four months', () => {
    const plot = { id: 'plot', cadastralValue: 20 * MILLION, rate: '0.015', title: '2062-01-10' };
    const { last, of } = reliefs('sez.land', { landPlots: [plot] });
    // 300,000 a year, of 2065 four twelfths.
    expect(of).toEqual({ 2062: '300000', 2063: '300000', 2064: '300000', 2065: '100000' });
    expect(last).toEqual({ first: 2062, last: 2065, because: 'zone-ends' });
  });

  test('an object is free on four of thirteen days', () => {
    const object = { ...OBJECT, commissioned: '2060-06-15' };
    const { last, of } = reliefs('sez.property', {
      property: { objects: [object], zone: IN_ZONE },
    });
    // (66 + 65 + 64 + 63 m) / 13 at 2.2 %.
    expect(of['2065']).toBe('436615');
    expect(last).toEqual({ first: 2060, last: 2065, because: 'zone-ends' });
  });

  test('tax periods are whole', () => {
    const taxes = { transportTax: over(2060, 2065, 10_000) };
    expect(reliefs('sez.transport', taxes).of).toMatchObject({ 2064: '10000' });
    const profit = { taxableProfit: over(2060, 2065, 80 * MILLION) };
    expect(reliefIn(partOf('sez.income', late(profit)), 2065)['federal']).toBe('4000000');
  });
});
