import type { Plan } from '../../src/answer/results/plan';
import { type PlanOptions, plan } from '../../src/questions/plan/plan';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { FIXTURES } from '../fixtures';
import { everyYear, IN_ZONE, inZone, millionsFrom, profileOf, project } from '../profiles';
import { asking } from './credit-cases';
import { agreed } from './szpk-cases';

/** A plan of what a profile can hold, with every kind of choice to weigh. */
export interface Planned {
  readonly name: string;
  readonly plan: Plan;
}

/** A loan of the fund beside a relief whose cap is exhausted, with flows to appraise. */
export const BORROWER: ProfileDocument = project({
  project: {
    activity: { main: '28.13' },
    jobs: { 2019: 120, 2020: 150 },
    averageMonthlyWage: { 2019: 60000, 2020: 63000 },
  },
  capitalInvestment: millionsFrom(2019, 30, 20, 10, 60),
  taxableProfit: millionsFrom(2019, -20, 400, 900, 900),
  property: { immovable: millionsFrom(2019, 20, 40, 50, 60) },
  borrowing: {
    amount: 50_000_000,
    totalBudget: 120_000_000,
    coFinancing: 70_000_000,
    ownFunds: 20_000_000,
    outputFrom: 2020,
    sales: millionsFrom(2020, 10, 80),
    assets: 600_000_000,
    otherFundLoans: 0,
    marketRate: '0.1',
    guarantee: { kind: 'bank', yearlyCost: '0.005' },
    facts: { competitiveOutput: true },
  },
  cashFlow: {
    operating: millionsFrom(2019, -15, 35, 110, 160),
    workingCapital: millionsFrom(2019, 10, 20, 5, -35),
    residualValue: { year: 2022, amount: 30_000_000 },
  },
  valuation: { butFor: '0.3', prices: 'real', wageTaxRate: '0.13' },
});

/** A resident of the zone with an object in it, one outside and one of which that is not stated. */
const RESIDENT: ProfileDocument = inZone({
  capitalInvestment: millionsFrom(2019, 200, 400),
  taxableProfit: millionsFrom(2019, 10, 100, 200),
  property: {
    objects: [
      {
        id: 'Hall',
        kind: 'immovable',
        commissioned: '2019-03-15',
        cost: 90_000_000,
        lifeMonths: 360,
        zone: IN_ZONE,
      },
      {
        id: 'Store',
        kind: 'immovable',
        commissioned: '2019-03-15',
        cost: 90_000_000,
        lifeMonths: 360,
        zone: { ...IN_ZONE, locatedInZone: false },
      },
      {
        id: 'Office',
        kind: 'immovable',
        commissioned: '2019-03-15',
        cost: 9_000_000,
        lifeMonths: 360,
      },
    ],
  },
});

/** More objects of an upgrade programme than are chosen one by one, and one of unknown origin. */
const UPGRADER: ProfileDocument = project({
  capitalInvestment: millionsFrom(2019, 200, 400),
  taxableProfit: everyYear(2019, 2022, 50_000_000),
  property: { immovable: millionsFrom(2019, 20, 40) },
  ppeProgramme: {
    capitalInvestment: 600_000_000,
    newMovables: Array.from({ length: 7 }, (_, index) => ({
      id: `Press ${index + 1}`,
      commissioned: '2019-05-15',
      cost: 7_000_000,
      lifeMonths: 84,
    })),
    upgradedObjects: [
      {
        id: 'Old press',
        kind: 'movable',
        completed: '2019-05-31',
        upgradeCost: 7_600_000,
        depreciatedValue: 10_000_000,
        yearlyBases: { 2019: 10_000_000, 2020: 10_000_000 },
      },
    ],
  },
});

/** A contract whose cap is on both taxes, beside the upgrade of an object. */
const CONTRACTOR: ProfileDocument = project({
  statuses: {
    specialInvestmentContract: {
      level: 'federal',
      signed: '2020-01-01',
      ends: '2022-12-31',
      statedCapitalInvestment: 6_400_000,
    },
  },
  taxableProfit: everyYear(2020, 2022, 10_000_000),
  ppeProgramme: {
    capitalInvestment: 400_000_000,
    newMovables: [],
    upgradedObjects: [
      {
        id: 'Works',
        kind: 'immovable',
        completed: '2021-06-01',
        upgradeCost: 9_000_000,
        depreciatedValue: 10_000_000,
        yearlyBases: millionsFrom(2021, 100, 100),
      },
    ],
  },
});

/** A loan alone, of a project that no measure is open to, in flows that never turn. */
const ELSEWHERE: ProfileDocument = {
  ...BORROWER,
  project: { ...BORROWER.project, name: 'Elsewhere', site: 'elsewhere' },
  cashFlow: { operating: millionsFrom(2019, 1, 1, 1, 1) },
  capitalInvestment: {},
};

/** Losses that the measure uses up in 2020, so that 2021 costs more. */
const LOSSES_USED: ProfileDocument = project({
  capitalInvestment: millionsFrom(2019, 60),
  taxableProfit: millionsFrom(2019, -10, 10, 10),
  carryLosses: true,
});

/** A resident to the end of April, with title to a plot of 20 April: land tax is owed from May on. */
export const LEFT_BEFORE_TAX: ProfileDocument = {
  project: { name: 'Left before the tax', start: '2019-01-01', site: 'sez' },
  investor: { separateAccounting: true, producesExcisableGoods: false },
  statuses: { sezResident: { registered: '2019-01-01', ends: '2020-04-30' } },
  landPlots: [{ id: 'Plot', cadastralValue: 1_000_000, rate: '0.015', title: '2020-04-20' }],
};

const DISCOUNTED: PlanOptions = { discountRate: '0.1' };
const ALL_IN: PlanOptions = { ...DISCOUNTED, timing: 'mid', unconfirmed: true, unknown: true };

const odd: readonly (readonly [string, ProfileDocument, PlanOptions])[] = [
  ['a borrower', BORROWER, {}],
  ['a borrower with all let in', BORROWER, ALL_IN],
  ['a borrower with a relief begun at will', BORROWER, { ...ALL_IN, firstPeriods: 'chosen' }],
  ['a borrower who asks for little', BORROWER, { among: ['rip'] }],
  [
    'a borrower whose savings raise no profit',
    BORROWER,
    { readings: { 'saved-taxes-raise-profit': 'no' } },
  ],
  ['a resident', RESIDENT, DISCOUNTED],
  ['a resident who left before the tax', LEFT_BEFORE_TAX, {}],
  ['an upgrader', UPGRADER, ALL_IN],
  ['a contractor', CONTRACTOR, { ...ALL_IN, edition: 'law' }],
  ['elsewhere', ELSEWHERE, DISCOUNTED],
  ['a participant whose losses are used up', LOSSES_USED, { among: ['rip'] }],
];

/** Plans of every fixture, certain and with all let in, and of projects made for what no fixture has. */
export const PLANS: readonly Planned[] = [
  ...FIXTURES.flatMap(({ document, name }) => {
    const profile = profileOf(document as ProfileDocument);
    return [
      { name, plan: plan(profile) },
      { name: `${name} with all let in`, plan: plan(profile, ALL_IN) },
      { name: `${name} by the law`, plan: plan(profile, { ...DISCOUNTED, edition: 'law' }) },
    ];
  }),
  {
    name: 'an agreement whose reimbursement falls in no year',
    plan: plan(profileOf(agreed()), {
      edition: 'law',
      readings: { 'szpk.spread': 'ceiling-only' },
    }),
  },
  ...[{}, { unconfirmed: true, unknown: true }].map((admitted) => ({
    name: 'a credit beside a package',
    plan: plan(profileOf(asking()), { edition: 'law', ...admitted }),
  })),
  ...odd.map(([name, document, options]) => ({ name, plan: plan(profileOf(document), options) })),
];
