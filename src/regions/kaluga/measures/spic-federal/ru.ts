import type { InOther, ReadingWordsOf } from '../../../../words/words';
import type { firstPeriod } from '../../../russia/spic-federal/readings';
import { spicFederal as federal } from '../../../russia/spic-federal/words.ru';
import { FIRST_PROFIT, LOSS_OF_CONTRACT } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import { labels, parts } from './figures.ru';
import type * as en from './words.en';

const words: InOther<typeof en.spicFederal> = {
  ...federal,
  steps: {
    'spic-federal': {
      obtain: 'специальный инвестиционный контракт с участием Российской Федерации',
      from: 'Минпромторг России совместно с Калужской областью',
      lostBy: LOSS_OF_CONTRACT,
    },
  },
};

const readings: ReadingWordsOf<typeof firstPeriod> = {
  'first-period.spic-federal': {
    name: 'первый период льготы по федеральному СПИК',
    values: { signing: 'год подписания', 'first-profit': FIRST_PROFIT },
  },
};

const laws = {
  'spic-federal': 'НК РФ, ст. 284.9; Федеральный закон от 31.12.2014 № 488-ФЗ',
};

/** What the folder brings in Russian. */
export const spicFederal: InRussian = { words, labels, parts, readings, laws };
