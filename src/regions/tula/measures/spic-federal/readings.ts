import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';

export const readings = {
  'spic-federal.income-rate': { values: ['by-signing', 'schedule', 'flat-zero'] },
  'spic-federal.contract-year': { values: ['calendar', 'anniversary'] },
} as const satisfies ReadingDefinitions;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
