import { describe, expect, test } from 'vitest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import {
  everyYear,
  type Fields,
  IN_ZONE,
  inZone,
  measure,
  missingPaths,
  part,
  project,
  reliefs,
} from '../profiles';

// A missing fact is asked for only where one of its answers changes the verdict or an amount.

const RESIDENT = { sezResident: { registered: '2019-01-01' } };

describe('imports of a resident', () => {
  const importing = (...imports: NonNullable<ProfileDocument['imports']>) =>
    part('sez.import', inZone({ statuses: RESIDENT, imports }));
  const goods = { year: 2019, customsValue: 100_000_000, dutyRate: '0.05', usedInZone: true };

  test('without VAT nothing depends on its deduction', () => {
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

describe('the exemption of 600 million', () => {
  const of = (fields: Fields, edition: EditionId = 'brochure-2019') =>
    measure(
      'property-exemption',
      project({ capitalInvestment: { 2019: 600_000_000 }, ...fields }),
      {},
      edition,
    );
  const owning = (bases: Readonly<Record<number, number | string>>): Fields => ({
    property: { objects: [{ id: 'hall', kind: 'immovable', yearlyBases: bases }] },
  });
  const THREE = { 2019: 10_000_000, 2020: 10_000_000, 2021: 10_000_000 };
  const ACTIVITY = 'project.activity.main';

  test('without a base after its third period needs no main activity', () => {
    const found = of({ ...owning(THREE), project: { activity: {} } });
    expect(found).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(reliefs(found, 'regional')).toEqual({ 2019: 220_000, 2020: 220_000, 2021: 220_000 });
  });

  // 2.2% of 23 kopecks is half a kopeck, and a little more than that of 22
  test.each([
    ['0.22', []],
    ['0.23', [ACTIVITY]],
  ])('of a base of %s in its fourth: %j', (base, paths) => {
    const found = of({ ...owning({ ...THREE, 2022: base }), project: { activity: {} } });
    expect(missingPaths(found)).toEqual(paths);
    expect(found.lines.length).toBe(paths.length === 0 ? 3 : 0);
  });

  test('of which only the fifth period lies in its years needs it for the verdict', () => {
    const early = {
      ...owning({ 2009: 10_000_000 }),
      capitalInvestment: { 2009: 600_000_000 },
    };
    const found = (main?: string) =>
      of({ ...early, project: { start: '2009-01-01', activity: { main } } });
    expect(missingPaths(found())).toEqual([ACTIVITY]);
    expect(['28.11', '21.20'].map((main) => found(main).verdict)).toEqual([
      'ineligible',
      'eligible',
    ]);
  });

  describe('by the law', () => {
    const paid = {
      averageMonthlyWage: everyYear(2019, 2021, 50_000),
      subsistenceMinimum: everyYear(2019, 2021, 10_000),
    };

    test('needs neither wages nor revenue of years without a base beside one that passes', () => {
      const found = of({ ...owning(THREE), project: paid }, 'law');
      expect(found).toMatchObject({ verdict: 'eligible', missing: [] });
      expect(reliefs(found, 'regional')).toEqual({ 2019: 220_000, 2020: 220_000, 2021: 220_000 });
    });

    test('needs those of a fourth year with a base', () => {
      expect(missingPaths(of({ ...owning({ ...THREE, 2022: 1 }), project: paid }, 'law'))).toEqual([
        'project.activity.class21RevenueShare',
        'project.averageMonthlyWage.2022',
        'project.subsistenceMinimum.2022',
      ]);
    });

    test('that begins before its first year may have only a period of a pharmaceutical maker', () => {
      const early = (shares?: Readonly<Record<number, string>>) =>
        of(
          {
            ...owning({ 2009: 10_000_000 }),
            capitalInvestment: { 2009: 600_000_000 },
            project: {
              start: '2009-01-01',
              activity: { class21RevenueShare: shares },
              averageMonthlyWage: { 2013: 50_000 },
              subsistenceMinimum: { 2013: 10_000 },
            },
          },
          'law',
        );
      expect(early().verdict).toBe('unknown');
      expect(missingPaths(early())).toEqual(['project.activity.class21RevenueShare']);
      expect(early({ 2013: '0.699999' }).verdict).toBe('ineligible');
      expect(early({ 2013: '0.7' }).verdict).toBe('eligible');
    });
  });
});

describe('the volume of a federal contract, whose profits bear no tax', () => {
  const asked = (given: Fields) =>
    missingPaths(
      measure(
        'spic-federal',
        project({
          project: { start: '2025-03-01' },
          taxableProfit: { 2025: '0.01', 2026: '0.01' },
          ...given,
        }),
        {},
        'law',
      ),
    );
  const borrowing = (termMonths: number): Fields => ({
    borrowing: {
      programmes: ['component-parts'],
      amount: 50_000_000,
      marketRate: '0.2',
      termMonths,
      facts: {},
    },
  });
  const VOLUME = ['capitalInvestment'];

  test('changes nothing by itself', () => {
    expect(asked({})).toEqual([]);
  });

  test.each([
    [60, VOLUME],
    [63, []],
  ])('is asked beside a loan of %i months as far as the programme may give it', (months, paths) => {
    expect(asked(borrowing(months))).toEqual(paths);
  });
});
