import { describe, expect, test } from 'vitest';
import { plan } from '../../src/plan';
import { profileOf } from '../profile/document';

/**
 * A contract of 2020 that states 40,000,000: all relief from income and property
 * tax may reach 20,000,000. An upgraded building is free of property tax for two periods.
 */
const answer = () =>
  plan(
    profileOf({
      project: { name: 'Contract', start: '2020-01-01', site: 'region' },
      statuses: {
        specialInvestmentContract: {
          level: 'federal',
          signed: '2020-01-01',
          ends: '2025-12-31',
          statedCapitalInvestment: 40_000_000,
        },
      },
      capitalInvestment: { 2020: 40_000_000 },
      taxableProfit: { 2020: 100_000_000, 2021: 100_000_000 },
      property: { objects: [] },
      ppeProgramme: {
        capitalInvestment: 150_000_000,
        newMovables: [],
        upgradedObjects: [
          {
            id: 'works',
            kind: 'immovable',
            completed: '2020-06-01',
            upgradeCost: 9_000_000,
            depreciatedValue: 10_000_000,
            yearlyBases: { 2020: 100_000_000, 2021: 100_000_000 },
          },
        ],
      },
    }),
    { edition: 'law', unconfirmed: true, unknown: true, among: ['spic-federal', 'ppe-upgrade'] },
  );

const both = () => answer().runnerUp;

const taxesIn = (year: number) =>
  Object.fromEntries(
    (both()?.taxes ?? [])
      .filter((one) => one.year === year)
      .map((one) => [`${one.tax} ${one.budget}`, one.after]),
  );

describe('a cap on income and property tax together', () => {
  test('is better used for income tax alone, since property tax that is saved is taxed as profit', () => {
    expect(answer().best.elements).toEqual(['spic-federal']);
    expect(answer().best.value.nominal).toBe('20000000');
    expect(both()?.elements).toEqual(['spic-federal', 'ppe-upgrade']);
    // The relief is 20,000,000 too; on 2,200,000 and 1,342,673 saved 440,000 and 268,534 are paid.
    expect(both()?.value.nominal).toBe('19291466');
  });

  test('leaves a year alone that it has room for', () => {
    // Profit 102,200,000: federal 0 %, regional 10 %; used 3,066,000 + 7,154,000 + 2,200,000.
    expect(taxesIn(2020)).toEqual({
      'income federal': '0',
      'income regional': '10220000',
      'property regional': '0',
    });
  });

  test('cuts off both taxes in proportion, and the profit is raised by what is saved', () => {
    // 7,580,000 of 12,420,000 are left: 1,871,198 + 4,366,129 + 1,342,673.
    // Profit 101,342,673: 3 % is 3,040,280, 17 % is 17,228,254.
    expect(taxesIn(2021)).toEqual({
      'income federal': '1169082',
      'income regional': '12862125',
      'property regional': '857327',
    });
    expect(both()?.raisedProfit).toEqual([
      { year: 2020, amount: '2200000' },
      { year: 2021, amount: '1342673' },
    ]);
  });

  test('is used up to the rouble', () => {
    expect(both()?.income?.cap).toMatchObject({
      amount: '20000000',
      used: '20000000',
      cutOff: '4840000',
      exhausted: [2021],
    });
  });
});

test('a cap covers the years of its contract alone', () => {
  // An upgraded building of 100,000,000 is free of property tax in 2020-2022; the contract of 2021 states nothing.
  const { best, lost } = plan(
    profileOf({
      project: { name: 'Contract', start: '2020-01-01', site: 'region' },
      statuses: {
        specialInvestmentContract: {
          level: 'federal',
          signed: '2021-01-01',
          ends: '2021-12-31',
          statedCapitalInvestment: 0,
        },
      },
      taxableProfit: { 2020: 0, 2021: 0, 2022: 0 },
      ppeProgramme: {
        capitalInvestment: 400_000_000,
        newMovables: [],
        upgradedObjects: [
          {
            id: 'works',
            kind: 'immovable',
            completed: '2020-06-01',
            upgradeCost: 9_000_000,
            depreciatedValue: 10_000_000,
            yearlyBases: { 2020: 100_000_000, 2021: 100_000_000, 2022: 100_000_000 },
          },
        ],
      },
    }),
    {
      edition: 'law',
      unconfirmed: true,
      readings: { 'saved-taxes-raise-profit': 'no' },
      among: ['spic-federal', 'ppe-upgrade'],
    },
  );
  const nominal = (...elements: string[]) =>
    [best, ...lost].find((one) => one.elements.join() === elements.join())?.value.nominal;
  expect(nominal('ppe-upgrade')).toBe('6600000');
  expect(nominal('spic-federal', 'ppe-upgrade')).toBe('4400000');
});
