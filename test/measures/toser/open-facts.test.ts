import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { profileOf } from '../../profile/document';
import { registered, residentWith, yearly } from './resident';

const partOf = (document: ProfileDocument, id: string) =>
  assess(profileOf(document), { edition: 'law' })
    .measures.flatMap(({ parts = [] }) => parts)
    .find((one) => one.id === id);

/** A resident of Sosensky, which ends on 2027-11-16, without a profit stated: the first period may be four years later. */
const awaiting = (day: string): ProfileDocument => {
  const { taxableProfit: _, ...document } = residentWith({
    project: { start: day, jobs: yearly(2024, 2026, 100) },
    statuses: { toserResident: { registered: day } },
    capitalInvestment: [{ day, amount: 120_000_000, kind: 'buildings' }],
  });
  return document;
};

test.each([
  ['2024-12-31', 'eligible'],
  ['2025-01-01', 'unknown'],
])(
  'a first period that may come after the end of the territory is not known: %s, %s',
  (day, verdict) => {
    expect(partOf(awaiting(day), 'toser.income')?.verdict).toBe(verdict);
  },
);

// Registered in 2019 without a profit stated: 120 million planned let three years pass, so the first period is of 2022 at the latest.
test.each([
  ['2022-03-31', 'unknown'],
  ['2022-04-01', 'eligible'],
])(
  'no profit is asked for where residency lasts into the latest first period: excluded %s, %s',
  (excluded, verdict) => {
    const { taxableProfit: _, ...document } = registered('2019-03-15', excluded);
    expect(partOf(document, 'toser.income')?.verdict).toBe(verdict);
  },
);

test.each([
  ['0.699999', [2026]],
  ['0.7', []],
])('who pays the general tariff in 2026 anyway is not asked for its size: %s', (share, years) => {
  const document = residentWith({
    project: {
      activity: { toserAllowed: true, main: '10.51', mainRevenueShare: { 2026: share } },
      jobs: yearly(2019, 2026, 100),
      averageMonthlyWage: { 2026: 90_000 },
    },
    investor: { smeCategory: undefined },
  });
  const lines = partOf(document, 'toser.contributions')?.lines ?? [];
  expect(lines.map(({ year }) => year)).toEqual(years);
});

// The relief of a registration of 15 March 2019 runs from April 2019 to November 2027, when the territory ends.
test.each([
  [2018, false],
  [2019, true],
  [2027, true],
  [2028, false],
])('a wage is asked for where jobs are of a year of the relief: %s, %s', (year, isAsked) => {
  const document = residentWith({
    project: { jobs: { [year]: 100 }, averageMonthlyWage: undefined },
  });
  const missing = partOf(document, 'toser.contributions')?.missing?.map(({ path }) => path);
  expect(missing?.includes('project.averageMonthlyWage')).toBe(isAsked);
});

/** A resident who does not say on which territory. */
const somewhere = (fields: Parameters<typeof residentWith>[0] = {}): ProfileDocument => {
  const { project, ...document } = residentWith(fields);
  const { site: _, ...other } = project;
  return { ...document, project: other };
};

/** The same from a day on, with the capital investment that is asked. */
const from = (day: string, fields: Parameters<typeof residentWith>[0] = {}): ProfileDocument =>
  somewhere({
    project: { start: day },
    statuses: { toserResident: { registered: day } },
    capitalInvestment: [{ day, amount: 120_000_000, kind: 'buildings' }],
    ...fields,
  });

const toserOf = (document: ProfileDocument) =>
  assess(profileOf(document), { edition: 'law' }).measures.find(({ id }) => id === 'toser');

// Sosensky lives from 2017-11-16 to 2027-11-16, Kondrovo from 2019-03-15 to 2029-03-15.
describe('without a site', () => {
  test.each([
    ['2017-11-15', 'ineligible'],
    ['2017-11-16', 'unknown'],
    ['2029-03-15', 'unknown'],
    ['2029-03-16', 'ineligible'],
  ])('residency is refused where no territory exists: %s, %s', (registered, verdict) => {
    const found = toserOf(from(registered));
    expect(found?.verdict).toBe(verdict);
    if (verdict === 'ineligible') expect(found?.missing).toEqual([]);
  });

  test('what reliefs come to is not known, which is not 0', () => {
    const found = toserOf(from('2022-03-16'));
    expect(found?.missing).toEqual([{ path: 'project.site', asks: 'value', for: 'verdict' }]);
    for (const one of [found, ...(found?.parts ?? [])]) expect(one?.sums.total).toBeNull();
  });

  test('a refusal names the territories and leaves the site open', () => {
    const found = toserOf(from('2029-03-16'));
    const verdicts = found?.findings.findings?.map(({ id, verdict }) => [id, verdict]);
    expect(verdicts).toEqual(
      expect.arrayContaining([
        ['toser.in-force', 'not-met'],
        ['toser.on-a-site', 'unknown'],
      ]),
    );
  });

  test.each([
    // Period 1 is at the latest the fourth year, also of a loss: 2027 + 3.
    ['2025-03-15', 'unknown'],
    ['2027-03-15', 'ineligible'],
  ])(
    'a part is refused where it begins after every territory has ended: %s, %s',
    (day, verdict) => {
      const losing = from(day, { taxableProfit: yearly(2025, 2035, -1_000_000) });
      const income = partOf(losing, 'toser.income');
      expect(income?.verdict).toBe(verdict);
      if (verdict === 'ineligible') expect(income?.missing).toEqual([]);
    },
  );
});
