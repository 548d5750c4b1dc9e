import type { RegionWords } from '../../../../words/words';
import { toser, toserRules } from '../../../russia/toser/words.ru';

const { toserWithDeduction: _, ...rules } = toserRules;

/** Words of the development territories, in Russian. */
export const ru: RegionWords = {
  ...toser,
  rules,
  steps: {
    toser: {
      obtain: 'соглашение о деятельности на территории и включение в реестр резидентов',
      from: 'инвестиционная комиссия области',
      lostBy: 'исключение из реестра; льгот нет с первого дня квартала, на который оно приходится',
    },
  },
  readings: {
    'first-period.toser': {
      name: 'первый период льготы резидента территории по налогу на прибыль',
      values: { 'first-profit': 'год первой прибыли' },
    },
    'toser.property-start': {
      name: 'отсчёт лет льготы резидента территории по налогу на имущество',
      values: { residency: 'с года регистрации', object: 'с первого года объекта' },
    },
    'toser.end': {
      name: 'окончание льгот резидента территории',
      values: { territory: 'не позднее последнего дня территории', term: 'по сроку каждой льготы' },
    },
  },
};
