import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { RESIDENT, residentWith, yearly } from '../measures/toser/resident';
import type { FigureCase } from './figure-cases';
import { territoryDocument } from './standing-profile';

type Resident = Parameters<typeof residentWith>[0];

const YEARS = [2012, 2040] as const;

/** A resident from a day on, with the same payroll, profit and plot in every year. */
const from = (day: string, wage: number, sections: Resident = {}): ProfileDocument => {
  const { investor, project, ...others } = sections;
  return residentWith({
    statuses: { toserResident: { registered: day } },
    capitalInvestment: [{ day, amount: 120_000_000, kind: 'buildings' }],
    taxableProfit: yearly(...YEARS, 30_000_000),
    ...others,
    project: {
      start: day,
      jobs: yearly(...YEARS, 100),
      averageMonthlyWage: yearly(...YEARS, wage),
      ...project,
    },
    investor: { ...investor },
  });
};

/** Without a profit, with so much investment planned. */
const waiting = (amount: number): ProfileDocument =>
  from('2019-03-15', 50_000, {
    capitalInvestment: [{ day: '2019-06-01', amount, kind: 'buildings' }],
    taxableProfit: { ...yearly(2019, 2030, 0), 2031: 1_000_000 },
  });

/** A small enterprise of a class, whose main activity gives a share of its income. */
const small = (main: string, share: string, wage = 90_000): ProfileDocument =>
  from('2018-03-15', wage, {
    project: {
      activity: { main, toserAllowed: true, mainRevenueShare: yearly(...YEARS, share) },
    },
    investor: { smeCategory: 'small' },
  });

const ofCompany = (separateAccounting: boolean): ProfileDocument =>
  from('2019-03-15', 50_000, {
    investor: { separateAccounting },
    taxableProfit: yearly(2020, 2029, 30_000_000),
    company: {
      taxableProfit: yearly(2020, 2029, 90_000_000),
      projectIncomeShare: { ...yearly(2020, 2029, '0.5'), 2021: '0.95', 2022: '0.9' },
    },
  });

const KONDROVO = { site: 'toser-kondrovo' } as const;

/** Residents that together hear every figure of development territories and of contributions. */
export const TOSER_CASES: readonly FigureCase[] = [
  ...[2013, 2016, 2017, 2019, 2026].map((start) => ({ document: territoryDocument(start) })),
  { document: RESIDENT },
  ...[50_000, 72_000, 90_000, 300_000].map((wage) => ({ document: from('2017-11-16', wage) })),
  { document: from('2016-05-10', 300_000, { project: { territoryCreated: '2016-01-10' } }) },
  { document: from('2017-11-20', 50_000) },
  { document: from('2020-11-20', 50_000) },
  { document: from('2022-02-01', 50_000) },
  { document: from('2026-04-01', 50_000) },
  { document: from('2019-02-01', 50_000, { project: KONDROVO }) },
  { document: from('2019-04-01', 50_000, { project: KONDROVO }) },
  { document: from('2021-03-01', 50_000, { project: KONDROVO }) },
  { document: from('2022-03-20', 50_000, { project: KONDROVO }) },
  {
    document: from('2021-03-01', 50_000, {
      project: KONDROVO,
      capitalInvestment: { 2021: 2_500_000 },
    }),
  },
  { document: from('2019-03-15', 50_000, { capitalInvestment: { 2019: 2_500_000 } }) },
  { document: from('2019-03-15', 50_000, { capitalInvestment: { 2021: 2_500_000 } }) },
  { document: from('2019-03-15', 50_000, { project: { jobs: yearly(...YEARS, 10) } }) },
  ...[400_000_000, 500_000_000, 1_000_000_000, 100_000_000_000].map((amount) => ({
    document: waiting(amount),
  })),
  ...(['10.10', '28.11', '45.10'] as const).flatMap((main) =>
    ['0.69', '0.7'].map((share) => ({ document: small(main, share) })),
  ),
  ...['11', '13', '14', '15', '16', '21', '22', '24', '26', '27', '29', '31'].map((main) => ({
    document: small(main, '0.9'),
  })),
  { document: small('28.11', '0.9', 300_000) },
  { document: ofCompany(true) },
  { document: ofCompany(false) },
  {
    document: from('2019-03-15', 50_000, {
      carryLosses: true,
      taxableProfit: {
        2022: 1_000_000,
        2023: 0,
        2024: -9_000_000,
        2025: -50_000_000,
        2026: 0,
        ...yearly(2027, 2030, 40_000_000),
      },
    }),
  },
  // Losses that the limit on losses would leave in part, in periods with a rate above 0.
  {
    document: from('2018-03-15', 50_000, {
      carryLosses: true,
      taxableProfit: {
        ...yearly(2018, 2021, 1_000_000),
        2022: -100_000_000,
        2023: 60_000_000,
        2024: -100_000_000,
        ...yearly(2025, 2027, 60_000_000),
      },
    }),
  },
  ...[
    { registeredInToser: false },
    { subdivisionOutsideToser: true },
    { mainEmployerOfTown: true },
  ].map((investor) => ({ document: residentWith({ investor }) })),
  { document: residentWith({ project: { activity: { toserAllowed: false } } }) },
  { document: residentWith({ project: { site: 'region' } }) },
  ...[
    { rip: { included: '2019-04-01' } },
    { sezResident: { registered: '2019-04-01' } },
    { specialInvestmentContract: { level: 'federal' as const, signed: '2019-08-13' } },
  ].map((other) => ({
    document: residentWith({ statuses: { ...RESIDENT.statuses, ...other } }),
  })),
  { document: RESIDENT, readings: { 'toser.end': 'term' } },
  { document: from('2017-11-16', 50_000), readings: { 'toser.end': 'term' } },
  ...(['5', '10'] as const).map((term) => ({
    document: from('2017-11-16', 50_000),
    readings: { 'toser.land-term': term, 'toser.end': 'term' } as const,
  })),
  {
    document: residentWith({
      property: {
        objects: [
          {
            id: 'Hall',
            kind: 'immovable',
            commissioned: '2022-06-10',
            cost: 120_000_000,
            lifeMonths: 240,
          },
        ],
      },
    }),
    readings: { 'toser.property-start': 'object' },
  },
  { document: RESIDENT, readings: { 'first-period.toser': '2021' } },
];

/** Statuses and reliefs from which a plan of a project in a territory chooses. */
export const TOSER_CHOICES: readonly ProfileDocument[] = (
  ['2019-03-15', '2019-09-01'] as const
).flatMap((day) => {
  const document = from(day, 50_000, {
    project: { activity: { main: '28.11', toserAllowed: true } },
    capitalInvestment: [{ day, amount: 800_000_000, kind: 'buildings' }],
    fixedAssets: [
      {
        id: 'line',
        putIntoUse: '2020-06-10',
        cost: 100_000_000,
        lifeMonths: 300,
        kind: 'equipment',
      },
    ],
    ppeProgramme: { capitalInvestment: 150_000_000 },
  });
  return [
    document,
    { ...document, statuses: {} },
    { ...document, statuses: { ...document.statuses, rip: { included: day } } },
    { ...document, statuses: { ...document.statuses, sezResident: { registered: day } } },
    {
      ...document,
      statuses: {
        ...document.statuses,
        specialInvestmentContract: { level: 'federal' as const, signed: day },
      },
    },
    { ...document, statuses: { ...document.statuses, ppeProgramme: { included: day } } },
  ];
});
