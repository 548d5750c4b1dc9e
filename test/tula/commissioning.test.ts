import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/index';
import { tula } from '../../src/regions/tula/region';
import { MILLION, measureOf, OBJECT, over, partOf, reliefIn } from './project';

const INCOME = 'commissioning.income';
const PROPERTY = 'commissioning.property';

/** An object of June 2019, and other real estate of as much. */
const built = (commissioning: object = {}, more: object = {}) => ({
  property: { objects: [OBJECT] },
  taxableProfit: over(2019, 2025, 50 * MILLION),
  commissioning: { otherRealEstate: 120 * MILLION, payback: '2024-06-30', ...commissioning },
  ...more,
});

describe('income tax', () => {
  test.each([
    [2019, {}],
    [2020, { federal: '0', regional: { from: '50000', to: '2250000' } }],
    [2021, { federal: '0', regional: { from: '50000', to: '2250000' } }],
    [2023, { federal: '0', regional: { from: '0', to: '1750000' } }],
    [2024, {}],
  ])('lies between two rates in %i', (year, expected) => {
    expect(reliefIn(partOf(INCOME, built()), year)).toEqual(expected);
  });

  test('is exact at a rate that the caller knows', () => {
    const found = partOf(INCOME, built({ incomeRate: { 2021: '0.15' } }));
    expect(reliefIn(found, 2021)).toEqual({ federal: '0', regional: '1000000' });
    expect(reliefIn(found, 2022)).toEqual({
      federal: '0',
      regional: { from: '50000', to: '2250000' },
    });
  });

  test.each([
    ['0.124999', false],
    ['0.125', true],
    ['0.169', true],
    ['0.17', false],
  ])('takes no rate outside the bounds: %s', (rate, ok) => {
    const parsed = parseProfile(
      {
        project: { name: 'Plant', region: 'tula', start: '2019-01-01' },
        commissioning: { incomeRate: { 2021: rate } },
      },
      { region: tula },
    );
    expect(parsed.ok).toBe(ok);
    if (!parsed.ok) {
      expect(parsed.problems.map(({ path }) => path)).toEqual(['commissioning.incomeRate.2021']);
    }
  });

  test('sums both ends', () => {
    // 2020-2022 at 16.9 and 12.5 %, 2023 at 17.9, of which no relief comes, and 13.5 %
    const { byBudget } = partOf(INCOME, built()).sums;
    expect(byBudget.find(({ budget }) => budget === 'regional')?.relief).toEqual({
      from: '150000',
      to: '8500000',
    });
  });

  test('has another last year under the reading', () => {
    const found = partOf(INCOME, built(), { 'law-1390.last-year': '2021' });
    expect(found.lines.at(-1)?.year).toBe(2021);
  });
});

describe('property tax', () => {
  test('lies between two rates for four tax periods', () => {
    expect(partOf(PROPERTY, built()).sums.byBudget).toEqual([
      { budget: 'regional', relief: { from: '72000', to: '7920000' } },
    ]);
  });

  test.each([
    ['2020-01-01', 2020],
    ['2022-12-31', 2022],
    ['2023-01-01', 2023],
    ['2030-01-01', 2023],
  ])('ends with the period of the payback, %s: %i', (payback, last) => {
    expect(partOf(PROPERTY, built({ payback })).lines.at(-1)?.year).toBe(last);
  });

  test('is refused where the object is paid back before its first period, of which no year is shown', () => {
    const { findings, verdict } = partOf(PROPERTY, built({ payback: '2019-12-31' }));
    expect(verdict).toBe('ineligible');
    const text = JSON.stringify(findings);
    expect(text).toContain(
      '"id":"commissioning.property.in-force","verdict":"not-met","unit":"year"',
    );
    expect(text).not.toContain('2020');
  });

  test('has no line where the payback is not stated', () => {
    const { lines, missing } = partOf(PROPERTY, built({ payback: undefined }));
    expect(lines).toEqual([]);
    expect(missing.map(({ path }) => path)).toContain('commissioning.payback');
  });

  test('reaches other real estate under the reading', () => {
    const fields = built({ otherRealEstate: 60 * MILLION });
    const found = partOf(PROPERTY, fields, { 'commissioning.property-base': 'all-immovable' });
    expect(reliefIn(found, 2020)).toEqual({ regional: { from: '33600', to: '3696000' } });
  });
});

describe('an object', () => {
  test.each([
    // 120 m of 12,121,212,121.21 are 0.99 per cent, of 12,000 m 1 per cent
    ['12121212121.21', 'ineligible'],
    ['12000000000.01', 'ineligible'],
    ['12000000000', 'eligible'],
  ])('is one per cent of other real estate of %s at least: %s', (otherRealEstate, verdict) => {
    expect(partOf(PROPERTY, built({ otherRealEstate })).verdict).toBe(verdict);
  });

  test.each([
    ['12000000', '4488000'],
    ['0', '4488000'],
    // a kopeck more, and the share falls below 1,000 %
    ['12000000.01', { from: '40800', to: '4488000' }],
  ])('has the lower rate where other real estate is %s', (otherRealEstate, relief) => {
    const found = partOf(PROPERTY, built({ otherRealEstate, payback: '2021-12-31' }));
    expect(found.sums.byBudget).toEqual([{ budget: 'regional', relief }]);
  });

  test.each([
    ['50000000', 'ineligible'],
    ['50000000.01', 'unknown'],
    ['100000000', 'unknown'],
    ['100000000.01', 'eligible'],
  ])('costs more than 100 m: %s is %s', (cost, verdict) => {
    const fields = built({}, { property: { objects: [{ ...OBJECT, cost }] } });
    expect(partOf(PROPERTY, fields).verdict).toBe(verdict);
  });
});

test.each([
  [true, 'ineligible'],
  [false, 'eligible'],
])('is not for a natural monopoly: %s is %s', (naturalMonopoly, verdict) => {
  const investor = { naturalMonopoly };
  expect(measureOf('commissioning', built({}, { investor })).verdict).toBe(verdict);
});

test('an object that states no day may have been put into use before one that does', () => {
  const objects = [
    { id: 'hall', kind: 'immovable', yearlyBases: { 2019: 120 * MILLION } },
    { ...OBJECT, id: 'store', commissioned: '2047-06-15' },
  ];
  const commissioning = { payback: '2050-06-30' };
  const found = partOf(INCOME, { property: { objects }, commissioning });
  expect(found.verdict).toBe('unknown');
});
