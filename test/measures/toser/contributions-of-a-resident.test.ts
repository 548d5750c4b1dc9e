import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/engine/facts/case';
import { amountPaid } from '../../../src/engine/taxes/payment';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { treated } from '../sez/appraised';
import { appraised, figuresOf, residentCase, residentOf } from './appraised';
import { RESIDENT, registered, residentWith, yearly } from './resident';

const contributions = (c: Case) => appraised('toser.contributions', c);
const treatment = (c: Case) => treated(contributions(c), 'payment');

/** Months since the year 0. */
const month = (year: number, calendarMonth: number): number => year * 12 + calendarMonth - 1;

/** Roubles that are owed for a month without the relief and with it; null where it has none. */
function dueIn(c: Case, year: number, calendarMonth: number) {
  const due = treatment(c).due(month(year, calendarMonth));
  return due && [due.ordinary, due.granted].map((products) => Number(amountPaid(products)) / 100);
}

const TERM = { 'toser.end': 'term' } as const;

describe('the months of the relief', () => {
  test.each([
    // From April 2019 on: to November 2027 with the territory, or 120 months to March 2029.
    [RESIDENT, {}, { first: 2019, last: 2027, because: 'territory-ends' }],
    [RESIDENT, TERM, { first: 2019, last: 2029, because: 'periods-used' }],
    // From January 2020 on, to December 2029.
    [registered('2019-12-15'), TERM, { first: 2020, last: 2029, because: 'periods-used' }],
    // 120 months from December 2017 on, as the territory.
    [
      residentOf('toser-sosensky', '2017-11-20'),
      {},
      { first: 2017, last: 2027, because: 'periods-used' },
    ],
    [
      registered('2019-03-15', '2023-08-20'),
      {},
      { first: 2019, last: 2023, because: 'status-ends' },
    ],
    [
      registered('2019-03-15', '2024-01-31'),
      {},
      { first: 2019, last: 2023, because: 'status-ends' },
    ],
  ])('of %#', (document, readings, periods) => {
    expect(treatment(residentCase(document, readings)).periods).toEqual(periods);
  });

  // 100 workers at 50,000 owe 30 % of 5 million in a month, 7.6 % as residents.
  const FULL = [1_500_000, 380_000];

  test.each([
    [2019, 3, null],
    [2019, 4, FULL],
    [2022, 12, FULL],
    [2023, 1, FULL],
    [2027, 11, FULL],
    [2027, 12, null],
    [2028, 1, null],
  ])('are what is owed in %i-%i', (year, calendarMonth, expected) => {
    expect(dueIn(residentCase(), year, calendarMonth)).toEqual(expected);
  });

  test('have no amount in a year without payroll', () => {
    const c = residentCase(residentWith({ project: { jobs: yearly(2019, 2021, 100) } }));
    expect(dueIn(c, 2021, 12)).toEqual(FULL);
    expect(dueIn(c, 2022, 1)).toBeNull();
  });

  test('have no amount in a year of which no limit of pay is known', () => {
    const c = residentCase(
      residentOf('toser-sosensky', '2016-02-10', {
        project: {
          territoryCreated: '2016-01-10',
          jobs: yearly(2016, 2018, 100),
          averageMonthlyWage: yearly(2016, 2018, 50_000),
        },
      }),
    );
    expect(dueIn(c, 2016, 12)).toBeNull();
    expect(dueIn(c, 2017, 1)).toEqual(FULL);
    expect(contributions(c).missing).toEqual([]);
  });
});

describe('what is missing', () => {
  const missing = (document: ProfileDocument) =>
    contributions(residentCase(document)).missing.map(({ path }) => path);
  const { investor, project, ...sections } = RESIDENT;
  const { smeCategory: _, ...unsized } = investor ?? {};
  const { averageMonthlyWage: __, ...unpaid } = project;
  const { jobs: ___, ...empty } = unpaid;

  test('is nothing of the resident, whose payroll is noted', () => {
    const c = residentCase(residentWith({ project: { jobs: yearly(2019, 2027, 100) } }));
    expect(contributions(c)).toMatchObject({
      missing: [],
      assumed: [{ id: 'one-average-worker', values: {} }],
    });
    const excluded = residentCase(registered('2019-03-15', '2023-08-20'));
    expect(contributions(excluded).assumed.map(({ id }) => id)).toEqual([
      'one-average-worker',
      'excluded-from-quarter',
    ]);
  });

  test.each([
    ['wage', { ...sections, investor, project: unpaid }, ['project.averageMonthlyWage']],
    [
      'jobs and wage',
      { ...sections, investor, project: empty },
      ['project.jobs', 'project.averageMonthlyWage'],
    ],
  ] as const)('of a project without %s', (__of, document, paths) => {
    expect(missing(document)).toEqual(paths);
    expect(contributions(residentCase(document)).treatments).toEqual([]);
  });

  test('is one fact of all years in which it changes the amount', () => {
    expect(missing({ ...sections, project, investor: unsized })).toEqual(['investor.smeCategory']);
  });

  test.each([
    // Months of 2020 from April on have a lower tariff of small enterprises; the relief ends with March.
    ['2020-04-01', []],
    ['2020-07-01', ['investor.smeCategory']],
  ])('is asked for months of the relief alone: excluded on %s', (excluded, paths) => {
    const document = {
      ...registered('2019-03-15', excluded),
      investor: unsized,
    };
    expect(missing(document)).toEqual(paths);
    expect(dueIn(residentCase(document), 2020, 3)).toEqual(
      paths.length === 0 ? [1_500_000, 380_000] : null,
    );
  });
});

describe('its findings', () => {
  const verdicts = (document: ProfileDocument) => {
    const { id, joins, findings = [], verdict } = contributions(residentCase(document)).findings;
    expect([id, joins]).toEqual(['toser.contributions', 'all-of']);
    return [verdict, findings.map((one) => [one.id, one.verdict])];
  };
  const IN_TIME = ['toser.status-in-time', 'met'];
  const ENDED = ['toser.contributions.while-held', 'not-met'];

  test.each([
    ['2019-03-15', undefined, ['met', [IN_TIME]]],
    // The relief of a registration in May begins with June.
    ['2019-05-15', '2019-07-01', ['met', [IN_TIME]]],
    ['2019-05-15', '2019-06-20', ['not-met', [IN_TIME, ENDED]]],
    // The first month is the one in which residency has ended.
    ['2019-03-31', '2019-04-01', ['not-met', [IN_TIME, ENDED]]],
  ])('of a registration of %s, excluded %s', (day, excluded, expected) => {
    expect(verdicts(registered(day, excluded))).toEqual(expected);
  });

  test('name the last day where it comes before the first month, and nothing is worked out', () => {
    const c = residentCase(registered('2019-03-31', '2019-04-01'));
    expect(contributions(c)).toMatchObject({
      findings: {
        findings: [{}, { actual: '2019-03-31', unit: 'day', citation: { id: 'toser-resident' } }],
      },
      treatments: [],
      missing: [],
      basis: [],
      assumed: [],
      readings: [],
    });
  });

  test('are none outside the territories, and nothing is worked out', () => {
    const document = residentWith({ project: { site: 'region' } });
    expect(verdicts(document)).toEqual(['met', []]);
    expect(contributions(residentCase(document))).toMatchObject({
      treatments: [],
      missing: [],
      basis: [],
      assumed: [],
      readings: [],
    });
  });
});

test.each([
  // The 120 months from December 2017 on are those of the territory; from January 2018 on they are not.
  ['2017-11-20', undefined, []],
  ['2017-12-20', undefined, ['toser.end']],
  ['2017-12-20', '2023-08-20', []],
])(
  'the end of the territory matters where it cuts the months: %s, %s',
  (day, excluded, readings) => {
    const document = {
      ...residentOf('toser-sosensky', day),
      statuses: { toserResident: { registered: day, ...(excluded && { excluded }) } },
    };
    expect(contributions(residentCase(document)).readings).toEqual(readings);
    expect(contributions(residentCase(document, TERM)).readings).toEqual(readings);
  },
);

test('it rests on its months, the last day of the territory and figures of years with a payroll', () => {
  const c = residentCase(residentWith({ project: { jobs: yearly(2022, 2023, 100) } }));
  expect(figuresOf(contributions(c))).toEqual([
    'toser.contributionMonths',
    'toser.territories.toser-sosensky.lastDay',
    'contributions.pensionLimit',
    'contributions.insuranceLimit',
    'contributions.minimumWage',
    'contributions.unifiedLimit',
    'contributions.minimumWage',
    'contributions.thresholdWages',
    'contributions.thresholdWages',
  ]);
});

test('it rests on no limit where the payroll has no group of workers', () => {
  const c = residentCase(residentWith({ payroll: { groups: [] } }));
  expect(figuresOf(contributions(c))).toEqual([
    'toser.contributionMonths',
    'toser.territories.toser-sosensky.lastDay',
  ]);
  expect(contributions(c).assumed).toEqual([]);
  expect(dueIn(c, 2026, 1)).toBeNull();
});
