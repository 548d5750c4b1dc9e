import type { RegionWords } from '../../../../words/words';
import { toser, toserRules } from '../../../russia/toser/words.en';

const { toserWithDeduction: _, ...rules } = toserRules;

/** Words of the development territories. */
export const en = {
  ...toser,
  rules,
  steps: {
    toser: {
      obtain:
        'an agreement on the activity in the territory and entry in the register of residents',
      from: "the region's investment commission",
      lostBy:
        'exclusion from the register; there is no relief from the first day of the quarter in which it falls',
    },
  },
} satisfies RegionWords;
