import type { Row } from '../../../../figures/define';
import type { Rate } from '../../../../kit/money';
import { COMMISSIONING_RATES } from '../../edition/sources';

/** Rows of the rates between which a relief lies; no source seen gives the steps between them. */
export interface RateBounds {
  readonly most: readonly Row<Rate>[];
  readonly least: readonly Row<Rate>[];
}

/** Regional rate of income tax; the source gives it for 2021-2022 and 2023. */
export const INCOME_RATE: RateBounds = {
  most: [
    ['2009-01-01', 17_9000n, 'unconfirmed', COMMISSIONING_RATES],
    ['2017-01-01', 16_9000n, 'unconfirmed', COMMISSIONING_RATES],
    ['2021-01-01', 16_9000n, 'secondary', COMMISSIONING_RATES],
    ['2023-01-01', 17_9000n, 'secondary', COMMISSIONING_RATES],
  ],
  least: [
    ['2009-01-01', 13_5000n, 'unconfirmed', COMMISSIONING_RATES],
    ['2017-01-01', 12_5000n, 'unconfirmed', COMMISSIONING_RATES],
    ['2021-01-01', 12_5000n, 'secondary', COMMISSIONING_RATES],
    ['2023-01-01', 13_5000n, 'secondary', COMMISSIONING_RATES],
  ],
};

/** Rate of property tax of the object. */
export const PROPERTY_RATE: RateBounds = {
  most: [['2009-01-01', 2_1800n, 'secondary', COMMISSIONING_RATES]],
  least: [['2009-01-01', 0n, 'secondary', COMMISSIONING_RATES]],
};

/** The lowest and the highest rate of a year, as the edition has them; undefined before the first row. */
export function boundsIn(
  { least, most }: RateBounds,
  year: number,
): { readonly lowest: Rate; readonly highest: Rate } | undefined {
  const [lowest, highest] = [least, most].map((rows) => rateIn(rows, year));
  return lowest === undefined || highest === undefined ? undefined : { lowest, highest };
}

const rateIn = (rows: readonly Row<Rate>[], year: number): Rate | undefined =>
  rows.filter(([from]) => from <= `${year}-01-01`).at(-1)?.[1];
