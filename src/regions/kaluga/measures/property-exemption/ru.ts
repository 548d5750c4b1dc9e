import type { ReadingWordsOf } from '../../../../words/words';
import { LAW_263 } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import { labels, parts } from './figures.ru';
import type { firstPeriod, readings as own } from './readings';
import { exemption as words } from './words.ru';

const readings: ReadingWordsOf<typeof firstPeriod & typeof own> = {
  'first-period.property': {
    name: 'первый период освобождения от налога на имущество',
    values: { 'first-base': 'первый год с налоговой базой' },
  },
  'property-clock': {
    name: 'отсчёт срока освобождения от налога на имущество',
    values: { object: 'по каждому объекту', project: 'по проекту в целом' },
  },
  'property-periods': {
    name: 'единица срока освобождения от налога на имущество',
    values: { 'tax-periods': 'налоговые периоды', months: 'месяцы' },
  },
};

const laws = {
  'property-exemption': `${LAW_263}, ст. 3`,
};

/** What the folder brings in Russian. */
export const exemption: InRussian = { words, labels, parts, readings, laws };
