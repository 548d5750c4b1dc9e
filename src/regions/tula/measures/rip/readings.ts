import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

export const readings = {
  'rip.limit-binds': { values: ['regional', 'both'] },
  'rip.four-years': { values: ['periods', 'profitable'] },
  'rip.thresholds': { values: ['raised', 'rates-only'], turnsVerdict: true },
} as const satisfies ReadingDefinitions;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
