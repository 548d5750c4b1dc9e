import { type ReadingDefinitions, type ReadingValues, readingsAs } from '../../../figures/readings';

/** The reading of the first month without land tax. */
export const landFirstMonth = {
  'sez.land-first-month': {
    values: ['of-title', 'of-the-tax'],
    renamed: { whole: 'of-title', 'tax-code-396': 'of-the-tax' },
  },
} as const satisfies ReadingDefinitions;

/** The reading of a case. */
export const readingsOf = (c: { readonly readings: ReadingValues }) =>
  readingsAs<typeof landFirstMonth>(c);
