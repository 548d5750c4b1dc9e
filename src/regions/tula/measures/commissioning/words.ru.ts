import { inCases } from '../../../../words/russian';
import {
  claimHolds,
  type InOther,
  type ReadingWordsOf,
  type RegionWords,
} from '../../../../words/words';
import type { readings as last } from '../law-1390';
import type { readings } from './readings';
import type { en } from './words.en';

const object = claimHolds(
  'есть введённый объект, отвечающий условиям',
  'нет введённого объекта, отвечающего условиям',
);

const words: InOther<typeof en> = {
  names: {
    commissioning: inCases(
      'льгота при вводе объектов в эксплуатацию',
      'льготы при вводе объектов в эксплуатацию',
      'льготе при вводе объектов в эксплуатацию',
    ),
    'commissioning.income': inCases(
      'льгота по налогу на прибыль при вводе объектов',
      'льготы по налогу на прибыль при вводе объектов',
      'льготе по налогу на прибыль при вводе объектов',
    ),
    'commissioning.property': inCases(
      'льгота по налогу на имущество введённых объектов',
      'льготы по налогу на имущество введённых объектов',
      'льготе по налогу на имущество введённых объектов',
    ),
  },
  statuses: { 'objects-in-use': 'акт ввода объектов в эксплуатацию' },
  claims: {
    'commissioning.no-natural-monopoly': claimHolds(
      'доля доходов инвестора от деятельности естественной монополии не превышает 90 %',
      'доля доходов инвестора от деятельности естественной монополии превышает 90 %',
    ),
    'commissioning.income.object': object,
    'commissioning.property.object': object,
    'commissioning.value': claimHolds(
      'стоимость объекта достигает порога',
      'стоимость объекта ниже порога',
    ),
    'commissioning.share': claimHolds(
      'отношение стоимости объекта к стоимости другой недвижимости инвестора достигает порога',
      'отношение стоимости объекта к стоимости другой недвижимости инвестора ниже порога',
    ),
  },
  steps: {
    commissioning: {
      obtain: 'акт ввода объекта в эксплуатацию',
      from: 'орган, который его выдаёт; в законе об этом не прочитано',
      lostBy: 'случаи, предусмотренные законом, текст которого не прочитан',
    },
  },
  facts: {
    'policy.commissioning.minValueBefore':
      'действуют ли для объекта прежние редакции закона, по которым достаточно 50 млн рублей',
  },
};

const ofReadings: ReadingWordsOf<typeof readings & typeof last> = {
  'law-1390.last-year': {
    name: 'последний год льгот по налогу на прибыль по закону № 1390-ЗТО',
    values: { 2023: '2023 год' },
  },
  'commissioning.property-base': {
    name: 'имущество, на которое распространяется льгота',
    values: {
      'new-object': 'введённый объект',
      'all-immovable': 'вся недвижимость инвестора',
    },
  },
};

/** Words of relief for objects put into use, in Russian. */
export const ru: RegionWords = { ...words, readings: ofReadings };
