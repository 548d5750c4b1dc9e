import type { RegionWords } from '../../../../words/words';
import { spicFederal as federal } from '../../../russia/spic-federal/words.en';

/** Words of the federal contract: the federal ones, and how it is obtained in the region. */
export const spicFederal = {
  ...federal,
  steps: {
    'spic-federal': {
      obtain: 'a special investment contract to which the Russian Federation is a party',
      from: 'the Ministry of Industry and Trade of Russia, with Kaluga Region',
      lostBy:
        'the end or cancellation of the contract; capital investment below the threshold by its end',
    },
  },
} satisfies RegionWords;
