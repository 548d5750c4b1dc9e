import type { ReadingWordsOf } from '../../../../words/words';
import { LAW_263 } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import { labels, parts } from './figures.ru';
import type { firstPeriod, readings as own } from './readings';
import { upgrade as words } from './words.ru';

const readings: ReadingWordsOf<typeof firstPeriod & typeof own> = {
  'first-period.ppe-upgrade': {
    name: 'первый период льготы по программе модернизации',
    values: { 'year-of': 'год модернизации', 'year-after': 'следующий год' },
  },
  'upgrade-gap': {
    name: 'доля модернизации между границами шкалы',
    values: {
      'band-below': 'нижняя ступень',
      'band-above': 'верхняя ступень',
      ordinary: 'общая ставка',
    },
  },
};

const laws = {
  'ppe-upgrade': `${LAW_263}, ст. 3 п. 5`,
};

/** What the folder brings in Russian. */
export const upgrade: InRussian = { words, labels, parts, readings, laws };
