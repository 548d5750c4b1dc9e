import type { ReadingDefinitions } from '../../../../figures/readings';

export const readings = {
  'first-period.toser': { values: ['first-profit'], year: true },
  'toser.property-start': { values: ['residency', 'object'] },
  'toser.end': { values: ['territory', 'term'] },
} as const satisfies ReadingDefinitions;
