import type { ReadingDefinitions } from '../../../figures/readings';

export const readings = {
  'sme-baseline': { values: ['own-tariff', 'general'], of: 'sme-contributions' },
} as const satisfies ReadingDefinitions;
