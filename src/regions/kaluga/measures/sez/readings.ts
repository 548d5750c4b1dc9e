import {
  type ReadingDefinitions,
  type ReadingValues,
  readingsAs,
} from '../../../../figures/readings';
import { landFirstMonth } from '../../../russia/sez/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.sez': { values: ['registration', 'first-profit'], year: true },
} as const satisfies ReadingDefinitions;

export const readings = /* @__PURE__ */ (() =>
  ({
    'sez.transport-term': { values: ['5', '10'] },
    ...landFirstMonth,
  }) as const satisfies ReadingDefinitions)();

/** The readings of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
