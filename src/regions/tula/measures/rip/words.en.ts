import type { RegionWords } from '../../../../words/words';
import { rip as federal } from '../../../russia/rip/words.en';

/** Words of the Regional Investment Project: the federal ones, and how it is obtained in the region. */
export const en = {
  ...federal,
  steps: {
    rip: {
      obtain: 'inclusion in the register of participants of Regional Investment Projects',
      from: 'the authority of the region that keeps the register, whose name was not read',
      lostBy: 'an audit that finds a condition not met, from the day of inclusion on',
    },
  },
} satisfies RegionWords;
