import { IN_ZONE } from '../contracts/standing-profile';
import { standing } from './cases';
import { MILLION, OBJECT, over, type profileOf } from './project';

type Fields = Parameters<typeof profileOf>[0];

export interface FigureCase {
  readonly fields: Fields;
  readonly readings?: { readonly [id: string]: string };
}

const rip = (capitalInvestment: unknown, readings = {}): FigureCase => ({
  fields: standing('region', '2020-01-01', {
    statuses: { rip: { included: '2020-01-01' } },
    capitalInvestment,
    taxableProfit: over(2020, 2030, 60 * MILLION),
  }),
  readings,
});

/** A loss of the first year that later years carry, where rules of law 1390 live on. */
const losing = (site: string): FigureCase => ({
  fields: standing(site, '2022-05-04', {
    carryLosses: true,
    taxableProfit: { 2022: 60 * MILLION, 2023: -500 * MILLION, ...over(2024, 2036, 60 * MILLION) },
    commissioning: {
      otherRealEstate: 120 * MILLION,
      payback: '2030-06-30',
      incomeRate: over(2022, 2036, '0.15'),
    },
  }),
  readings: { 'law-1390.last-year': '2040' },
});

/** Projects of the region that hear what no project moved here hears. */
export const FIGURE_CASES: readonly FigureCase[] = [
  rip([{ year: 2020, amount: 100 * MILLION, kind: 'other-depreciable' }]),
  rip([{ year: 2020, amount: 100 * MILLION, kind: 'intangibles', counts: true }]),
  // The lesser amount of the federal law, where the region's are for its rates alone.
  rip({ 2020: 52 * MILLION }, { 'rip.thresholds': 'rates-only' }),
  losing('uzlovaya-park'),
  losing('region'),
  // A resident until the zone ends, and one under the schedule before.
  {
    fields: standing('sez', '2051-01-01', {
      taxableProfit: over(2051, 2065, 60 * MILLION),
      property: { objects: [{ ...OBJECT, commissioned: '2060-06-15', zone: IN_ZONE }] },
      landPlots: [{ id: 'site', cadastralValue: 20 * MILLION, rate: '0.015', title: '2063-02-10' }],
    }),
  },
  { fields: standing('region', '2012-07-01') },
  { fields: standing('sez', '2019-07-01'), readings: { 'sez.steps': '5-5' } },
  // The least investment of a territory, an object outside the park, and a cost of one per cent.
  { fields: standing('toser-aleksin', '2021-03-15', { capitalInvestment: { 2021: 5 * MILLION } }) },
  {
    fields: standing('uzlovaya-park', '2020-01-01', {
      property: { objects: [{ ...OBJECT, zone: { locatedInZone: false } }] },
    }),
  },
  {
    fields: standing('region', '2019-01-01', {
      property: { objects: [OBJECT] },
      commissioning: { otherRealEstate: 12_000 * MILLION, payback: '2023-06-30' },
    }),
  },
];

/** Contracts in the zone, of the first and of the second kind, which no rule lets stand together. */
export const FIGURE_CHOICES: readonly FigureCase[] = [2018, 2020].map((year) => ({
  fields: standing('sez', `${year}-07-01`, { capitalInvestment: { [year]: 800 * MILLION } }),
}));

const loan = (fields: object, site = 'toser-aleksin'): Fields => ({
  project: { site },
  borrowing: {
    amount: 250 * MILLION,
    termMonths: 180,
    graceMonths: 36,
    drawn: '2021-01-01',
    marketRate: '0.12',
    guarantee: { kind: 'bank' },
    programmes: ['monotown-loan'],
    ...fields,
  },
});

/** A loan of another lender of which another reading gives another worth. */
export const FLOATING: Fields = {
  ...loan({
    programmes: ['joint'],
    otherProgrammes: ['sme-1764'],
    amount: 100 * MILLION,
    termMonths: 60,
    drawn: '2022-10-03',
    keyRates: [
      { from: '2022-09-19', rate: '0.075' },
      { from: '2023-07-24', rate: '0.085' },
    ],
    facts: { listedSector: true },
  }),
  investor: { smeCategory: 'small' },
};

/** Applications that together hear every figure of the loan that the region alone has. */
export const LOANS: readonly Fields[] = [
  loan({}),
  loan({}, 'region'),
  loan({ guarantee: { kind: 'none' } }),
  loan({ amount: 5 * MILLION }),
  loan({ amount: 1_000 * MILLION }),
  loan({ drawn: '2019-01-01' }),
  loan({ totalBudget: 300 * MILLION, coFinancing: 0, ownFunds: 0, sales: { 2022: 1 } }),
];
