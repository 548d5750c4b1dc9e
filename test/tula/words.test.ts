import { expect, test } from 'vitest';
import { assess, plan } from '../../src/index';
import { tula } from '../../src/regions/tula/region';
import { wordProblems } from '../../src/sentences/problems';
import { MILLION, OBJECT, over, profileOf } from './project';

/** Projects that show every measure: at each site, with statuses and without facts. */
const projects = [
  ...['toser-efremov', 'toser-aleksin', 'sez', 'uzlovaya-park', 'region', 'elsewhere'].map(
    (site) => ({
      project: { site },
      property: { objects: [OBJECT] },
      capitalInvestment: { 2019: 200 * MILLION },
      taxableProfit: over(2019, 2030, 60 * MILLION),
      commissioning: { otherRealEstate: 120 * MILLION, payback: '2024-06-30' },
    }),
  ),
  {
    project: { start: '2020-07-01' },
    statuses: {
      rip: { included: '2020-07-02' },
      anotherRip: { included: '2020-01-01' },
      sezResident: { registered: '2020-07-01', ends: '2025-01-01' },
      parkResident: { registered: '2020-07-01', ends: '2025-01-01' },
      toserResident: { registered: '2020-07-01', excluded: '2025-01-01' },
      specialInvestmentContract: { level: 'regional', signed: '2020-07-01' },
    },
    property: { objects: [OBJECT] },
    capitalInvestment: [
      { day: '2020-07-01', amount: 200 * MILLION, kind: 'housing' },
      { day: '2020-07-01', amount: 200 * MILLION, kind: 'buildings' },
    ],
    taxableProfit: over(2020, 2030, 60 * MILLION),
  },
  {
    project: { start: '2022-05-01', site: 'toser-aleksin', jobs: over(2022, 2030, 5) },
    statuses: { toserResident: { registered: '2022-05-01', excluded: '2026-05-01' } },
    payroll: { groups: [{ id: 'all', workers: { 2022: 10 }, monthlyWage: { 2022: 50_000 } }] },
    landPlots: [{ id: 'site', cadastralValue: MILLION, title: '2015-01-01' }],
    property: { objects: [{ ...OBJECT, commissioned: '2023-06-15' }] },
    capitalInvestment: { 2022: 600 * MILLION },
    taxableProfit: over(2022, 2030, 0),
  },
  { project: { site: undefined }, investor: undefined, statuses: undefined },
];

test('has words for all of the region and of its answers, in both languages', async () => {
  const profiles = projects.map((one) => profileOf(one as Parameters<typeof profileOf>[0]));
  const answers = [...profiles.map((one) => assess(one)), ...profiles.map((one) => plan(one))];
  expect(await wordProblems(tula, answers)).toEqual([]);
});
