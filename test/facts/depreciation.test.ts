import { describe, expect, it } from 'vitest';
import { depreciationIn, lastDepreciationYear } from '../../src/engine/facts/depreciation';
import type { FixedAsset } from '../../src/profile/profile';

const asset = (putIntoUse: string, lifeMonths: number): FixedAsset => ({
  id: 'line',
  path: 'fixedAssets[0]',
  putIntoUse,
  cost: BigInt(lifeMonths) * 100n,
  lifeMonths,
});

/** Months of depreciation: the asset loses a rouble a month. */
const monthsIn = (assets: readonly FixedAsset[], year: number): number => {
  const { dividend, divisor } = depreciationIn(assets, year);
  return Number(dividend / (divisor * 100n));
};

describe('straight-line depreciation', () => {
  it('runs from the month after putting into use', () => {
    expect(monthsIn([asset('2020-06-01', 120)], 2020)).toBe(6);
    expect(monthsIn([asset('2020-06-30', 120)], 2020)).toBe(6);
    expect(monthsIn([asset('2020-12-31', 120)], 2020)).toBe(0);
    expect(monthsIn([asset('2020-12-31', 120)], 2021)).toBe(12);
    expect(monthsIn([asset('2020-06-01', 120)], 2019)).toBe(0);
  });

  it('ends with the life of the asset', () => {
    // July 2020 to June 2030
    expect(monthsIn([asset('2020-06-01', 120)], 2030)).toBe(6);
    expect(monthsIn([asset('2020-06-01', 120)], 2031)).toBe(0);
    expect(lastDepreciationYear([asset('2020-06-01', 120)])).toBe(2030);
    // January 2021 to December 2030
    expect(lastDepreciationYear([asset('2020-12-31', 120)])).toBe(2030);
    expect(lastDepreciationYear([asset('2020-12-31', 121)])).toBe(2031);
  });

  it('of several assets is added up', () => {
    const assets = [asset('2020-06-01', 120), asset('2021-03-01', 7)];
    expect(monthsIn(assets, 2020)).toBe(6);
    expect(monthsIn(assets, 2021)).toBe(12 + 7);
    expect(lastDepreciationYear(assets)).toBe(2030);
  });
});
