import { expect, it } from 'vitest';
import { type PlanOptions, plan } from '../../src/questions/plan/plan';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { parseProfile } from '../../src/regions/parse-profile';
import { everyYear, project } from '../profiles';

/** What a year of the press shop is worth: 2.2 % of 10 m. */
const YEAR = 220_000;

/** What the hall is worth, exempt in its only year, 2021: 2.2 % of 100 m. */
const HALL = 2_200_000;

/** The best package of a press shop put into use in 2019 and upgraded later, both for three periods, as years of the shop. */
function yearsOfShop(
  statuses: StatusesSection,
  completed: string,
  wages: readonly number[] = [60_000, 60_000, 60_000],
  edition: PlanOptions['edition'] = 'brochure-2019',
) {
  const parsed = parseProfile(
    project({
      project: {
        averageMonthlyWage: Object.fromEntries(wages.map((one, index) => [2019 + index, one])),
        subsistenceMinimum: everyYear(2019, 2021, 10_000),
      },
      statuses,
      capitalInvestment: { 2019: 600_000_000 },
      property: { immovable: { 2021: 100_000_000 } },
      ppeProgramme: {
        capitalInvestment: 400_000_000,
        newMovables: [],
        upgradedObjects: [
          {
            id: 'press shop',
            kind: 'immovable',
            commissioned: '2019-02-03',
            completed,
            upgradeCost: 10_000_000,
            depreciatedValue: 10_000_000,
            yearlyBases: everyYear(2019, 2024, 10_000_000),
          },
        ],
      },
    }),
    { edition },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const among = ['property-exemption', 'ppe-upgrade'] as const;
  const { best } = plan(parsed.profile, { among, edition, unconfirmed: true });
  return (Number(best.value.nominal) - HALL) / YEAR;
}

const ppeProgramme = { included: '2019-01-01' };

it.each([
  // Exempt from 2019 to 2021, and upgraded from 2021 to 2023: the two after the exemption.
  ['2019-12-31', '2021-06-15', 5],
  ['2019-12-31', '2020-06-15', 4],
  ['2019-12-31', '2019-06-15', 3],
  // Exempt from 2020 to 2022: what the upgrade has before is none that follows.
  ['2020-01-01', '2021-06-15', 4],
  ['2020-01-01', '2020-06-15', 3],
  ['2020-01-01', '2019-06-15', 3],
])(
  'an exemption on a project of %s and an upgrade of %s free an object for %i years',
  (included, completed, years) => {
    expect(yearsOfShop({ rip: { included }, ppeProgramme }, completed)).toBe(years);
  },
);

it.each([
  // 2019 to 2021 and then 2022 of the upgrade, which began in 2020.
  [50_000, 4],
  // 2020 gives nothing and counts: it is no year of the upgrade.
  [49_999, 3],
])('a period that fails for a wage of %i is none of the upgrade', (wage, years) => {
  const statuses = { rip: { included: '2019-01-01' }, ppeProgramme };
  const wages = [40_000, wage, 50_000];
  expect(yearsOfShop(statuses, '2020-06-15', wages, 'law')).toBe(years);
});

it.each([
  ['2021-12-31', 3],
  ['2022-01-01', 6],
])('a project to %s and a programme of 2022 free an object for %i years', (ends, years) => {
  const rip = { included: '2019-01-01', ends };
  const statuses = { rip, ppeProgramme: { included: '2022-01-01' } };
  expect(yearsOfShop(statuses, '2022-06-15')).toBe(years);
});
