import { describe, expect, test } from 'vitest';
import { parseProfile, plan } from '../../src/index';
import { INVESTOR } from '../profiles';

/** A hall and a programme of upgrades; the rate of a regional investment project of 2027 is refused. */
const DOCUMENT = {
  project: { name: 'Works', start: '2027-01-01', site: 'region' },
  statuses: {},
  capitalInvestment: { 2027: 120_000_000 },
  taxableProfit: { 2031: 1_000, 2032: 1_000 },
  property: { immovable: { 2027: 100_000_000, 2028: 90_000_000 } },
  ppeProgramme: {
    capitalInvestment: 600_000_000,
    newMovables: [{ id: 'press', commissioned: '2027-07-01', cost: 500_000_000, lifeMonths: 120 }],
    upgradedObjects: [],
  },
  fixedAssets: [],
};
const KNOWN = { specialTaxRegime: false, taxArrears: false };

const planOf = (investor: object, options = {}) => {
  const parsed = parseProfile({ ...DOCUMENT, investor });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return plan(parsed.profile, options);
};

const statusesOf = ({ withheld }: ReturnType<typeof planOf>) =>
  withheld.filter(({ status }) => status !== undefined);

// On the status the exemption frees the hall for one period: 2.2% of 100,000,000.
describe('the exemption on a status whose facts are missing', () => {
  test('is withheld, with the facts and with what it would add', () => {
    const made = planOf(KNOWN);
    expect(made.best.elements).toEqual(['ppe-upgrade']);
    expect(statusesOf(made)).toEqual([
      {
        element: null,
        rule: null,
        status: 'rip',
        because: ['unknown'],
        missing: [
          'russianOrganisation',
          'registeredInRegion',
          'subdivisionOutsideRegion',
          'nonProfitOrFinancial',
          'landOwnedOrLeased',
          'producesOilOrGas',
          'producesExcisableGoods',
        ].map((name) => ({ path: `investor.${name}`, asks: 'yes-no', for: 'verdict' })),
        unconfirmed: [],
        adds: { nominal: '2200000', present: null },
        elements: ['property-exemption', 'ppe-upgrade'],
      },
    ]);
    expect(made.forbidden.map(({ between }) => between)).toEqual([
      ['investment-register', 'ppe-upgrade'],
    ]);
  });

  test('is let in where facts that are missing are taken as favourable', () => {
    const made = planOf(KNOWN, { unknown: true });
    expect(made.best.elements).toEqual(['property-exemption', 'ppe-upgrade']);
    expect(statusesOf(made)).toEqual([]);
  });

  test('is let in by the answers, and refused by one of them', () => {
    const known = planOf({ ...INVESTOR, ...KNOWN });
    expect(known.best.elements).toEqual(['property-exemption', 'ppe-upgrade']);
    expect(statusesOf(known)).toEqual([]);
    const refused = planOf({ ...KNOWN, producesOilOrGas: true });
    expect(refused.best.elements).toEqual(['ppe-upgrade']);
    expect(statusesOf(refused)).toEqual([]);
    expect(refused.forbidden.map(({ between }) => between)).toContainEqual([
      'property-exemption',
      'ppe-upgrade',
    ]);
  });
});
