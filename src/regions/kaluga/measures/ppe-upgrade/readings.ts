import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.ppe-upgrade': { values: ['year-of', 'year-after'], year: true },
} as const satisfies ReadingDefinitions;

export const readings = {
  'upgrade-gap': { values: ['band-below', 'band-above', 'ordinary'], turnsVerdict: true },
} as const satisfies ReadingDefinitions;

export type ReadingId = keyof (typeof firstPeriod & typeof readings);

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof firstPeriod & typeof readings>(c);
