import type { RegionWords } from '../../../../words/words';
import { toser as federal, toserRules } from '../../../russia/toser/words.en';

/** Words of development territories: the federal ones, and how residency is obtained in the region. */
export const toser = {
  ...federal,
  rules: toserRules,
  sites: {
    'toser-sosensky': 'in the development territory Sosensky',
    'toser-kondrovo': 'in the development territory Kondrovo',
  },
  steps: {
    toser: {
      obtain:
        'an agreement on the activity in the territory and entry in the register of residents',
      from: 'Kaluga Region and the municipality of the territory',
      lostBy:
        'exclusion from the register; there is no relief from the first day of the quarter in which it falls',
    },
  },
} satisfies RegionWords;
