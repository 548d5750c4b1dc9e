import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.investment-register': { values: ['first-profit', 'inclusion'], year: true },
} as const satisfies ReadingDefinitions;

export const readings = {
  'register-after-2024': { values: ['ends', 'keeps-its-term'] },
} as const satisfies ReadingDefinitions;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
