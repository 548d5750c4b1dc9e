import type { Rate } from '../../../../kit/money';

/** Rates between which the relief lies from a tax year on; no source seen gives the steps between them. */
export interface RateBounds {
  readonly from: number;
  readonly highest: Rate;
  readonly lowest: Rate;
}

/** Regional rate of income tax: a reduction of 0.1 to 4.5 points of the rate that the law names for the years. */
export const INCOME_BOUNDS: readonly RateBounds[] = [
  { from: 2009, highest: 17_9000n, lowest: 13_5000n },
  { from: 2017, highest: 16_9000n, lowest: 12_5000n },
  { from: 2023, highest: 17_9000n, lowest: 13_5000n },
];

/** Rate of property tax of the object. */
export const PROPERTY_BOUNDS: readonly RateBounds[] = [
  { from: 2009, highest: 2_1800n, lowest: 0n },
];

/** The bounds of a year, as the edition has them. */
export const boundsIn = (bounds: readonly RateBounds[], year: number): RateBounds | undefined =>
  [...bounds].reverse().find(({ from }) => from <= year);
