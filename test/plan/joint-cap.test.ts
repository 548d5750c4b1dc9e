import { describe, expect, it } from 'vitest';
import type { ByYear } from '../../src/engine/plan/income-taxes';
import { underJointCap } from '../../src/engine/plan/joint-cap';
import { roubles } from '../taxes/case';

const inRoubles = (sums: ByYear | null | undefined) =>
  sums ? [...sums].map(([year, amount]) => [year, Number(amount / 100n)] as const) : sums;

/** What the cap leaves in each year, given the relief that raises the profit of the years so far. */
type Left = (property: ReadonlyMap<number, number>) => Readonly<Record<number, number>> | null;

const byYear = (sums: Readonly<Record<number, number>>): ByYear =>
  new Map(Object.entries(sums).map(([year, amount]) => [Number(year), roubles(amount)]));

const settled = (full: Readonly<Record<number, number>>, leftOn: Left) =>
  settledFrom(byYear(full), leftOn);

/** The relief that raises the profit at the end, what is left on it, and how often it was asked. */
function settledFrom(full: ByYear, leftOn: Left) {
  let asked = 0;
  const { income, raised } = underJointCap(full, (property) => {
    asked += 1;
    const left = leftOn(new Map(inRoubles(property) as [number, number][]));
    const periods = { first: 2019, last: 2021, because: 'last-year' } as const;
    return {
      raised: property,
      income: {
        taxes: [],
        saved: new Map(),
        extraTax: [],
        reduced: left && {
          periods,
          ledger: null,
          property: byYear(left),
          rates: new Map(),
          ...UNCAPPED,
        },
      },
    };
  });
  return { raised: inRoubles(raised), left: inRoubles(income.reduced?.property), asked };
}

const UNCAPPED = { cap: null, capOf: null, propertyLedger: null, capBase: () => 0n };

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

  it('is one that agrees, from whichever side the cycle is entered', () => {
    // 8 and 5 each leave the other; 6 leaves itself
    const left: Readonly<Record<number, number>> = { 8: 5, 5: 8, 7: 6, 6: 6 };
    const from = (full: number) =>
      settled({ 2019: full }, (property) => ({ 2019: left[property.get(2019) ?? 0] ?? 0 })).raised;
    expect([from(8), from(5)]).toEqual([[[2019, 6]], [[2019, 6]]]);
  });

  it('is none above the greater of a cycle, though that would leave itself', () => {
    const left: Readonly<Record<number, number>> = { 10: 8, 9: 9, 8: 5, 5: 8, 7: 6, 6: 6 };
    const { raised } = settled({ 2019: 10 }, (property) => ({
      2019: left[property.get(2019) ?? 0] ?? 0,
    }));
    expect(raised).toEqual([[2019, 6]]);
  });

  it('starts in a later year from what the cap left there last', () => {
    // 2019 agrees on 7; of 2020 a relief of 10 in 2019 leaves 12, which leaves itself, and so does 20
    const found = settled({ 2019: 10, 2020: 20 }, (property) => ({
      2019: 7,
      2020: property.get(2019) === 10 ? 12 : (property.get(2020) ?? 0),
    }));
    expect(found).toMatchObject({
      raised: [
        [2019, 7],
        [2020, 12],
      ],
    });
  });

  it.each([
    [900, 950],
    // a swing of more than 100 roubles is between all and nothing, and is not searched
    [899, 1_000],
  ])('between %i and 1,000 is %i', (least, found) => {
    // 950 leaves itself, what is above it the least, and what is below it 1,000
    const { raised } = settled({ 2019: 1_000 }, (property) => {
      const relief = property.get(2019) ?? 0;
      if (relief === 950) return { 2019: 950 };
      return { 2019: relief > 950 ? least : 1_000 };
    });
    expect(raised).toEqual([[2019, found]]);
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

  it('is found for the earlier year first, however the years are ordered', () => {
    const full: ByYear = new Map([...byYear({ 2020: 20 }), ...byYear({ 2019: 10 })]);
    // 2019 swings between 6 and 7; of 2020 the cap leaves 13 on a relief of 7 in 2019, else 14
    const { raised } = settledFrom(full, (property) => ({
      2019: (property.get(2019) ?? 0) > 6 ? 6 : 7,
      2020: property.get(2019) === 7 ? 13 : 14,
    }));
    expect(new Map(raised)).toEqual(
      new Map([
        [2020, 13],
        [2019, 7],
      ]),
    );
  });
});
