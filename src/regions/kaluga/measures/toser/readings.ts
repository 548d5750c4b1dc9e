import type { ReadingDefinitions } from '../../../../figures/readings';

/** The reading that names the first period. */
export const firstPeriod = {
  'first-period.toser': { values: ['first-profit'], year: true, of: 'toser' },
} as const satisfies ReadingDefinitions;

export const readings = {
  'toser.property-start': { values: ['residency', 'object'], of: 'toser' },
  'toser.land-term': { values: ['while-resident', '5', '10'], of: 'toser' },
  'toser.end': { values: ['territory', 'term'], of: 'toser' },
} as const satisfies ReadingDefinitions;
