import { describe, expect, it } from 'vitest';
import { placeOfUpgrade } from '../../src/engine/facts/upgrade';
import { at } from '../../src/figures/figure';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';

const BANDS = at(BROCHURE_2019.ppe.bands, '2019-01-01').value;

/** A share of the cost in a depreciated value of 10,000. */
const of = (cost: number, gap: 'band-below' | 'band-above' | 'ordinary' = 'band-below') =>
  placeOfUpgrade(BANDS, BigInt(cost), 10_000n, gap);

describe('an upgrade', () => {
  it.each([
    [2_499, null],
    [2_500, 1_1000n],
    [5_000, 1_1000n],
    [5_100, 5000n],
    [7_500, 5000n],
    [7_601, 0n],
    [20_000, 0n],
  ])('of %i ten-thousandths lies below the bands or in one', (cost, rate) => {
    expect(of(cost)).toEqual({ rate, inGap: false });
  });

  it.each([
    [5_001, 1_1000n, 5000n],
    [5_099, 1_1000n, 5000n],
    [7_501, 5000n, 0n],
    [7_600, 5000n, 0n],
  ])('of %i ten-thousandths lies in a gap that the reading closes', (cost, below, above) => {
    expect(of(cost)).toEqual({ rate: below, inGap: true });
    expect(of(cost, 'band-above')).toEqual({ rate: above, inGap: true });
    expect(of(cost, 'ordinary')).toEqual({ rate: null, inGap: true });
  });

  it('of a depreciated value of 0 lies above every bound, whatever it cost', () => {
    for (const cost of [0n, 1n]) {
      expect(placeOfUpgrade(BANDS, cost, 0n, 'band-below')).toEqual({ rate: 0n, inGap: false });
    }
  });
});
