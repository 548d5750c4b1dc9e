import { describe, expect, it } from 'vitest';
import type { MeasureId, PartId } from '../../src/figures/ids';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import {
  everyYear,
  type Fields,
  inZone,
  measure,
  millions,
  part,
  project,
  yearsOf,
} from '../profiles';

type Days = readonly [first: string, last: string];

const included = ([day, ends]: Days) => ({ included: day, ends });

const contract = (level: 'federal' | 'regional', [signed, ends]: Days): StatusesSection => ({
  specialInvestmentContract: { level, signed, ends },
});

/** A project of 2019 with more of everything than any measure asks. */
const PROJECT: Fields = {
  capitalInvestment: { 2020: millions(3_000) },
  taxableProfit: everyYear(2019, 2023, millions(10)),
  transportTax: everyYear(2019, 2023, 100_000),
  property: { immovable: everyYear(2019, 2023, millions(10)) },
  ppeProgramme: {
    capitalInvestment: millions(400),
    newMovables: [{ id: 'press', yearlyBases: everyYear(2019, 2023, millions(10)) }],
    upgradedObjects: [],
  },
  fixedAssets: [2019, 2020, 2021, 2022].map((year) => ({
    id: `asset of ${year}`,
    putIntoUse: `${year}-06-15`,
    cost: millions(1),
    lifeMonths: 40,
  })),
};

const STATUS: readonly (readonly [MeasureId | PartId, (days: Days) => StatusesSection])[] = [
  ['investment-register', (days) => ({ investmentRegister: included(days) })],
  ['rip', (days) => ({ rip: included(days) })],
  ['spic-federal', (days) => contract('federal', days)],
  ['spic-regional', (days) => contract('regional', days)],
  ['sez.income', ([registered, ends]) => ({ sezResident: { registered, ends } })],
  ['sez.transport', ([registered, ends]) => ({ sezResident: { registered, ends } })],
  ['property-exemption', (days) => ({ investmentRegister: included(days) })],
  ['property-exemption', (days) => ({ rip: included(days) })],
  ['property-exemption', (days) => contract('regional', days)],
  ['ppe-upgrade', (days) => ({ ppeProgramme: included(days) })],
  ['investment-tax-deduction', (days) => ({ ppeProgramme: included(days) })],
];

/** The year of a first day is a whole first period, that of a last day a whole last one. */
describe.each<[string, string, number[]]>([
  ['2019-12-31', '2021-01-01', [2019, 2020, 2021]],
  ['2019-12-31', '2020-12-31', [2019, 2020]],
  ['2020-01-01', '2021-01-01', [2020, 2021]],
  ['2020-01-01', '2020-12-31', [2020]],
  ['2020-12-31', '2021-01-01', [2020, 2021]],
  ['2020-12-31', '2020-12-31', [2020]],
])('a status from %s to %s', (first, last, years) => {
  it.each(STATUS)('%s %#', (id, statusOf) => {
    const fields = { ...PROJECT, statuses: statusOf([first, last]) };
    const result = id.startsWith('sez.')
      ? part(id as PartId, inZone(fields))
      : measure(id as MeasureId, project(fields));
    expect(yearsOf(result)).toEqual(years);
  });
});
