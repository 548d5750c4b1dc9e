import type { ReadingWordsOf } from '../../../words/words';
import type { readings } from './readings';

/** What the reading is about and what its values mean, in Russian. */
export const readingWords: ReadingWordsOf<typeof readings> = {
  'floating.reset': {
    name: 'пересмотр плавающей ставки',
    values: {
      'quarter-start': 'на первый день каждого квартала',
      held: 'не пересматривается: ключевая ставка дня выдачи',
    },
  },
};
