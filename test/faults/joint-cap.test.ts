import { expect, test } from 'vitest';
import { plan } from '../../src/index';
import { profileOf } from '../profile/document';

/**
 * A contract that states 5 million beside the Register: the cap of 2,500,000 is on income and property
 * tax together. Property of 100 million bears 2,200,000 without relief.
 */
const CONTRACT = profileOf({
  project: {
    name: 'joint cap',
    start: '2021-01-01',
    site: 'region',
    averageMonthlyWage: { 2021: '60000' },
    subsistenceMinimum: { 2021: '11000' },
  },
  investor: { taxArrears: false },
  statuses: {
    investmentRegister: { included: '2021-01-01' },
    specialInvestmentContract: {
      level: 'federal',
      signed: '2021-01-01',
      statedCapitalInvestment: '5000000',
      ends: '2025-12-31',
    },
  },
  capitalInvestment: { 2021: '150000000' },
  taxableProfit: { 2021: '10000000' },
  property: { immovable: { 2021: '100000000' } },
});

test('reliefs and the use of a joint cap are counted on the base raised by the property relief left', () => {
  const { best, lost } = plan(CONTRACT, {
    edition: 'law',
    among: ['spic-federal', 'property-exemption'],
    unconfirmed: true,
    unknown: true,
  });
  // on 11,635,192 the relief is 349,056 + 814,463 + 2,200,000, of which the cap leaves 2,500,000
  expect(best.elements).toEqual(['spic-federal', 'property-exemption']);
  expect(best.raisedProfit).toEqual([
    { year: 2021, amount: '1635192', by: [{ tax: 'property', amount: '1635192' }] },
  ]);
  expect(best.taxes.map(({ arithmetic: _, ...row }) => row)).toEqual([
    // 349,056 - 259,442 of 300,000; 1,977,983 - 605,366 of 1,700,000
    {
      year: 2021,
      tax: 'income',
      budget: 'federal',
      before: '300000',
      after: '89614',
      saved: '210386',
    },
    {
      year: 2021,
      tax: 'income',
      budget: 'regional',
      before: '1700000',
      after: '1372617',
      saved: '327383',
    },
    {
      year: 2021,
      tax: 'property',
      budget: 'regional',
      before: '2200000',
      after: '564808',
      saved: '1635192',
    },
  ]);
  expect(best.value.nominal).toBe('2172961');
  expect(best.income?.cap).toMatchObject({ amount: '2500000', used: '2500000', exhausted: [2021] });
  expect(lost.every(({ value }) => Number(value.nominal) <= 2_172_961)).toBe(true);
});
