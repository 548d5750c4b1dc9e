import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/figures/ids';
import { leavesOf } from '../../src/kit/finding';
import {
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  missingPaths,
  project,
} from '../profiles';

const FIELDS: Fields = {
  capitalInvestment: { 2019: millions(800) },
  taxableProfit: everyYear(2019, 2022, millions(10)),
  property: { immovable: everyYear(2019, 2022, millions(10)) },
  ppeProgramme: {
    capitalInvestment: millions(150),
    newMovables: [{ id: 'press', yearlyBases: everyYear(2019, 2021, 10_000_000) }],
    upgradedObjects: [],
  },
};

const of = (id: MeasureId, name: string, fields: Fields = {}) =>
  finding(measure(id, project({ ...FIELDS, ...fields })), `${id}.${name}`);

describe('a status', () => {
  it('that is not held is taken as obtained on the start day, and says so', () => {
    for (const id of ['investment-register', 'rip', 'spic-federal', 'spic-regional'] as const) {
      expect(of(id, 'status'), id).toMatchObject({
        verdict: 'met',
        unit: 'day',
        actual: null,
        required: '2019-01-01',
        assumed: true,
      });
    }
  });

  it('that is held has its day and is no assumption', () => {
    const statuses = { rip: { included: '2019-03-01' } };
    const held = of('rip', 'status', { statuses });
    expect(held).toMatchObject({ actual: '2019-03-01', required: '2019-03-01' });
    expect(held).not.toHaveProperty('assumed');
  });
});

it.each<[MeasureId, string]>([
  ['investment-register', '2010-2061'],
  ['rip', '2017-2028'],
  ['spic-federal', '2017-2025'],
  ['spic-regional', '2017-2061'],
  ['property-exemption', '2013-2061'],
  ['ppe-upgrade', '2018-2061'],
])('%s is in force in the years %s', (id, required) => {
  expect(of(id, 'in-force')).toMatchObject({ unit: 'year', actual: '2019', required });
});

it('the year of a relief is not stated where it is not known', () => {
  const unknown = of('rip', 'in-force', { taxableProfit: undefined });
  expect(unknown).toMatchObject({
    verdict: 'unknown',
    actual: null,
    missing: [{ path: 'taxableProfit', asks: 'value' }],
  });
});

describe('the place of the project', () => {
  const site = (where: 'region' | 'elsewhere' | undefined) =>
    of('rip', 'in-the-region', { project: { site: where } });

  it('is in the region, elsewhere, or not stated', () => {
    const base = { path: 'project.site', unit: 'yes-no', required: true };
    expect(site('region')).toMatchObject({ ...base, verdict: 'met', actual: true });
    expect(site('elsewhere')).toMatchObject({ ...base, verdict: 'not-met', actual: false });
    expect(site(undefined)).toMatchObject({
      ...base,
      verdict: 'unknown',
      missing: [{ path: 'project.site', asks: 'yes-no' }],
    });
  });
});

describe('capital investment', () => {
  it('is counted in a window that the finding shows', () => {
    expect(of('rip', 'within-5-years')).toMatchObject({
      path: 'capitalInvestment',
      unit: 'roubles',
      actual: '800000000',
      required: '500000000',
      within: { from: '2019-01-01', to: '2024-01-01', lastYear: 2023 },
    });
    expect(of('rip', 'within-5-years')).not.toHaveProperty('leftOut');
    expect(of('investment-register', 'capital-investment')).toMatchObject({
      required: '100000000',
      within: { from: '2019-01-01', to: '2022-01-01', lastYear: 2021 },
    });
    expect(of('spic-federal', 'capital-investment')).toMatchObject({
      required: '750000000',
      within: { from: '2019-01-01', to: '2028-12-31', lastYear: 2028 },
    });
  });

  it('of a programme that is known in part suffices, or is not known', () => {
    const programme = (cost: number) =>
      of('ppe-upgrade', 'capital-investment', {
        ppeProgramme: {
          newMovables: [
            { id: 'press', commissioned: '2019-05-01', cost: millions(cost), lifeMonths: 60 },
          ],
          upgradedObjects: [],
        },
      });
    expect(programme(5)).toMatchObject({ verdict: 'met', actual: '5000000', required: '5000000' });
    expect(programme(4.99)).toMatchObject({
      verdict: 'unknown',
      path: 'ppeProgramme.capitalInvestment',
      actual: null,
    });
  });
});

describe('a participant of a regional investment project', () => {
  it('is asked in the order of the law, each fact at its place', () => {
    const asked = leavesOf(finding(measure('rip', project(FIELDS)), 'rip.participant'));
    expect(asked.map(({ id, path, required }) => [id, path, required])).toEqual([
      ['rip.russian-organisation', 'investor.russianOrganisation', true],
      ['rip.registered-in-region', 'investor.registeredInRegion', true],
      ['rip.no-subdivision-outside-region', 'investor.subdivisionOutsideRegion', false],
      ['rip.no-special-tax-regime', 'investor.specialTaxRegime', false],
      ['rip.not-in-consolidated-group', 'investor.consolidatedGroup', false],
      ['rip.not-financial-or-non-profit', 'investor.nonProfitOrFinancial', false],
      ['rip.land-owned-or-leased', 'investor.landOwnedOrLeased', true],
      ['rip.no-oil-or-gas', 'investor.producesOilOrGas', false],
      ['rip.no-excisable-goods', 'investor.producesExcisableGoods', false],
      ['rip.not-a-sez-resident', 'statuses.sezResident', false],
      ['rip.not-a-resident-of-another-territory', 'investor.residentOfOtherTerritory', false],
      ['rip.never-a-participant-before', 'investor.ripBefore', false],
      ['rip.one-project-only', 'statuses.anotherRip', false],
    ]);
  });

  it('holds no other status, or it is not known', () => {
    const statuses = { sezResident: { registered: '2019-01-01' } };
    expect(of('rip', 'not-a-sez-resident', { statuses }).verdict).toBe('not-met');
    expect(of('rip', 'one-project-only', { statuses }).verdict).toBe('met');
    expect(of('rip', 'one-project-only', { statuses: undefined }).verdict).toBe('unknown');
  });
});

it('without a profit its path is missing, once for each line', () => {
  const result = measure('investment-register', project({ ...FIELDS, taxableProfit: undefined }));
  expect(missingPaths(result, 'lines')).toEqual(['taxableProfit']);
});
