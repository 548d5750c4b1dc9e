import type { ReadingWordsOf } from '../../../words/words';
import type { readings } from './readings';

/** What the reading is about and what its values mean, in Russian. */
export const readingWords: ReadingWordsOf<typeof readings> = {
  'szpk.spread': {
    name: 'возмещение затрат на инфраструктуру по годам',
    values: {
      'as-tax-allows': 'по годам, в пределах налогов',
      'ceiling-only': 'только предельная сумма',
    },
  },
};
