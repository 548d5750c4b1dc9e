import { IN_ZONE } from '../contracts/standing-profile';
import { MILLION, OBJECT, over, type profileOf } from './project';

type Fields = Parameters<typeof profileOf>[0];

const SITES = ['toser-efremov', 'toser-aleksin', 'sez', 'uzlovaya-park', 'region', 'elsewhere'];

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A project at a site from a day on, about which everything is stated that a measure of the region asks. */
export function standing(site: string, start: string, fields: Fields = {}): Fields {
  const first = yearOf(start);
  const last = first + 14;
  const { project, ...others } = fields;
  return {
    project: {
      start,
      site,
      activity: { main: '28.11', toserAllowed: true },
      jobs: over(first, last, 20),
      averageMonthlyWage: over(first, last, 50_000),
      ...project,
    },
    capitalInvestment: { [first]: 200 * MILLION, [first + 1]: 100 * MILLION },
    taxableProfit: {
      [first]: -4 * MILLION,
      [first + 1]: 0,
      ...over(first + 2, last, 60 * MILLION),
    },
    property: {
      objects: [
        { ...OBJECT, commissioned: `${first}-06-15`, zone: IN_ZONE },
        {
          ...OBJECT,
          id: 'workshop',
          cost: 200 * MILLION,
          lifeMonths: 240,
          commissioned: `${first + 1}-06-15`,
          zone: IN_ZONE,
        },
      ],
    },
    landPlots: [
      { id: 'site', cadastralValue: 20 * MILLION, rate: '0.015', title: `${first}-02-10` },
    ],
    transportTax: over(first, last, 10_000),
    imports: [{ year: first, customsValue: 10 * MILLION, dutyRate: '0.05' }],
    commissioning: { otherRealEstate: 500 * MILLION, payback: `${first + 4}-06-30` },
    ...others,
  } as Fields;
}

const INTERVALS = {
  commissioning: {
    otherRealEstate: 120 * MILLION,
    payback: '2023-06-30',
    incomeRate: { 2021: '0.15' },
  },
};

/** Contracts signed before and after the day from which others rules apply, and one that was prolonged. */
const CONTRACTS = [
  ['2017-06-01', {}],
  ['2019-08-12', {}],
  ['2019-08-13', {}],
  ['2020-07-01', { prolongedForSanctions: true, ends: '2032-06-30' }],
  ['2020-09-15', { ends: '2030-09-14', statedCapitalInvestment: 60_000 * MILLION }],
] as const;

/** Projects in which figures and readings of the region decide. */
/** A small machine works with every fact that lower contributions ask, and a share that is too low in one year. */
const ENTERPRISE: Fields = {
  project: {
    activity: {
      main: '28.11',
      mainSince: '2019-01-15',
      mainRevenueShare: { ...over(2021, 2036, '0.9'), 2027: '0.6' },
    },
  },
  investor: { smeCategory: 'small' },
};

export const CASES: readonly Fields[] = [
  standing('region', '2022-02-01', ENTERPRISE),
  ...SITES.map((site) => standing(site, '2019-07-01')),
  ...SITES.slice(0, 5).map((site) => standing(site, '2022-05-04', INTERVALS)),
  ...CONTRACTS.map(([signed, more]) =>
    standing('region', signed, {
      statuses: { specialInvestmentContract: { level: 'federal', signed, ...more } },
      capitalInvestment: { [yearOf(signed)]: 800 * MILLION },
      taxableProfit: over(yearOf(signed), yearOf(signed) + 14, 900 * MILLION),
    }),
  ),
  ...[60, 120, 600, 5_000].map((millions) =>
    standing('region', '2020-01-01', {
      statuses: { rip: { included: '2020-01-01' } },
      capitalInvestment: { 2020: millions * MILLION },
      taxableProfit: {
        ...over(2020, 2021, 40 * MILLION),
        2022: -MILLION,
        ...over(2023, 2030, 60 * MILLION),
      },
    }),
  ),
  // The cap is reached, and later investment opens room again.
  standing('region', '2020-01-01', {
    statuses: { rip: { included: '2020-01-01' } },
    capitalInvestment: { 2020: 100 * MILLION, 2025: 100 * MILLION },
    taxableProfit: over(2020, 2028, 600 * MILLION),
  }),
  // Invested on the anniversary itself.
  standing('region', '2020-01-01', {
    statuses: { rip: { included: '2020-01-01' } },
    capitalInvestment: [{ day: '2023-01-01', amount: 100 * MILLION }],
  }),
  // A loss of the year before the inclusion.
  standing('region', '2019-01-01', {
    statuses: { rip: { included: '2020-01-01' } },
    capitalInvestment: { 2020: 100 * MILLION },
    taxableProfit: { 2019: -50 * MILLION, ...over(2020, 2028, 60 * MILLION) },
    carryLosses: true,
  }),
  // An agreement on protection of investment.
  standing('region', '2024-01-15', {
    statuses: {
      szpk: { level: 'regional', signed: '2023-02-01', stabilityYears: 6, sphereAllowed: true },
    },
    capitalInvestment: { 2024: 200 * MILLION },
    taxableProfit: over(2024, 2030, 80 * MILLION),
    infrastructure: [
      { id: 'line', kind: 'supporting', cost: 60 * MILLION, commissioned: '2024-06-01' },
    ],
  }),
  // A title of the second half of a month.
  standing('sez', '2020-01-01', {
    landPlots: [{ id: 'site', cadastralValue: 20 * MILLION, rate: '0.015', title: '2020-03-20' }],
  }),
  standing('toser-aleksin', '2022-05-01', {
    statuses: { toserResident: { registered: '2022-05-01', excluded: '2026-05-01' } },
    taxableProfit: over(2022, 2030, 0),
    capitalInvestment: { 2022: 600 * MILLION },
  }),
  standing('toser-efremov', '2021-03-15', {
    statuses: { toserResident: { registered: '2021-03-15' } },
    property: { objects: [{ ...OBJECT, commissioned: '2023-06-15', lifeMonths: 360 }] },
  }),
];
