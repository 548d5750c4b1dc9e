import { expect, test } from 'vitest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { everyYear, INVESTOR, inZone, millions, missingPaths, part } from '../profiles';

// A resident of the zone makes a loss of one rouble each year; only what budgets pay could make it a profit.
const losing = (sections: Partial<ProfileDocument>): ProfileDocument =>
  inZone({
    project: { start: '2025-01-15', activity: { main: '29' } },
    investor: { ...INVESTOR, smeCategory: 'none', inLiquidation: false },
    capitalInvestment: { 2025: millions(500) },
    taxableProfit: everyYear(2025, 2040, -1),
    ...sections,
  });

const asksForSchedule = (sections: Partial<ProfileDocument>): boolean =>
  missingPaths(part('sez.income', losing(sections), {}, 'law')).includes(
    'project.activity.sezKind',
  );

const carried = { transportCost: millions(20), goodsValue: millions(100) };

test.each([
  [{ day: '2026-06-30' }, true],
  [{ day: '2026-06-30', selected: false }, false],
  [{ day: '2026-07-01' }, false],
  [{ year: 2026 }, true],
  [{ year: 2027, selected: true }, false],
])('of exports only those that may be subsidised raise the profit: %j, %s', (one, raises) => {
  expect(asksForSchedule({ exports: [{ ...carried, ...one }] })).toBe(raises);
});

const agreed = (commissioned: string, szpk: object): Partial<ProfileDocument> => {
  const { statuses } = losing({});
  return {
    statuses: {
      ...statuses,
      szpk: {
        ...{ level: 'regional', signed: '2025-02-01', stabilityYears: 6, sphereAllowed: true },
        ...szpk,
      },
    },
    infrastructure: [{ id: 'line', kind: 'supporting', cost: millions(60), commissioned }],
  };
};

test.each([
  ['2026-05-01', {}, true],
  ['2019-05-01', {}, false],
  ['2020-05-01', {}, true],
  ['2040-05-01', {}, false],
  ['2026-05-01', { sphereAllowed: false }, false],
])(
  'of infrastructure only what an agreement may reimburse raises it: %s, %j, %s',
  (day, szpk, raises) => {
    expect(asksForSchedule(agreed(day, szpk))).toBe(raises);
  },
);
