import type { ProfileDocument } from '../../src/profile/document';
import { GOOD_INVESTOR } from './standing-profile';

/** A project with a choice between every measure; its new machines outlast the programme's periods. */
const everything = (site: 'region' | 'sez'): ProfileDocument => ({
  project: { name: 'Everything', start: '2019-01-01', site, activity: { main: '28.11' } },
  investor: GOOD_INVESTOR,
  statuses: {},
  capitalInvestment: { 2019: 800_000_000 },
  taxableProfit: Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [2019 + index, 100_000_000]),
  ),
  property: {
    objects: [
      {
        id: 'workshop',
        kind: 'immovable',
        commissioned: '2019-06-10',
        cost: 300_000_000,
        lifeMonths: 240,
        zone: { locatedInZone: site === 'sez', onResidentBooks: true, usedInZone: false },
      },
    ],
  },
  ppeProgramme: {
    capitalInvestment: 50_000_000,
    newMovables: [
      {
        id: 'press',
        commissioned: '2019-03-10',
        cost: 40_000_000,
        lifeMonths: 120,
      },
    ],
    upgradedObjects: [
      {
        id: 'furnace',
        kind: 'movable',
        commissioned: '2019-02-01',
        completed: '2023-05-20',
        upgradeCost: 9_000_000,
        depreciatedValue: 10_000_000,
        yearlyBases: {
          2019: 20_000_000,
          2020: 18_000_000,
          2021: 16_000_000,
          2022: 14_000_000,
          2023: 20_000_000,
        },
      },
    ],
  },
  landPlots: [{ id: 'plot', cadastralValue: 50_000_000, rate: '0.015', title: '2019-02-01' }],
  fixedAssets: [{ id: 'press', putIntoUse: '2019-03-10', cost: 40_000_000, lifeMonths: 120 }],
});

/** Projects whose plans together hear every rule of combination. */
export const CHOICE_DOCUMENTS: readonly ProfileDocument[] = [
  everything('region'),
  everything('sez'),
  {
    ...everything('region'),
    statuses: { investmentRegister: { included: '2019-03-01' } },
  },
  {
    ...everything('region'),
    statuses: { specialInvestmentContract: { level: 'regional', signed: '2019-01-01' } },
    investor: { ...GOOD_INVESTOR, specialTaxRegime: true },
  },
];
