import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../src/kit/finding';
import type { ImportItem } from '../../src/profile/document';
import {
  everyYear,
  finding,
  IN_ZONE,
  inZone,
  measure,
  millions,
  missingPaths,
  part,
  project,
} from '../profiles';

const PROGRAMME = { ppeProgramme: { capitalInvestment: millions(150) } };

describe('an object of an upgrade programme', () => {
  const upgrade = (section: object) =>
    measure('ppe-upgrade', project({ ppeProgramme: { ...PROGRAMME.ppeProgramme, ...section } }));

  const works = (upgradeCost: number, depreciatedValue: number) => ({
    id: 'works',
    kind: 'immovable',
    completed: '2020-06-01',
    upgradeCost,
    depreciatedValue,
    yearlyBases: { 2020: 1_000 },
  });

  const share = (cost: number, value: number) =>
    finding(
      upgrade({ newMovables: [], upgradedObjects: [works(cost, value)] }),
      'ppe-upgrade.upgrade-share',
      'works',
    );

  it('that is upgraded has a share, which must reach the lowest band', () => {
    const base = { unit: 'share', required: '0.25' };
    expect(share(1, 3)).toMatchObject({ ...base, verdict: 'met', actual: '0.333333' });
    expect(share(249, 1_000)).toMatchObject({ ...base, verdict: 'not-met', actual: '0.249' });
    expect(share(1, 0)).toMatchObject({ ...base, verdict: 'met', actual: 'no-depreciated-value' });
  });

  it('that is new has the year of its first value', () => {
    const press = (yearlyBases: Record<string, number>) =>
      finding(
        upgrade({ newMovables: [{ id: 'press', yearlyBases }], upgradedObjects: [] }),
        'ppe-upgrade.new-movable',
        'press',
      );
    expect(press({ 2019: 0, 2020: 1 })).toMatchObject({
      unit: 'year',
      verdict: 'met',
      actual: '2020',
    });
    expect(press({ 2019: 0 })).toMatchObject({ verdict: 'not-met', actual: null });
  });

  it('may stand in a list that is left out', () => {
    const missing = (section: object) => missingPaths(upgrade(section), 'verdict');
    expect(missing({})).toEqual(['ppeProgramme.newMovables', 'ppeProgramme.upgradedObjects']);
    expect(missing({ newMovables: [] })).toEqual(['ppeProgramme.upgradedObjects']);
    expect(missing({ upgradedObjects: [] })).toEqual(['ppeProgramme.newMovables']);
    expect(missing({ newMovables: [], upgradedObjects: [] })).toEqual([]);
  });
});

describe('an asset of the deduction', () => {
  const deduction = (...days: string[]) =>
    measure(
      'investment-tax-deduction',
      project({
        ...PROGRAMME,
        taxableProfit: everyYear(2019, 2026, millions(10)),
        fixedAssets: days.map((putIntoUse, index) => ({
          id: `line ${index + 1}`,
          putIntoUse,
          cost: millions(10),
          lifeMonths: 60,
        })),
      }),
    );
  const asset = (day: string) =>
    finding(deduction(day), 'investment-tax-deduction.put-into-use', 'line 1');

  it('is put into use in a year in which the deduction exists', () => {
    expect(asset('2019-05-01')).toMatchObject({
      unit: 'day',
      actual: '2019-05-01',
      verdict: 'met',
    });
    expect(asset('2018-12-31')).toMatchObject({ actual: '2018-12-31', verdict: 'not-met' });
  });

  it('of 2026 wants the share that the region names', () => {
    expect(asset('2026-01-01')).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'policy.deduction.regionalShare.2026', asks: 'value' }],
    });
    expect(missingPaths(deduction('2019-05-01', '2026-01-01'), 'lines')).toEqual([
      'policy.deduction.regionalShare.2026',
    ]);
  });

  it('may stand in a list that is left out', () => {
    const none = measure('investment-tax-deduction', project(PROGRAMME));
    expect(finding(none, 'investment-tax-deduction.asset')).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'fixedAssets', asks: 'value' }],
    });
    expect(missingPaths(none, 'lines')).toEqual(['taxableProfit']);
  });

  it.each([
    ['rip', 'not-a-rip-participant', { rip: { included: '2019-01-01' } }],
    ['sezResident', 'not-a-sez-resident', { sezResident: { registered: '2019-01-01' } }],
  ] as const)('is none beside the status %s', (status, name, statuses) => {
    const result = measure('investment-tax-deduction', project({ ...PROGRAMME, statuses }));
    expect(finding(result, `investment-tax-deduction.${name}`)).toMatchObject({
      verdict: 'not-met',
      path: `statuses.${status}`,
      actual: true,
      required: false,
    });
  });
});

describe('property of the zone', () => {
  const property = (zone: object | undefined) =>
    part(
      'sez.property',
      inZone({
        property: {
          objects: [{ id: 'shop', kind: 'immovable', yearlyBases: { 2019: 1_000 }, zone }],
        },
      }),
    );

  it('has four conditions, each at its place', () => {
    const asked = leavesOf(finding(property(IN_ZONE), 'sez.property.conditions', 'shop'));
    expect(asked.map(({ id, path, actual }) => [id, path, actual])).toEqual([
      ['sez.property.on-resident-books', 'property.objects[0].zone.onResidentBooks', true],
      [
        'sez.property.made-or-bought-for-zone',
        'property.objects[0].zone.madeOrBoughtForZone',
        true,
      ],
      ['sez.property.used-in-zone', 'property.objects[0].zone.usedInZone', true],
      ['sez.property.located-in-zone', 'property.objects[0].zone.locatedInZone', true],
    ]);
  });

  it('may stand in a list that is left out, or that is empty', () => {
    expect(missingPaths(part('sez.property', inZone()), 'verdict')).toEqual(['property']);
    const empty = part('sez.property', inZone({ property: { objects: [] } }));
    expect(empty.verdict).toBe('ineligible');
  });
});

describe('goods of the zone', () => {
  const STATUS = { statuses: { sezResident: { registered: '2019-05-01' } } };
  const goods = (one: Partial<ImportItem>) =>
    part('sez.import', inZone({ ...STATUS, imports: [{ customsValue: 100, ...one }] }));

  it('come in while the company is a resident', () => {
    const found = (one: Partial<ImportItem>) =>
      finding(goods({ dutyRate: '0.05', usedInZone: true, ...one }), 'sez.import.while-resident');
    const base = { unit: 'day', verdict: 'not-met', required: '2019-05-01' };
    expect(found({ day: '2019-04-30' })).toMatchObject({ ...base, actual: '2019-04-30' });
    expect(found({ year: 2018 })).toMatchObject({ ...base, actual: '2018' });
    expect(goods({ day: '2019-05-01', usedInZone: true }).verdict).toBe('eligible');
    expect(goods({ year: 2019, usedInZone: true }).verdict).toBe('eligible');
  });

  it('are used there, or not, or it is not stated', () => {
    const found = (usedInZone: boolean | undefined) =>
      finding(goods({ year: 2019, usedInZone }), 'sez.import.used-in-zone');
    const base = { path: 'imports[0].usedInZone', unit: 'yes-no', required: true };
    expect(found(true)).toMatchObject({ ...base, verdict: 'met', actual: true });
    expect(found(false)).toMatchObject({ ...base, verdict: 'not-met', actual: false });
    expect(found(undefined)).toMatchObject({
      ...base,
      verdict: 'unknown',
      actual: null,
      missing: [{ path: 'imports[0].usedInZone', asks: 'yes-no' }],
    });
  });

  it('have lines for the duty and the tax that are reported', () => {
    expect(missingPaths(goods({ year: 2019, usedInZone: true }), 'lines')).toEqual([
      'imports[0].dutyRate',
      'imports[0].vatDeductible',
    ]);
  });
});

describe('plots of the zone', () => {
  const plots = (...rates: (string | undefined)[]) =>
    part(
      'sez.land',
      inZone({
        landPlots: rates.map((rate, index) => ({
          id: `plot ${index + 1}`,
          cadastralValue: 1_200_000,
          rate,
          title: '2019-05-10',
        })),
      }),
    );

  it('are counted', () => {
    const base = { unit: 'count', required: '1' };
    expect(finding(plots('0.01', '0.01'), 'sez.land.plot')).toMatchObject({
      ...base,
      verdict: 'met',
      actual: '2',
    });
    expect(finding(plots(), 'sez.land.plot')).toMatchObject({
      ...base,
      verdict: 'not-met',
      actual: '0',
    });
    expect(missingPaths(part('sez.land', inZone()), 'verdict')).toEqual(['landPlots']);
  });

  it('without a rate have no lines', () => {
    const result = plots('0.01', undefined);
    expect(missingPaths(result, 'lines')).toEqual(['landPlots[1].rate']);
    expect([...new Set(result.lines.map(({ of }) => of))]).toEqual(['plot 1']);
  });

  it('are exempt for sixty months', () => {
    expect(plots('0.01').periods).toEqual({ first: 2019, last: 2024, because: 'periods-used' });
  });
});
