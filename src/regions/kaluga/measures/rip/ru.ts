import type { InOther, ReadingWordsOf } from '../../../../words/words';
import { labels, parts } from '../../../russia/rip/figures.ru';
import type { firstPeriod } from '../../../russia/rip/readings';
import { rip as federal } from '../../../russia/rip/words.ru';
import { FIRST_PROFIT } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import type * as en from './words.en';

const words: InOther<typeof en.rip> = {
  ...federal,
  steps: {
    rip: {
      obtain: 'включение в реестр участников региональных инвестиционных проектов',
      from: 'орган исполнительной власти области, который ведёт реестр',
      lostBy:
        'несоблюдение условия для участника в период применения льготы; капитальные вложения ниже обоих порогов',
    },
  },
};

const readings: ReadingWordsOf<typeof firstPeriod> = {
  'first-period.rip': {
    name: 'первый период льготы участника регионального инвестиционного проекта',
    values: { 'first-profit': FIRST_PROFIT, inclusion: 'год включения в реестр' },
  },
};

const laws = {
  rip: 'НК РФ, ст. 25.8-25.12, 284.3',
};

/** What the folder brings in Russian. */
export const rip: InRussian = { words, labels, parts, readings, laws };
