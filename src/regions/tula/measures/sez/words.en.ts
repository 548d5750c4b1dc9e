import type { RegionWords } from '../../../../words/words';
import { sez as federal } from '../../../russia/sez/words.en';

/** Words of the special economic zone: the federal ones, and how residency is obtained. */
export const en = {
  ...federal,
  steps: {
    sez: {
      obtain: 'an agreement on the activity in the zone and entry in the register of its residents',
      from: "the region's investment commission and the zone's expert council",
      lostBy: 'a court decision on a material breach of the agreement',
    },
  },
} satisfies RegionWords;
