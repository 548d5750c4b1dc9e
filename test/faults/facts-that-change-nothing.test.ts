import { describe, expect, test } from 'vitest';
import type { ProfileDocument } from '../../src/profile/document';
import { IN_ZONE, inZone, measure, missingPaths, part, project, reliefs } from '../profiles';

// A missing fact is asked for only where one of its answers changes the verdict or an amount.

const RESIDENT = { sezResident: { registered: '2019-01-01' } };

describe('imports of a resident', () => {
  const importing = (...imports: NonNullable<ProfileDocument['imports']>) =>
    part('sez.import', inZone({ statuses: RESIDENT, imports }));
  const goods = { year: 2019, customsValue: 100_000_000, dutyRate: '0.05', usedInZone: true };

  test('without VAT nothing hangs on its deduction', () => {
    const free = importing({ ...goods, vatRate: 0 });
    expect(free).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(reliefs(free, 'federal')).toEqual({ 2019: 5_000_000 });
  });

  test('with VAT its deduction is asked for', () => {
    expect(missingPaths(importing(goods))).toEqual(['imports[0].vatDeductible']);
  });

  test('VAT that rounds to a kopeck is VAT, one that rounds to none is not', () => {
    const of = (customsValue: string) =>
      importing({ ...goods, customsValue, dutyRate: 0, vatRate: '0.2' });
    expect(missingPaths(of('0.03'))).toEqual(['imports[0].vatDeductible']);
    expect(missingPaths(of('0.02'))).toEqual([]);
  });

  test('goods used outside the zone need neither a rate of duty nor a deduction', () => {
    const { dutyRate: _, ...other } = { ...goods, usedInZone: false };
    const relieved = { ...goods, vatDeductible: false };
    expect(importing(relieved, other).missing).toEqual([]);
    expect(missingPaths(importing(relieved, { ...other, usedInZone: true }))).toEqual([
      'imports[1].dutyRate',
      'imports[1].vatDeductible',
    ]);
  });

  test('goods of no value change nothing beside others', () => {
    const relieved = { ...goods, vatDeductible: false };
    expect(importing(relieved, { year: 2019, customsValue: 0 }).missing).toEqual([]);
    expect(missingPaths(importing({ year: 2019, customsValue: 0 }))).toEqual([
      'imports[0].usedInZone',
    ]);
  });
});

describe('property of a resident', () => {
  const owning = (amount: number) =>
    part(
      'sez.property',
      inZone({
        statuses: RESIDENT,
        property: {
          objects: [
            { id: 'hall', kind: 'immovable', yearlyBases: { 2019: 10_000_000 }, zone: IN_ZONE },
            { id: 'yard', kind: 'immovable', yearlyBases: { 2019: amount } },
          ],
        },
      }),
    );

  test('of an object without a base no fact is asked beside one that is relieved', () => {
    const relieved = owning(0);
    expect(relieved).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(reliefs(relieved, 'regional')).toEqual({ 2019: 220_000 });
  });

  test('of one with a base all four facts are asked', () => {
    expect(missingPaths(owning(1))).toHaveLength(4);
  });
});

test('a plot of no value, or whose months are over before residence, needs no rate of land tax', () => {
  const plot = (cadastralValue: number, title = '2019-05-20') =>
    part(
      'sez.land',
      inZone({
        statuses: RESIDENT,
        landPlots: [{ id: 'plot', cadastralValue, title }],
      }),
    );
  // Sixty months from January 2014 end with December 2018.
  expect(plot(1, '2014-01-10').missing).toEqual([]);
  expect(missingPaths(plot(1, '2014-02-10'))).toEqual(['landPlots[0].rate']);
  expect(plot(0)).toMatchObject({ verdict: 'eligible', missing: [] });
  expect(missingPaths(plot(1))).toEqual(['landPlots[0].rate']);
});

describe('the activity of a resident selects a schedule', () => {
  const resident = (
    taxableProfit: ProfileDocument['taxableProfit'],
    fields: Partial<ProfileDocument> = {},
  ) =>
    part(
      'sez.income',
      inZone({
        project: { start: '2013-01-01', activity: {} },
        statuses: { sezResident: { registered: '2013-01-01' } },
        taxableProfit,
        ...fields,
      }),
    );

  test('from the 16th period on both schedules have one rate', () => {
    const late = resident({ 2028: 100_000_000, 2029: 200_000_000 });
    expect(late).toMatchObject({ verdict: 'eligible', missing: [] });
    // 18 % - 13.5 % of the base.
    expect(reliefs(late, 'regional')).toEqual({ 2028: 4_500_000, 2029: 9_000_000 });
  });

  test('in the 15th they part', () => {
    const earlier = resident({ 2027: 1_000_000, 2028: 100_000_000 });
    expect(earlier).toMatchObject({ verdict: 'unknown', lines: [], sums: { total: null } });
    expect(missingPaths(earlier)).toEqual(['project.activity.main']);
  });

  test('a year of loss has no tax under either, unless a package may raise its profit', () => {
    const loss = { 2027: -1_000_000, 2028: 100_000_000 };
    expect(resident(loss)).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(missingPaths(resident(loss, { transportTax: { 2027: 2_000_000 } }))).toEqual([
      'project.activity.main',
    ]);
  });
});

describe('the investment of a PP&E programme selects the number of periods', () => {
  const programme = (lifeMonths: number, edition: 'brochure-2019' | 'law' = 'brochure-2019') =>
    measure(
      'ppe-upgrade',
      project({
        ppeProgramme: {
          newMovables: [{ id: 'press', commissioned: '2019-01-15', cost: 12_000_000, lifeMonths }],
          upgradedObjects: [],
        },
      }),
      {},
      edition,
    );

  test('one period is all that an object of half a year needs', () => {
    // 12 + 10 + 8 + 6 + 4 + 2 million on 13 points, at 2.2 %.
    const short = programme(6);
    expect(short).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(reliefs(short, 'regional')).toEqual({ 2019: 71_077 });
  });

  test('an object with a base in the second period needs the investment', () => {
    const long = programme(13);
    expect(long).toMatchObject({ lines: [], sums: { total: null } });
    expect(missingPaths(long)).toEqual(['ppeProgramme.capitalInvestment']);
  });
});
