import type { ReadingWordsOf } from '../../../../words/words';
import { FIRST_PROFIT, LAW_621 } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import { labels, parts } from './figures.ru';
import type { firstPeriod, readings as own } from './readings';
import { spicRegional as words } from './words.ru';

const readings: ReadingWordsOf<typeof firstPeriod & typeof own> = {
  'first-period.spic-regional': {
    name: 'первый период льготы по региональному СПИК',
    values: { signing: 'год подписания', 'first-profit': FIRST_PROFIT },
  },
  'spic-regional.end': {
    name: 'окончание льготы по региональному СПИК',
    values: {
      earlier: 'более ранний из двух сроков',
      periods: 'по числу налоговых периодов',
    },
  },
  'spic-regional.last-year': {
    name: 'последний год льготы по региональному СПИК',
    values: { none: 'не установлен', 2025: '2025 год' },
  },
};

const laws = {
  'spic-regional': `${LAW_621}; брошюра 2019 года`,
};

/** What the folder brings in Russian. */
export const spicRegional: InRussian = { words, labels, parts, readings, laws };
