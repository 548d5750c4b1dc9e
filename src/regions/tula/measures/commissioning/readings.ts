import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

export const readings = {
  'commissioning.property-base': { values: ['new-object', 'all-immovable'] },
} as const satisfies ReadingDefinitions;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
