import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { knownAs } from '../../known-as';
import {
  type Fields,
  finding,
  IN_ZONE,
  inZone,
  measure,
  millions,
  missingPaths,
  project,
  yearly,
  yearsOf,
} from '../../profiles';
import { en } from '../../words';
import { partUnderLaw, underLaw } from './law';

const YEARS = 6;

/** A project with such wages, a subsistence minimum of 10,000 and property of 100 million a year. */
const owning = (start: number, invested: string, wage: string, fields: Fields = {}) =>
  project({
    ...fields,
    project: {
      start: `${start}-01-01`,
      averageMonthlyWage: yearly(start, Array(YEARS).fill(wage)),
      subsistenceMinimum: yearly(start, Array(YEARS).fill('10000')),
      ...fields.project,
    },
    capitalInvestment: { [start]: invested },
    property: { immovable: yearly(start, Array(YEARS).fill(millions(100))) },
  });

const exemption = (document: ProfileDocument, readings = {}) =>
  underLaw('property-exemption', document, readings);

describe('the wage of the exemption', () => {
  it.each([
    [2022, '49999.99', 'ineligible'],
    [2022, '50000', 'eligible'],
    [2023, '29999.99', 'ineligible'],
    [2023, '30000', 'eligible'],
    [2026, '1000000', 'unknown'],
  ])('in %i of %s is %s: five times the minimum, then three', (year, wage, verdict) => {
    expect(exemption(owning(year, millions(100), wage)).verdict).toBe(verdict);
  });

  it('leaves out a period whose multiple is not known', () => {
    const result = exemption(owning(2025, millions(400), '30000'));
    expect(result.verdict).toBe('eligible');
    expect(yearsOf(result)).toEqual([2025]);
    expect(missingPaths(result, 'lines')).toEqual(['policy.exemption.wageMultiple.2026']);
  });
});

describe('the status of the exemption', () => {
  it('is from 2023 on the Register alone: another one held is no help', () => {
    const statuses = { rip: { included: '2023-06-01' } };
    const document = owning(2023, millions(100), '50000', { statuses });
    expect(exemption(document).step).toMatchObject({ held: null, by: '2023-01-01' });
    const { id } = exemption(document).step;
    expect(en.steps[id]?.obtain).toContain('Register of Investment Projects');
    expect(measure('property-exemption', document).step.held).toBe('2023-06-01');
  });
});

describe('five periods of manufacturers of medicines', () => {
  const shares = (values: string[]) =>
    exemption(
      owning(2017, '500000000.01', '50000', {
        project: { activity: { main: '21.20', class21RevenueShare: yearly(2017, values) } },
      }),
    );

  it('ask seventy per cent of revenue in the fourth and the fifth', () => {
    expect(yearsOf(shares(['0', '0', '0', '0.7', '0.7']))).toEqual([2017, 2018, 2019, 2020, 2021]);
    expect(yearsOf(shares(['1', '1', '1', '0.699999', '0.7']))).toEqual([2017, 2018, 2019, 2021]);
    expect(yearsOf(shares(['1', '1', '1', '0.7', '0.699999']))).toEqual([2017, 2018, 2019, 2020]);
  });

  it('ask for the shares that are not stated', () => {
    const result = shares(['1', '1', '1', '1']);
    expect(yearsOf(result)).toEqual([2017, 2018, 2019, 2020]);
    expect(missingPaths(result, 'lines')).toEqual(['project.activity.class21RevenueShare.2021']);
  });

  it('are three at 500 million, whatever the revenue', () => {
    const atBound = owning(2017, '500000000', '50000', {
      project: { activity: { main: '21.20', class21RevenueShare: yearly(2017, Array(5).fill(1)) } },
    });
    expect(yearsOf(exemption(atBound))).toEqual([2017, 2018]);
  });
});

describe('movable property', () => {
  const machine = (commissioned: string): ProfileDocument =>
    project({
      project: { start: '2013-01-01' },
      ppeProgramme: {
        capitalInvestment: millions(400),
        newMovables: [{ id: 'press', commissioned, cost: millions(13), lifeMonths: 130 }],
        upgradedObjects: [],
      },
      statuses: { ppeProgramme: { included: '2018-01-01' } },
    });

  it('of 2018 is taxed at half the rate, of which the programme relieves it', () => {
    // 13 m × (12 months from January 2018 and 31 December): value falls by 0.1 m a month from 13 m
    // on 1 January 2018 + entry: commissioned in December 2017 it is 13.0, 12.9 … 11.9, 11.8 (31 December)
    // sum 161.2 m / 13 = 12.4 m; × 1.1 % = 136,400
    const result = underLaw('ppe-upgrade', machine('2017-12-10'));
    expect(result.lines.map(({ year, relief }) => [year, relief])).toEqual([[2018, '136400']]);
    expect(result.lines[0]).toMatchObject({
      ordinaryRate: '0.011',
      source: expect.stringMatching(/\.unconfirmed$/),
    });
  });

  it('booked from 2019 is no object of the tax', () => {
    const result = underLaw('ppe-upgrade', machine('2018-12-31'));
    expect(result.verdict).toBe('eligible');
    expect(underLaw('ppe-upgrade', machine('2019-01-01')).verdict).toBe('ineligible');
    const refused = finding(
      underLaw('ppe-upgrade', machine('2019-01-01')),
      'ppe-upgrade.object-of-the-tax',
    );
    expect(refused).toMatchObject({
      of: 'press',
      verdict: 'not-met',
      source: knownAs('secondary'),
    });
  });

  it('is taxed like the rest in the brochure', () => {
    expect(measure('ppe-upgrade', machine('2019-01-01')).verdict).toBe('eligible');
  });

  it('booked from 2013 was untaxed to 2017, and older is taxed like the rest', () => {
    const zone = (first: number) =>
      partUnderLaw(
        'sez.property',
        inZone({
          project: { start: '2012-01-01' },
          statuses: { sezResident: { registered: '2013-01-01' } },
          capitalInvestment: { 2012: millions(120) },
          property: {
            movable: yearly(first, Array(2020 - first).fill(millions(10))),
            zone: IN_ZONE,
          },
        }),
      );
    // 10 m × 1.1 % in 2018
    expect(zone(2013).sums.byYear).toEqual([{ year: 2018, relief: '110000' }]);
    // 10 m × 2.2 % in 2013-2017
    expect(zone(2012).sums.byYear.map(({ relief }) => relief)).toEqual([
      ...Array(5).fill('220000'),
      '110000',
    ]);
  });

  it.each([
    ['2012-12-31', '440000'],
    ['2013-01-01', '220000'],
  ])('of yearly values is booked on the day stated, %s: tax of %s', (commissioned, tax) => {
    const result = partUnderLaw(
      'sez.property',
      inZone({
        project: { start: '2012-01-01' },
        statuses: { sezResident: { registered: '2013-01-01' } },
        capitalInvestment: { 2012: millions(120) },
        property: { immovable: { 2013: millions(10) }, zone: IN_ZONE },
        ppeProgramme: {
          newMovables: [],
          upgradedObjects: [
            {
              id: 'press',
              kind: 'movable',
              commissioned,
              completed: '2013-06-01',
              upgradeCost: millions(8),
              depreciatedValue: millions(10),
              yearlyBases: { 2013: millions(10) },
            },
          ],
        },
      }),
    );
    // 2.2 % of 10 m of the building, and of 10 m of the press where it is taxed
    expect(result.lines.map(({ taxBefore }) => taxBefore)).toEqual([tax]);
  });
});

describe('the upgrade programme', () => {
  const upgrading = (start: number) =>
    underLaw(
      'ppe-upgrade',
      project({
        project: { start: `${start}-01-01` },
        ppeProgramme: {
          capitalInvestment: millions(400),
          newMovables: [],
          upgradedObjects: [
            {
              id: 'furnace',
              kind: 'immovable',
              completed: `${start}-02-02`,
              upgradeCost: millions(8),
              depreciatedValue: millions(10),
              yearlyBases: yearly(start, Array(4).fill(millions(10))),
            },
          ],
        },
      }),
    );

  it('ends with 2027', () => {
    expect(yearsOf(upgrading(2026))).toEqual([2026, 2027]);
    expect(upgrading(2027).verdict).toBe('eligible');
    expect(upgrading(2028).verdict).toBe('ineligible');
  });
});
