import { describe, expect, test } from 'vitest';
import { plan } from '../../src/questions/plan/plan';
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
    // 2020: 20,000,000 of income tax less 10,220,000, and 2,200,000 of property tax;
    // 2021: 20,000,000 less 1,172,128 + 12,870,157, and 1,351,904 of property tax
    expect(both()?.value.nominal).toBe('19289619');
  });

  test('leaves a year alone that it has room for', () => {
    // Profit 102,200,000: federal 0 %, regional 10 %; used 3,066,000 + 7,154,000 + 2,200,000.
    expect(taxesIn(2020)).toEqual({
      'income federal': '0',
      'income regional': '10220000',
      'property regional': '0',
    });
  });

  test('cuts off both taxes in proportion, on the profit raised by the property relief left', () => {
    // On 101,351,904 a relief of 1,351,905 is left and on 101,351,905 one of 1,351,904: none agrees, so
    // the smaller is left on the greater. 3,040,557 + 7,094,633 + 2,200,000 of relief, 7,580,000 left:
    // 1,868,429 + 4,359,667 + 1,351,904. Tax at ordinary rates is 3,040,557 and 17,229,824.
    expect(taxesIn(2021)).toEqual({
      'income federal': '1172128',
      'income regional': '12870157',
      'property regional': '848096',
    });
    expect(both()?.raisedProfit).toEqual([
      { year: 2020, amount: '2200000', by: [{ tax: 'property', amount: '2200000' }] },
      { year: 2021, amount: '1351905', by: [{ tax: 'property', amount: '1351905' }] },
    ]);
  });

  test('is used up to the rouble', () => {
    expect(both()?.income?.cap).toMatchObject({
      amount: '20000000',
      used: '20000000',
      cutOff: '4755190',
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

describe('relief from property tax in the years of a contract of 2020-2022', () => {
  /**
   * Relief of 2020: 300,000 + 700,000 of income tax on 10,000,000; of 2021, 2022 and 2023:
   * 2,200,000 of property tax on 100,000,000 a year. A cap of 3,200,000 is used up in 2021.
   */
  const worth = (stated: number | string, mode: 'clip' | 'ends' | 'full' | 'none', others = {}) => {
    const { assumptions, best, lost } = plan(
      profileOf({
        project: { name: 'Contract', start: '2020-01-01', site: 'region' },
        statuses: {
          specialInvestmentContract: {
            level: 'federal',
            signed: '2020-01-01',
            ends: '2022-12-31',
            statedCapitalInvestment: stated,
          },
        },
        taxableProfit: { 2020: 10_000_000, 2021: 0, 2022: 0, 2023: 0 },
        ppeProgramme: {
          capitalInvestment: 400_000_000,
          newMovables: [],
          upgradedObjects: [
            {
              id: 'works',
              kind: 'immovable',
              completed: '2021-06-01',
              upgradeCost: 9_000_000,
              depreciatedValue: 10_000_000,
              yearlyBases: { 2021: 100_000_000, 2022: 100_000_000, 2023: 100_000_000 },
            },
          ],
        },
        ...others,
      }),
      {
        edition: 'law',
        unconfirmed: true,
        readings: { 'saved-taxes-raise-profit': 'no', 'cap-year': mode },
        among: ['spic-federal', 'ppe-upgrade'],
      },
    );
    const both = [best, ...lost].find(({ elements }) => elements.length === 2);
    return { nominal: both?.value.nominal, assumed: assumptions.map(({ id }) => id) };
  };

  test.each([
    // half of 6,399,999.99 without the kopecks is 3,199,999
    ['clip', '6399999.99', '5399999'],
    ['clip', 6_400_000, '5400000'],
    // a rouble is left for 2022
    ['clip', 6_400_002, '5400001'],
    ['ends', '6399999.99', '5399999'],
    ['ends', 6_400_000, '5400000'],
    // all of 2022
    ['full', 6_400_002, '7600000'],
    ['full', 6_400_000, '5400000'],
    // nothing of 2021 and 2022
    ['none', '6399999.99', '3200000'],
    ['none', 6_400_000, '5400000'],
    ['none', 6_400_002, '5400000'],
    // room for all three years and a rouble
    ['clip', 10_800_002, '7600000'],
  ] as const)('under %s with %s stated, 2023 free again: %s', (mode, stated, nominal) => {
    expect(worth(stated, mode).nominal).toBe(nominal);
  });

  test('is what it is whether or not the company is reported', () => {
    const year = { 2020: 0, 2021: 0, 2022: 0, 2023: 0 };
    const company = { taxableProfit: year, projectIncomeShare: year };
    expect(worth('6399999.99', 'none', { company }).nominal).toBe('3200000');
  });

  test('is an assumption of the plan', () => {
    expect(worth(6_400_000, 'clip').assumed).toContain('cap-covers-property-tax');
  });
});

test('what is used of a cap is the same in the plan as in the assessment', () => {
  // Signed in 2019: 300,000 + 700,000 of that year are outside the cap of 1,000,000, those of 2020 fill it.
  const { assessment, assumptions, best } = plan(
    profileOf({
      project: { name: 'Contract', start: '2019-08-13', site: 'region' },
      statuses: {
        specialInvestmentContract: {
          level: 'federal',
          signed: '2019-08-13',
          ends: '2022-12-31',
          statedCapitalInvestment: 2_000_000,
        },
      },
      taxableProfit: { 2019: 10_000_000, 2020: 10_000_000 },
    }),
    { edition: 'law', unconfirmed: true, among: ['spic-federal'] },
  );
  const used = { amount: '1000000', used: '1000000', exhausted: [2020] };
  expect(assessment.measures.find(({ id }) => id === 'spic-federal')?.cap).toMatchObject(used);
  expect(best.income?.cap).toMatchObject(used);
  expect(best.value.nominal).toBe('2000000');
  expect(assumptions.map(({ id }) => id)).not.toContain('cap-covers-property-tax');
});
