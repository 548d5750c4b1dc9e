import { describe, expect, it } from 'vitest';
import type { ByYear } from '../../src/packages/income-taxes';
import { underJointCap } from '../../src/packages/joint-cap';
import { roubles } from '../taxes/case';

const inRoubles = (sums: ByYear | null | undefined) =>
  sums ? [...sums].map(([year, amount]) => [year, Number(amount / 100n)]) : sums;

/** What the cap leaves in each year, given the relief that raises the profit of the years so far. */
type Left = (property: ReadonlyMap<number, number>) => Readonly<Record<number, number>> | null;

/** The relief that raises the profit at the end, what is left on it, and how often it was asked. */
function settled(full: Readonly<Record<number, number>>, leftOn: Left) {
  let asked = 0;
  const byYear = (sums: Readonly<Record<number, number>>): ByYear =>
    new Map(Object.entries(sums).map(([year, amount]) => [Number(year), roubles(amount)]));
  const { income, raised } = underJointCap(byYear(full), (property) => {
    asked += 1;
    const left = leftOn(new Map(inRoubles(property) as [number, number][]));
    const periods = { first: 2019, last: 2021, because: 'last-year' } as const;
    return {
      raised: property,
      income: {
        taxes: [],
        saved: new Map(),
        extraTax: [],
        reduced: left && { periods, ledger: null, property: byYear(left), rates: new Map() },
      },
    };
  });
  return { raised: inRoubles(raised), left: inRoubles(income.reduced?.property), asked };
}

describe('the property relief that raises the profit under a joint cap', () => {
  it('is the whole where there is no such cap, or it leaves all', () => {
    expect(settled({ 2019: 10 }, () => null)).toEqual({
      raised: [[2019, 10]],
      left: undefined,
      asked: 1,
    });
    expect(settled({ 2019: 10 }, () => ({ 2019: 10 })).asked).toBe(1);
    // a year that the cap does not cover keeps its relief
    expect(settled({ 2018: 7, 2019: 10 }, () => ({ 2019: 10 })).raised).toEqual([
      [2018, 7],
      [2019, 10],
    ]);
  });

  it('is the relief that is left on it', () => {
    // 8 less a quarter of what raises the profit, down to a rouble: 6 on 10, 7 on 6, 7 on 7
    const found = settled({ 2019: 10 }, (property) => ({
      2019: Math.ceil(8 - (property.get(2019) ?? 0) / 4),
    }));
    expect(found).toMatchObject({ raised: [[2019, 7]], left: [[2019, 7]] });
  });

  it('is the greater of the two between which it swings, and the smaller is left', () => {
    const swinging = settled({ 2019: 10 }, (property) => ({
      2019: (property.get(2019) ?? 0) > 6 ? 6 : 7,
    }));
    expect(swinging).toMatchObject({ raised: [[2019, 7]], left: [[2019, 6]] });
    // all or nothing
    const refused = settled({ 2019: 1_000 }, (property) => ({
      2019: (property.get(2019) ?? 0) > 0 ? 0 : 1_000,
    }));
    expect(refused).toMatchObject({ raised: [[2019, 1_000]], left: [[2019, 0]] });
  });

  it('is one that agrees between those of a cycle', () => {
    const left: Readonly<Record<number, number>> = { 10: 5, 5: 8, 8: 5, 7: 6, 6: 6 };
    const found = settled({ 2019: 10 }, (property) => ({
      2019: left[property.get(2019) ?? 0] ?? 0,
    }));
    expect(found).toMatchObject({ raised: [[2019, 6]], left: [[2019, 6]] });
  });

  it('is found for each year on the years before it', () => {
    // 2019 swings between 6 and 7; 2020 is left 20 less what raised 2019, 2021 is 8 less a quarter of itself
    const found = settled({ 2019: 10, 2020: 20, 2021: 20 }, (property) => ({
      2019: (property.get(2019) ?? 0) > 6 ? 6 : 7,
      2020: 20 - (property.get(2019) ?? 0),
      2021: Math.ceil(8 - (property.get(2021) ?? 0) / 4),
    }));
    expect(found).toMatchObject({
      raised: [
        [2019, 7],
        [2020, 13],
        [2021, 7],
      ],
      left: [
        [2019, 6],
        [2020, 13],
        [2021, 7],
      ],
    });
  });
});
