import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.spic-regional': { values: ['signing', 'first-profit'], year: true },
} as const satisfies ReadingDefinitions;

/** The readings of the end of the relief. */
export const readings = {
  'spic-regional.end': { values: ['earlier', 'periods'] },
  'spic-regional.last-year': { values: ['none', '2025'] },
} as const satisfies ReadingDefinitions;

export type ReadingId = keyof typeof readings;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
