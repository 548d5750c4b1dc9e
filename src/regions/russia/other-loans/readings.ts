import { type ReadingDefinitions, type ReadingValues, readingsAs } from '../../../figures/readings';

/** When a rate that follows the key rate changes. */
export const readings = {
  'floating.reset': { values: ['quarter-start', 'held'], ofLoans: true },
} as const satisfies ReadingDefinitions;

/** The reading of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
