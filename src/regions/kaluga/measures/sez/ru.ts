import type { ReadingWordsOf } from '../../../../words/words';
import { labels, parts } from '../../../russia/sez/figures.ru';
import { FIRST_PROFIT, LAW_621 } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import type { firstPeriod, readings as own } from './readings';
import { sez as words } from './words.ru';

const readings: ReadingWordsOf<typeof firstPeriod & typeof own> = {
  'first-period.sez': {
    name: 'первый период льготы резидента по налогу на прибыль',
    values: { registration: 'год регистрации', 'first-profit': FIRST_PROFIT },
  },
  'sez.transport-term': {
    name: 'срок льготы резидента по транспортному налогу',
    values: { 5: '5 лет', 10: '10 лет' },
  },
  'sez.land-first-month': {
    name: 'первый месяц льготы резидента по земельному налогу',
    values: { 'of-title': 'месяц регистрации права', 'of-the-tax': 'первый месяц налога' },
  },
};

const laws = {
  sez: `Федеральный закон от 22.07.2005 № 116-ФЗ; ${LAW_621}`,
  'sez.income': `${LAW_621}; НК РФ, ст. 284 п. 1, 1.2`,
  'sez.property': 'НК РФ, ст. 381 п. 17',
  'sez.land': 'НК РФ, ст. 395 п. 9',
  'sez.transport': 'Закон Калужской области от 26.11.2002 № 156-ОЗ, ст. 5',
  'sez.import':
    'Таможенный кодекс ЕАЭС, свободная таможенная зона; Федеральный закон от 22.07.2005 № 116-ФЗ',
};

/** What the folder brings in Russian. */
export const sez: InRussian = { words, labels, parts, readings, laws };
