import { investment } from '../../../../engine/measure/conditions.ru';
import { inCases } from '../../../../words/russian';
import {
  claimHolds,
  type InOther,
  type ReadingWordsOf,
  type RegionWords,
} from '../../../../words/words';
import type { readings } from './readings';
import type { en } from './words.en';

const relief = (from: string) =>
  inCases(
    `льгота резидента парка по ${from}`,
    `льготы резидента парка по ${from}`,
    `льготе резидента парка по ${from}`,
  );

const words: InOther<typeof en> = {
  names: {
    'uzlovaya-park': inCases(
      'резидентство в индустриальном парке',
      'резидентства в индустриальном парке',
      'резидентстве в индустриальном парке',
    ),
    'uzlovaya-park.income': relief('налогу на прибыль'),
    'uzlovaya-park.property': relief('налогу на имущество'),
  },
  statuses: { 'park-resident': 'статус резидента индустриального парка' },
  claims: {
    'uzlovaya-park.on-a-site': claimHolds(
      'проект реализуется в индустриальном парке',
      'проект реализуется за пределами индустриального парка',
    ),
    'uzlovaya-park.capital-investment': investment('резидента в целом'),
    'uzlovaya-park.property.object': claimHolds(
      'есть имущество резидента, расположенное в парке',
      'нет имущества резидента, расположенного в парке',
    ),
    'uzlovaya-park.property.located-in-park': claimHolds(
      'имущество расположено в парке',
      'имущество расположено за пределами парка',
    ),
  },
  steps: {
    'uzlovaya-park': {
      obtain: 'статус резидента индустриального парка',
      from: 'управляющая организация парка; в законе об этом не прочитано',
      lostBy: 'случаи, предусмотренные законом, текст которого не прочитан',
    },
  },
};

const ofReadings: ReadingWordsOf<typeof readings> = {
  'first-period.uzlovaya-park': {
    name: 'первый период льготы резидента парка по налогу на прибыль',
    values: { residency: 'год получения статуса', 'first-profit': 'год первой прибыли' },
  },
  'uzlovaya-park.property-start': {
    name: 'первый период льготы резидента парка по налогу на имущество',
    values: { object: 'первый период с базой', 'year-after': 'период после него' },
  },
};

/** Words of the industrial park, in Russian. */
export const ru: RegionWords = { ...words, readings: ofReadings };
