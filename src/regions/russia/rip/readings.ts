import type { ReadingDefinitions } from '../../../figures/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.rip': { values: ['first-profit', 'inclusion'], year: true },
} as const satisfies ReadingDefinitions;
