import type { InOther, ReadingWordsOf } from '../../../../words/words';
import { toser as federal, toserRules } from '../../../russia/toser/words.ru';
import { FIRST_PROFIT } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import { labels, parts } from './figures.ru';
import type { firstPeriod, readings as own } from './readings';
import type * as en from './words.en';

const words: InOther<typeof en.toser> = {
  ...federal,
  rules: toserRules,
  sites: {
    'toser-sosensky': 'на территории опережающего развития «Сосенский»',
    'toser-kondrovo': 'на территории опережающего развития «Кондрово»',
  },
  steps: {
    toser: {
      obtain: 'соглашение о деятельности на территории и включение в реестр резидентов',
      from: 'Калужская область и муниципальное образование территории',
      lostBy: 'исключение из реестра; льгот нет с первого дня квартала, на который оно приходится',
    },
  },
};

const readings: ReadingWordsOf<typeof firstPeriod & typeof own> = {
  'first-period.toser': {
    name: 'первый период льготы резидента территории по налогу на прибыль',
    values: { 'first-profit': FIRST_PROFIT },
  },
  'toser.property-start': {
    name: 'отсчёт лет льготы резидента территории по налогу на имущество',
    values: { residency: 'с года регистрации', object: 'с первого года объекта' },
  },
  'toser.land-term': {
    name: 'срок льготы резидента территории по земельному налогу',
    values: { 'while-resident': 'пока инвестор резидент', 5: '5 лет', 10: '10 лет' },
  },
  'toser.end': {
    name: 'окончание льгот резидента территории',
    values: { territory: 'не позднее последнего дня территории', term: 'по сроку каждой льготы' },
  },
};

const laws = {
  toser: 'Федеральный закон от 29.12.2014 № 473-ФЗ; НК РФ, ст. 284 п. 1.8, 284.4, 427',
  'toser.income': 'НК РФ, ст. 284 п. 1.8, 284.4',
  'toser.property': 'НК РФ, ст. 372; закон области о налоге на имущество',
  'toser.land': 'НК РФ, ст. 387; акт муниципального образования о земельном налоге',
  'toser.contributions': 'НК РФ, ст. 427 п. 1 подп. 12, п. 2, 10.1',
};

/** What the folder brings in Russian. */
export const toser: InRussian = { words, labels, parts, readings, laws };
