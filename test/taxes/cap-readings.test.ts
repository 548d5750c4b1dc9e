import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import { capAt, capReadings, type FullRelief, ledgerOf } from '../../src/engine/taxes/cap';
import type { Cap } from '../../src/engine/taxes/treatment';
import { CAP, caseWith, roubles } from './case';

/** Half of capital investment of 100 in 2019 and 20 in 2020: 50 to date in 2019, 60 in 2020 and by plan. */
const GROWING = caseWith({ capitalInvestment: { 2019: 100, 2020: 20 } });
const HALF: Cap = { ...CAP, share: 50_0000n, base: 'made-to-date', baseByReading: true };

/** The readings that matter to a cap which reliefs are granted under to 2022. */
const readingsOf = (c: Case, cap: Cap, reliefs: readonly FullRelief[]) => {
  const ledger = (one: Cap) => reliefs.map(ledgerOf((year) => capAt(c, one, year), one.year, 2022));
  return capReadings(cap, ledger(cap), ledger);
};

const matter = (cap: Partial<Cap>, ...reliefs: number[]) =>
  readingsOf(
    GROWING,
    { ...HALF, ...cap },
    reliefs.map((relief, index) => ({
      year: 2019 + index,
      federal: 0n,
      regional: roubles(relief),
    })),
  );

describe('a cap', () => {
  it('is of what was invested to date, of all that is planned, or of what the contract states', () => {
    const caps = (cap: Partial<Cap>) =>
      [2018, 2019, 2020].map((year) => Number(capAt(GROWING, { ...HALF, ...cap }, year) / 100n));
    expect(caps({})).toEqual([0, 50, 60]);
    expect(caps({ base: 'planned-total' })).toEqual([60, 60, 60]);
    expect(caps({ stated: roubles(7) })).toEqual([3, 3, 3]);
  });
});

describe('the readings of a cap that matter', () => {
  it('are none while the cap is not reached, and none where it is reached at the very end', () => {
    expect(matter({}, 10, 30)).toEqual([]);
    expect(matter({}, 10, 50)).toEqual([]);
  });

  it('are its base alone where the plan covers what was not made yet', () => {
    // 55 of 60 by plan; to date only 50 of 55
    expect(matter({ base: 'planned-total' }, 55)).toEqual(['cap-base']);
  });

  it('are the year alone where the base is not for a reading to choose', () => {
    // 60 by plan is passed in 2020: clipped to 50, or whole, or nothing
    expect(matter({ base: 'planned-total', baseByReading: false }, 10, 55)).toEqual(['cap-year']);
    // 55 and 5 by plan, though only 50 of 55 were made to date
    expect(matter({ base: 'planned-total', baseByReading: false }, 55, 10)).toEqual(['cap-year']);
  });

  it('are the year where a cap that is used up grows again', () => {
    // 50 in 2019 and 10 more in 2020; the relief that ends has no 2020
    expect(matter({}, 50, 10)).toEqual(['cap-year']);
  });

  it('are both where nothing was made when relief is first due', () => {
    const later = caseWith({ capitalInvestment: { 2020: 120 } });
    const relief = { year: 2019, federal: 0n, regional: roubles(50) };
    expect(readingsOf(later, HALF, [relief])).toEqual(['cap-base', 'cap-year']);
  });
});

describe('a cap on income and property tax together', () => {
  const shared = (federal: number, regional: number, property: number, cap: number) =>
    [
      {
        year: 2019,
        federal: roubles(federal),
        regional: roubles(regional),
        property: roubles(property),
      },
    ]
      .map(ledgerOf(() => roubles(cap), 'clip', 2019))
      .map((one) =>
        [one.federal, one.regional, one.property, one.full].map((kopecks) => Number(kopecks) / 100),
      );

  it.each([
    [30, 50, 20, 50, [15, 25, 10, 100]],
    // two thirds of a rouble each: half up for the two budgets, the rest of property tax
    [1, 1, 1, 2, [1, 1, 0, 3]],
    [0, 0, 10, 4, [0, 0, 4, 10]],
  ])('of %i, %i and %i leaves each its share of %i', (federal, regional, property, cap, left) => {
    expect(shared(federal, regional, property, cap)).toEqual([left]);
  });
});
