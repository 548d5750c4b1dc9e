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
