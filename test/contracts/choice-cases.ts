import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { GOOD_INVESTOR } from './standing-profile';

/** The same amount in each of ten years. */
const yearly = (amount: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [2019 + index, amount]));

/** A project with a choice between every measure; its new machines outlast the programme's periods. */
const everything = (site: 'region' | 'sez'): ProfileDocument => ({
  project: {
    name: 'Everything',
    start: '2019-01-01',
    site,
    activity: { main: '28.11' },
    averageMonthlyWage: yearly(100_000),
    subsistenceMinimum: yearly(12_000),
  },
  investor: GOOD_INVESTOR,
  statuses: {},
  capitalInvestment: { 2019: 800_000_000 },
  taxableProfit: yearly(100_000_000),
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

/** A project that states all that only a plan reads. */
export const VALUED_DOCUMENT: ProfileDocument = {
  ...everything('region'),
  project: {
    ...everything('region').project,
    jobs: { 2020: 100, 2021: 120 },
    averageMonthlyWage: { 2020: 50_000, 2021: 55_000 },
  },
  cashFlow: {
    operating: Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [2020 + index, 200_000_000]),
    ),
    workingCapital: { 2020: 20_000_000, 2021: 5_000_000 },
    residualValue: { year: 2028, amount: 100_000_000 },
  },
  valuation: {
    discountRate: '0.12',
    timing: 'mid',
    prices: 'nominal',
    butFor: '0.3',
    wageTaxRate: '0.13',
    interestInProfit: true,
  },
  borrowing: {
    programmes: ['development-projects'],
    amount: 100_000_000,
    totalBudget: 900_000_000,
    coFinancing: 500_000_000,
    ownFunds: 100_000_000,
    outputFrom: 2020,
    sales: { 2021: 300_000_000 },
    assets: 2_000_000_000,
    otherFundLoans: 0,
    marketRate: '0.12',
    facts: { competitiveOutput: true },
  },
};

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
