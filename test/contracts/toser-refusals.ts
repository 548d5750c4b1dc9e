import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { RESIDENT, registered, residentWith, yearly } from '../measures/toser/resident';
import type { Refusal } from './refusals';

const closing = (closed: ProfileDocument, open: ProfileDocument = RESIDENT): Refusal => ({
  open,
  closed,
});

const investor = (facts: ProfileDocument['investor']): Refusal =>
  closing(residentWith({ investor: { ...facts } }));

/** Statuses of the resident with another one. */
const beside = (statuses: ProfileDocument['statuses']): Refusal =>
  closing(residentWith({ statuses: { ...RESIDENT.statuses, ...statuses } }));

/** A resident that is excluded in the quarter in which it registered, so that it never has relief. */
const NEVER_RESIDENT = registered('2019-03-15', '2019-03-20');

const hall = (
  locatedInZone?: boolean,
  kind: 'immovable' | 'movable' = 'immovable',
): ProfileDocument => ({
  ...RESIDENT,
  property: {
    objects: [
      {
        id: 'Hall',
        kind,
        commissioned: '2019-06-10',
        cost: 120_000_000,
        lifeMonths: 120,
        ...(locatedInZone === undefined ? {} : { zone: { locatedInZone } }),
      },
    ],
  },
});

/** A company with too little income from the project, which keeps its accounts apart or does not. */
const partOfCompany = (separateAccounting: boolean): ProfileDocument =>
  residentWith({
    investor: { separateAccounting },
    company: {
      taxableProfit: yearly(2020, 2029, 90_000_000),
      projectIncomeShare: yearly(2020, 2029, '0.5'),
    },
  });

/** Registered on a day, with the investment and the jobs that are asked. */
const enteredOn = (day: string): ProfileDocument => ({
  ...registered(day),
  project: {
    ...RESIDENT.project,
    start: day,
    jobs: yearly(2017, 2028, 100),
    averageMonthlyWage: yearly(2017, 2028, 50_000),
  },
  capitalInvestment: [{ day, amount: 120_000_000, kind: 'buildings' }],
});

/** Registered in the last year of Sosensky, with one profit; a rule that could not be read leaves it unknown. */
const late = (year: number): ProfileDocument => ({
  ...enteredOn('2027-01-15'),
  taxableProfit: yearly(year, year, 1_000_000),
});

/** For each condition of a development territory a case in which it alone is not met, or not known to be. */
export const TOSER_REFUSALS: Readonly<Record<string, Refusal>> = {
  'toser.in-force': closing(enteredOn('2017-11-15'), enteredOn('2017-11-16')),
  'toser.on-a-site': closing(residentWith({ project: { site: 'region' } })),
  'toser.registered-there': investor({ registeredInToser: false }),
  'toser.no-subdivision-outside': investor({ subdivisionOutsideToser: true }),
  'toser.no-rip': beside({ rip: { included: '2019-04-01' } }),
  'toser.no-contract': beside({
    specialInvestmentContract: { level: 'federal', signed: '2019-08-13' },
  }),
  'toser.no-sez': beside({ sezResident: { registered: '2019-04-01' } }),
  'toser.allowed-activity': closing(
    residentWith({ project: { activity: { toserAllowed: false } } }),
  ),
  'toser.not-the-main-employer': investor({ mainEmployerOfTown: true }),
  'toser.capital-investment': closing(
    residentWith({ capitalInvestment: [{ day: '2020-03-15', amount: '2499999.99' }] }),
    residentWith({ capitalInvestment: [{ day: '2020-03-15', amount: '2500000' }] }),
  ),
  'toser.jobs': closing(
    residentWith({ project: { jobs: { 2019: 9, 2020: 9 } } }),
    residentWith({ project: { jobs: { 2019: 9, 2020: 10 } } }),
  ),
  'toser.matched-by-investment': closing(enteredOn('2026-04-01'), enteredOn('2026-03-31')),
  'toser.income.pays-the-tax': investor({ specialTaxRegime: true }),
  'toser.property.pays-the-tax': investor({ specialTaxRegime: true }),
  'toser.income.while-held': closing(NEVER_RESIDENT),
  'toser.property.while-held': closing(NEVER_RESIDENT),
  'toser.land.while-held': closing(NEVER_RESIDENT),
  'toser.contributions.while-held': closing(NEVER_RESIDENT),
  'toser.income.in-force': { ...closing(late(2028), late(2027)), opened: 'unknown' },
  'toser.income.separate-accounting': closing(partOfCompany(false), partOfCompany(true)),
  'toser.property.object': closing({ ...RESIDENT, property: undefined }),
  'toser.property.located-in-territory': closing(hall(false), hall()),
  'toser.property.object-of-the-tax': closing(hall(undefined, 'movable'), hall()),
  'toser.land.plot': closing({ ...RESIDENT, landPlots: [] }),
  'toser.status-in-time': closing(enteredOn('2020-12-01'), enteredOn('2020-11-16')),
};
