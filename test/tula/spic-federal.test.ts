import { describe, expect, test } from 'vitest';
import { GOOD_INVESTOR } from '../contracts/standing-profile';
import { MILLION, measureOf, over, partOf, reliefIn, total } from './project';

const INCOME = 'spic-federal.income';
const PROPERTY = 'spic-federal.property';

/** A contract with its investment in the year of signing, and a base of 200 m. */
const contract = (signed: string, capex: string | number, more: object = {}) => ({
  project: { start: signed },
  statuses: { specialInvestmentContract: { level: 'federal', signed, ...more } },
  capitalInvestment: { [signed.slice(0, 4)]: capex },
  taxableProfit: over(Number(signed.slice(0, 4)), 2030, 200 * MILLION),
});

describe('the investment', () => {
  test.each([
    ['100000000', 'ineligible'],
    ['100000000.01', 'eligible'],
  ])('is above 100 m by the end of the contract: %s is %s', (capex, verdict) => {
    expect(measureOf('spic-federal', contract('2020-09-15', capex)).verdict).toBe(verdict);
  });

  test.each([
    ['2019-08-12', '749999999.99', 'ineligible'],
    ['2019-08-12', '750000000', 'eligible'],
    ['2019-08-13', '100000000.01', 'eligible'],
  ])('is 750 m for contracts of the first kind: %s with %s is %s', (signed, capex, verdict) => {
    expect(measureOf('spic-federal', contract(signed, capex)).verdict).toBe(verdict);
  });
});

describe('the party', () => {
  test.each([
    ['federal', 'eligible'],
    ['regional', 'unknown'],
  ])('of a contract of level %s: %s', (level, verdict) => {
    const fields = contract('2020-09-15', 500 * MILLION, { level });
    expect(measureOf('spic-federal', fields).verdict).toBe(verdict);
  });

  test.each([
    ['2019-08-12', 'eligible'],
    ['2019-08-13', 'ineligible'],
  ])('is no participant of a Regional Investment Project, signed %s: %s', (signed, verdict) => {
    const fields = contract(signed, 750 * MILLION);
    const statuses = { ...fields.statuses, rip: { included: '2020-01-01' } };
    expect(measureOf('spic-federal', { ...fields, statuses }).verdict).toBe(verdict);
  });

  test.each([
    ['2019-08-12', 'eligible'],
    ['2019-08-13', 'ineligible'],
  ])('is a participant of no other project either, signed %s: %s', (signed, verdict) => {
    const fields = contract(signed, 750 * MILLION);
    const statuses = { ...fields.statuses, anotherRip: { included: '2020-01-01' } };
    expect(measureOf('spic-federal', { ...fields, statuses }).verdict).toBe(verdict);
  });

  test.each([
    [false, 'eligible'],
    [true, 'ineligible'],
  ])('is a resident of another territory, %s: %s', (residentOfOtherTerritory, verdict) => {
    const fields = contract('2020-09-15', 750 * MILLION);
    const investor = { ...GOOD_INVESTOR, residentOfOtherTerritory };
    expect(measureOf('spic-federal', { ...fields, investor }).verdict).toBe(verdict);
  });

  test.each([
    ['2016-12-31', 'ineligible'],
    ['2017-01-01', 'eligible'],
  ])('has a contract in force in 2017 or later: one that ends on %s is %s', (ends, verdict) => {
    expect(measureOf('spic-federal', contract('2013-06-15', 750 * MILLION, { ends })).verdict).toBe(
      verdict,
    );
  });

  test.each([
    ['2030-12-31', 'eligible'],
    ['2031-01-01', 'ineligible'],
  ])('signs no later than 2030: %s is %s', (signed, verdict) => {
    const fields = { ...contract(signed, 500 * MILLION), taxableProfit: { 2031: MILLION } };
    expect(measureOf('spic-federal', fields).verdict).toBe(verdict);
  });
});

describe('income tax', () => {
  const first = contract('2017-06-01', 750 * MILLION, { ends: '2027-05-31' });

  test.each([
    [2024, {}, { federal: '6000000', regional: '34000000' }],
    [2025, {}, { federal: '16000000', regional: '14000000' }],
    [
      2025,
      { 'spic-federal.income-rate': 'flat-zero' },
      { federal: '16000000', regional: '34000000' },
    ],
    [2026, {}, {}],
  ])('of a contract of 2017 in %i under %j', (year, readings, expected) => {
    expect(reliefIn(partOf(INCOME, first, readings), year)).toEqual(expected);
  });

  test.each([
    [2021, { federal: '6000000', regional: '34000000' }],
    [2024, { federal: '6000000', regional: '34000000' }],
    [2025, { federal: '16000000', regional: '34000000' }],
    [2026, { federal: '12800000', regional: '27200000' }],
    [2027, {}],
  ])('of a contract of 2020 under its cap in %i', (year, expected) => {
    const fields = contract('2020-09-15', 500 * MILLION, {
      statedCapitalInvestment: 500 * MILLION,
    });
    const from2021 = { ...fields, taxableProfit: over(2021, 2030, 200 * MILLION) };
    expect(reliefIn(partOf(INCOME, from2021), year)).toEqual(expected);
  });

  test.each([
    ['2019-08-12', {}],
    ['2019-08-13', { federal: '16000000', regional: '34000000' }],
  ])('of the ninth year, signed %s', (signed, expected) => {
    expect(reliefIn(partOf(INCOME, contract(signed, 5_000 * MILLION)), 2027)).toEqual(expected);
  });

  test.each([
    [2027, { federal: '16000000', regional: '34000000' }],
    [2028, { federal: '16000000', regional: '14000000' }],
  ])('by the schedule in %i', (year, expected) => {
    const found = partOf(INCOME, contract('2020-09-15', 5_000 * MILLION), {
      'spic-federal.income-rate': 'schedule',
    });
    expect(reliefIn(found, year)).toEqual(expected);
  });
});

describe('property tax', () => {
  const object = {
    id: 'plant',
    kind: 'immovable',
    commissioned: '2021-03-15',
    cost: 1_200 * MILLION,
    lifeMonths: 240,
  };
  const owning = (more: object, commissioned = '2021-03-15') => ({
    ...contract('2020-07-01', 500 * MILLION, more),
    property: { objects: [{ ...object, commissioned }] },
  });
  const plain = owning({ ends: '2030-06-30' });
  const prolonged = owning({ ends: '2032-06-30', prolongedForSanctions: true });

  test('falls by the year of the contract', () => {
    const found = partOf(PROPERTY, plain);
    expect(found.lines.map(({ relief, year }) => [year, relief])).toEqual([
      [2021, '19926923'],
      [2022, '24750000'],
      [2023, '23430000'],
      [2024, '22110000'],
      [2025, '10395000'],
      [2026, '9735000'],
      [2027, '5775000'],
      [2028, '5355000'],
      [2029, '4935000'],
    ]);
    expect(total(found)).toBe(126_411_923);
  });

  test.each([
    [2025, '20790000'],
    [2026, '9735000'],
    [2028, '8415000'],
    [2031, '4095000'],
  ])('of a contract prolonged for sanctions in %i', (year, regional) => {
    expect(reliefIn(partOf(PROPERTY, prolonged), year)).toEqual({ regional });
  });

  test('of a contract prolonged for sanctions in all', () => {
    expect(total(partOf(PROPERTY, prolonged))).toBe(151_776_923);
  });

  test('counts years from the signing under the reading', () => {
    const found = partOf(PROPERTY, plain, { 'spic-federal.contract-year': 'anniversary' });
    expect(reliefIn(found, 2025)).toEqual({ regional: '15281538' });
    expect(reliefIn(found, 2030)).toEqual({ regional: '2140385' });
    expect(total(found)).toBe(134_994_231);
  });

  test.each([
    ['2020-06-30', 'ineligible'],
    ['2020-07-01', 'eligible'],
    ['2030-06-30', 'eligible'],
    ['2030-07-01', 'ineligible'],
  ])('is of objects created under the contract: %s is %s', (commissioned, verdict) => {
    expect(partOf(PROPERTY, owning({ ends: '2030-06-30' }, commissioned)).verdict).toBe(verdict);
  });
});
