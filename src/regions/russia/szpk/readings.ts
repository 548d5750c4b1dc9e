import { type ReadingDefinitions, type ReadingValues, readingsAs } from '../../../figures/readings';

/** How what may be reimbursed is spread over years. */
export const readings = {
  'szpk.spread': { values: ['as-tax-allows', 'ceiling-only'], of: 'szpk' },
} as const satisfies ReadingDefinitions;

/** The reading of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof readings>(c);
