import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assess,
  compare,
  differences,
  type JudgedDifference,
  type JudgedId,
} from '../../src/index';
import { anyDocument } from '../contracts/random-profile';
import { inZone, millions, millionsFrom, profileOf, project } from '../profiles';

const plant = (amount: number) =>
  profileOf(
    project({
      investor: {},
      capitalInvestment: millionsFrom(2019, amount),
      taxableProfit: millionsFrom(2020, 10, 20),
      property: { immovable: millionsFrom(2020, 10) },
    }),
  );

const of = <One extends { readonly id: JudgedId }>(all: readonly One[], id: JudgedId) =>
  all.find((one) => one.id === id);

describe('two projects', () => {
  const { best, judged, schema } = compare({ profile: plant(99) }, { profile: plant(100) });

  // 3.5 % of 10 millions of 2020
  test('differ by measure, period and budget', () => {
    expect(schema).toBe('investor-incentives/comparison@2');
    expect(of(judged, 'investment-register')).toEqual({
      id: 'investment-register',
      verdict: { before: 'ineligible', after: 'eligible' },
      flipped: [
        { finding: 'investment-register.capital-investment', before: 'not-met', after: 'met' },
      ],
      relief: { before: '0', after: '350000', difference: '350000' },
      net: { before: '0', after: '350000', difference: '350000' },
      byPeriod: [
        { year: 2020, tax: 'income', budget: 'federal', before: '0', after: '0', difference: '0' },
        {
          year: 2020,
          tax: 'income',
          budget: 'regional',
          before: '0',
          after: '350000',
          difference: '350000',
        },
      ],
      byBudget: [
        { budget: 'federal', before: '0', after: '0', difference: '0' },
        { budget: 'regional', before: '0', after: '350000', difference: '350000' },
      ],
    });
  });

  test('have every measure, part and loan, those alike too', () => {
    expect(judged).toHaveLength(9 + 5);
    expect(of(judged, 'spic-federal')).toMatchObject({
      verdict: { before: 'ineligible', after: 'ineligible' },
      flipped: [],
      relief: { difference: '0' },
    });
  });

  // 220,000 of property tax raise the profit: 16.5 % of 10,220,000 and 20 % of 10,000,000 differ by 313,700
  test('have other packages', () => {
    expect(best.before).toEqual({ elements: [], value: { nominal: '0', present: null } });
    expect(best.added).toEqual(['investment-register', 'property-exemption']);
    expect(best.dropped).toEqual([]);
    expect(best.difference).toEqual({ nominal: '533700', present: null });
    expect(best.byBudget).toEqual([
      { budget: 'federal', before: '0', after: '-6600', difference: '-6600' },
      { budget: 'regional', before: '0', after: '540300', difference: '540300' },
    ]);
  });

  test('the other way round it is the other way round', () => {
    const back = compare({ profile: plant(100) }, { profile: plant(99) });
    expect(back.best.dropped).toEqual(best.added);
    expect(back.best.difference.nominal).toBe('-533700');
  });
});

// 17 - 4.5 points instead of 13.5: 4.5 % of 10 millions
test('two readings of one project', () => {
  const profile = plant(100);
  const { judged } = compare(
    { profile },
    { profile, options: { readings: { 'regional-rate-2017-2024': 'printed-reduction' } } },
  );
  expect(of(judged, 'investment-register')?.relief).toEqual({
    before: '350000',
    after: '450000',
    difference: '100000',
  });
});

test('a finding is one of its object', () => {
  const withCost = (usedInZone: boolean) =>
    assess(
      profileOf(
        inZone({
          imports: [
            { year: 2019, customsValue: millions(1), dutyRate: 0, usedInZone: false },
            { year: 2020, customsValue: millions(1), dutyRate: 0, usedInZone },
          ],
        }),
      ),
    );
  const changed = differences(withCost(false), withCost(true));
  expect(of(changed, 'sez.import')).toMatchObject({
    verdict: { before: 'ineligible', after: 'eligible' },
    flipped: [
      { finding: 'sez.import.used-in-zone', of: 'imports[1]', before: 'not-met', after: 'met' },
    ],
  });
});

test('a loan that one side does not judge has no verdict there', () => {
  const asked = profileOf(project({ borrowing: { programmes: ['joint'] } }));
  const changed = differences(assess(asked), assess(profileOf(project()), { loans: 'all' }));
  expect(of(changed, 'leasing')?.verdict).toEqual({ before: null, after: 'unknown' });
});

type Sides = JudgedDifference['net'];

/** On each side rows add up to the whole; a difference is never that of an amount and nothing. */
function checkRows(net: Sides, ...lists: readonly (readonly Sides[])[]): void {
  const sum = (rows: readonly Sides[], side: 'before' | 'after') =>
    rows.reduce((total, row) => total + Math.round(Number(row[side] ?? 0) * 100), 0);
  for (const rows of lists) {
    expect(sum(rows, 'before')).toBe(sum([net], 'before'));
    expect(sum(rows, 'after')).toBe(sum([net], 'after'));
    for (const { after, before, difference } of rows) {
      expect(difference === null).toBe(before === null || after === null);
      expect(before ?? after).not.toBeNull();
    }
  }
}

test('a verdict that changed has a finding that did, and rows add up', () => {
  const profiles = fc.tuple(anyDocument, anyDocument);
  fc.assert(
    fc.property(profiles, ([one, other]) => {
      const [before, after] = [assess(profileOf(one)), assess(profileOf(other))];
      for (const { byBudget, byPeriod, flipped, id, net, verdict } of differences(before, after)) {
        if (verdict.before !== null && verdict.after !== null) {
          expect(flipped.length > 0, id).toBe(verdict.before !== verdict.after);
        }
        if (net.difference !== null) checkRows(net, byPeriod, byBudget);
      }
    }),
    { numRuns: 40, seed: 20190101 },
  );
}, 20_000);
