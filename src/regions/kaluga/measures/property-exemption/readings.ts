import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.property': { values: ['first-base'], year: true },
} as const satisfies ReadingDefinitions;

export const readings = {
  'property-clock': { values: ['object', 'project'] },
  'property-periods': { values: ['tax-periods', 'months'] },
} as const satisfies ReadingDefinitions;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof firstPeriod & typeof readings>(c);
