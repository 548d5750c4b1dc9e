import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

export const readings = {
  'deduction-of-a-loss-year': { values: ['lapses', 'carries'] },
} as const satisfies ReadingDefinitions;

export type ReadingId = keyof typeof readings;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
