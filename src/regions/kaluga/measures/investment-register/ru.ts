import type { ReadingWordsOf } from '../../../../words/words';
import { FIRST_PROFIT, LAW_621 } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import { labels, parts } from './figures.ru';
import type { firstPeriod, readings as own } from './readings';
import { register as words } from './words.ru';

const readings: ReadingWordsOf<typeof firstPeriod & typeof own> = {
  'first-period.investment-register': {
    name: 'первый период льготы по реестру инвестиционных проектов',
    values: { 'first-profit': FIRST_PROFIT, inclusion: 'год включения в реестр' },
  },
  'register-after-2024': {
    name: 'льгота по реестру инвестиционных проектов после 2024 года',
    values: { ends: 'прекращается', 'keeps-its-term': 'сохраняется до конца срока' },
  },
};

const laws = {
  'investment-register': `${LAW_621}, ст. 2`,
};

/** What the folder brings in Russian. */
export const register: InRussian = { words, labels, parts, readings, laws };
