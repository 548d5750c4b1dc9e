import type { ProfileDocument } from '../../../src/regions/kaluga/document';

/** Values of each year from one to another. */
export const yearly = <V>(first: number, last: number, value: V): { [year: number]: V } =>
  Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, index) => [first + index, value]),
  );

/** A resident of Sosensky, registered on 15 March 2019, of whom every condition is met. */
export const RESIDENT: ProfileDocument = {
  project: {
    name: 'Panel works',
    start: '2019-03-15',
    site: 'toser-sosensky',
    activity: { toserAllowed: true },
    jobs: yearly(2019, 2029, 100),
    averageMonthlyWage: yearly(2019, 2029, 50_000),
  },
  investor: {
    registeredInToser: true,
    subdivisionOutsideToser: false,
    mainEmployerOfTown: false,
    specialTaxRegime: false,
    smeCategory: 'none',
  },
  statuses: { toserResident: { registered: '2019-03-15' } },
  capitalInvestment: [{ day: '2019-06-01', amount: 120_000_000, kind: 'buildings' }],
  taxableProfit: yearly(2020, 2029, 30_000_000),
  property: {
    objects: [
      {
        id: 'Hall',
        kind: 'immovable',
        commissioned: '2019-06-10',
        cost: 120_000_000,
        lifeMonths: 120,
      },
    ],
  },
  landPlots: [{ id: 'Plot', cadastralValue: 10_000_000, rate: '0.015', title: '2018-01-10' }],
};

/** The resident with other sections; the project, the investor and the statuses keep their other fields. */
export const residentWith = ({
  investor = {},
  project = {},
  ...sections
}: Omit<Partial<ProfileDocument>, 'project'> & {
  readonly project?: Partial<ProfileDocument['project']>;
}): ProfileDocument => ({
  ...RESIDENT,
  ...sections,
  project: { ...RESIDENT.project, ...project },
  investor: { ...RESIDENT.investor, ...investor },
});

/** The resident registered on another day, or excluded on one. */
export const registered = (day: string, excluded?: string): ProfileDocument =>
  residentWith({
    project: { start: day },
    statuses: { toserResident: { registered: day, ...(excluded && { excluded }) } },
  });
