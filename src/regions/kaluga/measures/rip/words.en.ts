import type { RegionWords } from '../../../../words/words';
import { rip as federal } from '../../../russia/rip/words.en';

/** Words of the Regional Investment Project: the federal ones, and how it is obtained in the region. */
export const rip = {
  ...federal,
  steps: {
    rip: {
      obtain: 'inclusion in the register of participants of Regional Investment Projects',
      from: 'the regional authority that keeps the register',
      lostBy:
        'a condition on the participant that ceases to hold during the relief, or capital investment that stays below both thresholds',
    },
  },
} satisfies RegionWords;
