import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';
import { landFirstMonth } from '../../../russia/sez/readings';

export const readings = {
  'first-period.sez': { values: ['first-profit', 'registration'], year: true },
  'sez.steps': { values: ['10-5', '5-5'] },
  ...landFirstMonth,
} as const satisfies ReadingDefinitions;

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
