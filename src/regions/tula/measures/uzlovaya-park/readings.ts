import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

export const readings = {
  'first-period.uzlovaya-park': { values: ['residency', 'first-profit'], year: true },
  'uzlovaya-park.property-start': { values: ['object', 'year-after'] },
} as const satisfies ReadingDefinitions;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
