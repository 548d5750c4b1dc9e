import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/engine/facts/case';
import { type Finding, leavesOf } from '../../../src/kit/finding';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { appraised, figuresOf, residentCase, residentOf, territoryAmended } from './appraised';
import { RESIDENT, registered, residentWith } from './resident';

const residency = (c: Case) => appraised('toser', c);
const leaves = (c: Case): readonly Finding[] => leavesOf(residency(c).findings);
const found = (c: Case, id: string) => leaves(c).find((one) => one.id === id);

const FLAGS = [
  ['toser.on-a-site', 'onSite', 'project.site', true, 'toser-portal', 'secondary'],
  [
    'toser.registered-there',
    'registeredThere',
    'investor.registeredInToser',
    true,
    'toser-resident',
    'law',
  ],
  [
    'toser.no-subdivision-outside',
    'noSubdivisionOutside',
    'investor.subdivisionOutsideToser',
    false,
    'toser-resident',
    'law',
  ],
  ['toser.no-rip', 'noRip', 'statuses.rip', false, 'toser-not-rip', 'law'],
  [
    'toser.no-contract',
    'noContract',
    'statuses.specialInvestmentContract',
    false,
    'toser-not-contract',
    'law',
  ],
  ['toser.no-sez', 'noSez', 'statuses.sezResident', false, 'toser-resident', 'unconfirmed'],
  [
    'toser.allowed-activity',
    'allowedActivity',
    'project.activity.toserAllowed',
    true,
    'toser-portal',
    'unconfirmed',
  ],
  [
    'toser.not-the-main-employer',
    'notMainEmployer',
    'investor.mainEmployerOfTown',
    false,
    'toser-other-towns',
    'unconfirmed',
  ],
] as const;

test('the conditions of residency stand in this order, and all are met', () => {
  const { findings } = residency(residentCase());
  expect([findings.id, findings.verdict, findings.joins]).toEqual(['toser', 'met', 'all-of']);
  expect(findings.findings?.map(({ id, verdict }) => [id, verdict])).toEqual(
    [
      'toser.in-force',
      'toser.on-a-site',
      'toser.status',
      'toser.registered-there',
      'toser.no-subdivision-outside',
      'toser.no-other-status',
      'toser.allowed-activity',
      'toser.not-the-main-employer',
      'toser.capital-investment',
      'toser.jobs',
      'toser.matched-by-investment',
    ].map((id) => [id, 'met']),
  );
  const others = findings.findings?.find(({ id }) => id === 'toser.no-other-status');
  expect(others?.findings?.map(({ id }) => id)).toEqual([
    'toser.no-rip',
    'toser.no-contract',
    'toser.no-sez',
  ]);
});

/** The resident of whom nothing is stated but the amounts, the day of the start and the territory. */
const unstated = (): ProfileDocument => {
  const { investor: _, statuses: __, ...sections } = RESIDENT;
  const { activity: ___, ...project } = RESIDENT.project;
  return { ...sections, project };
};

test.each(FLAGS)('%s is asked by %s', (id, figure, path, wanted, source, standing) => {
  const met = found(residentCase(), id);
  expect(met).toMatchObject({ verdict: 'met', path, unit: 'yes-no', standing });
  expect([met?.actual, met?.required, met?.citation?.id]).toEqual([wanted, wanted, source]);
  const policy = territoryAmended({ conditions: { [figure]: { 2009: false } } });
  expect(found(residentCase(RESIDENT, {}, policy), id)).toBeUndefined();
});

test.each(FLAGS.filter(([id]) => id !== 'toser.on-a-site'))(
  '%s is not known where the fact is not stated',
  (id, _, path) => {
    expect(found(residentCase(unstated()), id)).toMatchObject({
      verdict: 'unknown',
      actual: null,
      missing: [{ path, asks: 'yes-no' }],
    });
  },
);

describe('the site', () => {
  test.each([
    ['toser-sosensky', true, 'met'],
    ['toser-kondrovo', true, 'met'],
    ['region', false, 'not-met'],
    ['sez', false, 'not-met'],
  ] as const)('%s is one of a territory: %s', (site, actual, verdict) => {
    const c = residentCase(residentWith({ project: { site } }));
    expect(found(c, 'toser.on-a-site')).toMatchObject({ actual, verdict });
    expect(found(c, 'toser.on-a-site')).not.toHaveProperty('missing');
    // What the territory decides is found on one alone.
    const ids = leaves(c).map(({ id }) => id);
    expect(ids.includes('toser.in-force')).toBe(actual);
    expect(ids.includes('toser.capital-investment')).toBe(actual);
  });

  test('is asked which, where it is not stated', () => {
    const { site: _, ...project } = RESIDENT.project;
    expect(found(residentCase({ ...RESIDENT, project }), 'toser.on-a-site')).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'project.site', asks: 'value' }],
    });
  });
});

describe('another status', () => {
  const holding = (statuses: ProfileDocument['statuses'], day = '2019-03-15') => {
    const { statuses: own, ...document } = residentOf('toser-sosensky', day);
    return residentCase({ ...document, statuses: { ...own, ...statuses } });
  };
  const contract = (signed: string, ends?: string) =>
    ({
      specialInvestmentContract: { level: 'federal', signed, ...(ends && { ends }) },
    }) as const;

  test.each([
    ['toser.no-contract', contract('2019-08-12'), '2019-03-15', 'met'],
    ['toser.no-contract', contract('2019-08-13'), '2019-03-15', 'not-met'],
    // Held to a year before that of the registration, or to that year.
    ['toser.no-contract', contract('2019-08-13', '2020-12-31'), '2021-01-10', 'met'],
    ['toser.no-contract', contract('2019-08-13', '2021-01-09'), '2021-01-10', 'not-met'],
    ['toser.no-rip', { rip: { included: '2024-01-01' } }, '2019-03-15', 'not-met'],
    ['toser.no-sez', { sezResident: { registered: '2024-01-01' } }, '2019-03-15', 'not-met'],
  ] as const)('%s: of %j, a registration of %s is %s', (id, statuses, day, verdict) => {
    const c = holding(statuses, day);
    expect(found(c, id)).toMatchObject({ verdict, actual: verdict === 'not-met' });
    const others = ['toser.no-rip', 'toser.no-contract', 'toser.no-sez'].filter(
      (one) => one !== id,
    );
    expect(others.map((one) => found(c, one)?.verdict)).toEqual(['met', 'met']);
  });

  test('is none beside a resident that was excluded before', () => {
    const excluded = { toserResident: { registered: '2019-03-15', excluded: '2021-02-01' } };
    // Residency lasts to 31 December 2020.
    for (const [included, verdict] of [
      ['2020-12-31', 'not-met'],
      ['2021-01-01', 'met'],
    ] as const) {
      const c = holding({ ...excluded, rip: { included } });
      expect(found(c, 'toser.no-rip')?.verdict).toBe(verdict);
    }
  });
});

describe('the capital investment', () => {
  const invested = (when: string, amount: string | number, readings = {}) =>
    residentCase(residentWith({ capitalInvestment: [{ day: when, amount }] }), readings);

  test.each([
    ['2019-03-15', 2_500_000, 'met'],
    ['2019-03-14', 2_500_000, 'not-met'],
    ['2020-03-15', 2_500_000, 'met'],
    ['2020-03-16', 2_500_000, 'not-met'],
  ])('of %s counts from the registration to its anniversary: %s', (day, amount, verdict) => {
    expect(found(invested(day, amount), 'toser.capital-investment')).toMatchObject({
      verdict,
      path: 'capitalInvestment',
      required: 250_000_000n,
      within: { from: '2019-03-15', to: '2020-03-15', lastYear: 2019 },
      figure: 'toser.territories.toser-sosensky.minCapitalInvestment',
    });
  });

  test('has the end of its window as a reading where an amount lies on that day', () => {
    expect(residency(invested('2020-03-15', 1)).readings).toEqual(['window-end']);
    expect(residency(invested('2020-03-14', 1)).readings).toEqual([]);
    const before = invested('2020-03-15', 2_500_000, { 'window-end': 'day-before' });
    expect(found(before, 'toser.capital-investment')?.verdict).toBe('not-met');
  });

  test('that falls short by a kopeck is named with what is lacking', () => {
    const c = invested('2020-01-01', '2499999.99');
    expect(found(c, 'toser.capital-investment')).toMatchObject({ shortfall: 1n });
  });
});

describe('jobs', () => {
  const JOBS = { path: 'project.jobs', asks: 'value' };
  const LEAST = { path: 'policy.toser.minJobs', asks: 'value' };

  test.each([
    // The greater number of the years 2019 and 2020.
    [{ 2019: 9, 2020: 10 }, 'met', 10, undefined],
    [{ 2019: 10, 2020: 9 }, 'met', 10, undefined],
    [{ 2019: 10 }, 'met', 10, undefined],
    [{ 2019: 8, 2020: 9 }, 'unknown', 9, LEAST],
    [{ 2019: 0, 2020: 0 }, 'unknown', 0, LEAST],
    [{ 2019: 9 }, 'unknown', 9, JOBS],
    [{ 2020: 9 }, 'unknown', 9, JOBS],
    [{ 2018: 50 }, 'unknown', null, JOBS],
    [{ 2021: 50 }, 'unknown', null, JOBS],
    [undefined, 'unknown', null, JOBS],
  ])('%j are %s', (jobs, verdict, actual, missing) => {
    const { jobs: _, averageMonthlyWage: __, ...project } = RESIDENT.project;
    const document = { ...RESIDENT, project: jobs === undefined ? project : { ...project, jobs } };
    expect(found(residentCase(document), 'toser.jobs')).toEqual({
      id: 'toser.jobs',
      verdict,
      path: 'project.jobs',
      unit: 'count',
      actual,
      required: 10,
      ...(missing === undefined ? {} : { missing: [missing] }),
      citation: expect.objectContaining({ id: 'toser-other-towns' }),
      standing: 'unconfirmed',
    });
  });
});

test.each([
  ['2026-03-31', { verdict: 'met' }],
  [
    '2026-04-01',
    {
      verdict: 'unknown',
      actual: null,
      missing: [{ path: 'policy.toser.matchedByInvestment', asks: 'yes-no' }],
    },
  ],
])('relief of a registration of %s is matched by investment', (day, expected) => {
  expect(found(residentCase(registered(day)), 'toser.matched-by-investment')).toEqual({
    id: 'toser.matched-by-investment',
    unit: 'yes-no',
    ...expected,
    citation: expect.objectContaining({ id: 'toser-matched' }),
    standing: 'secondary',
  });
});

test('residency rests on the last day of the territory and its investment', () => {
  const own = 'toser.territories.toser-sosensky';
  expect(residency(residentCase())).toMatchObject({ treatments: [], missing: [], assumed: [] });
  expect(figuresOf(residency(residentCase()))).toEqual([
    `${own}.lastDay`,
    `${own}.minCapitalInvestment`,
  ]);
  const outside = residentCase(residentWith({ project: { site: 'region' } }));
  expect(residency(outside).basis).toEqual([]);
});
