import type { ReadingDefinitions } from '../../../figures/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.spic-federal': { values: ['signing', 'first-profit'], year: true },
} as const satisfies ReadingDefinitions;
