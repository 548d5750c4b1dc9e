import { expect, test } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { profileOf } from '../../profile/document';
import { residentWith, yearly } from './resident';

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
