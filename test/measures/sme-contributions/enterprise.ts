import type { Outcome } from '../../../src/answer/results/assessment';
import type { FindingResult } from '../../../src/answer/results/finding';
import { assess } from '../../../src/questions/assess/assess';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { outcomeOf as ofMeasure } from '../../outcomes';
import { profileOf } from '../../profile/document';
import { yearly } from '../toser/resident';

export type Readings = { readonly [id: string]: string };

/** A group of a hundred workers in some years, each paid so much in a month. */
export const hundredAt = (monthlyWage: number | string, first = 2025, last = 2027) => ({
  groups: [
    {
      id: 'Shop floor',
      workers: yearly(first, last, 100),
      monthlyWage: yearly(first, last, monthlyWage),
    },
  ],
});

/** A small machine works that meets every condition from 2025 to 2027; a hundred workers at 90,000. */
export const ENTERPRISE: ProfileDocument = {
  project: {
    name: 'Machine works',
    start: '2020-01-15',
    site: 'region',
    activity: {
      main: '28.11',
      mainSince: '2020-02-01',
      mainRevenueShare: yearly(2024, 2027, '0.9'),
    },
  },
  investor: { smeCategory: 'small' },
  statuses: {},
  taxableProfit: yearly(2025, 2027, 50_000_000),
  payroll: hundredAt(90_000),
};

/** The works with other sections; the project and its activity keep their other fields. */
export const enterpriseWith = ({
  activity = {},
  project = {},
  ...sections
}: Omit<Partial<ProfileDocument>, 'project'> & {
  readonly project?: Partial<ProfileDocument['project']>;
  readonly activity?: NonNullable<ProfileDocument['project']['activity']>;
}): ProfileDocument => ({
  ...ENTERPRISE,
  ...sections,
  project: {
    ...ENTERPRISE.project,
    ...project,
    activity: { ...ENTERPRISE.project.activity, ...activity },
  },
});

/** The works paying its hundred workers another wage. */
export const paying = (wage: number | string): ProfileDocument =>
  enterpriseWith({ payroll: hundredAt(wage) });

export function outcomeOf(document: ProfileDocument, readings: Readings = {}): Outcome {
  const { measures } = assess(profileOf(document), { edition: 'law', readings });
  const found = measures.find(({ id }) => id === 'sme-contributions');
  if (found === undefined) throw new Error('no sme-contributions');
  return ofMeasure(found);
}

/** The lines of a year. */
export const linesIn = (document: ProfileDocument, year: number, readings: Readings = {}) =>
  (outcomeOf(document, readings).lines ?? []).filter((line) => line.year === year);

export const reliefIn = (document: ProfileDocument, year: number, readings: Readings = {}) =>
  linesIn(document, year, readings).map(({ relief }) => relief);

/** A finding by its id, of a year where it is one of a year. */
export function findingOf(
  document: ProfileDocument,
  id: string,
  of?: number,
): FindingResult | undefined {
  const all = (one: FindingResult): readonly FindingResult[] => [
    one,
    ...(one.findings ?? []).flatMap(all),
  ];
  return all(outcomeOf(document).findings).find(
    (one) => one.id === `sme-contributions.${id}` && (of === undefined || one.of === String(of)),
  );
}
