import { inCases } from '../../../words/russian';
import { textsOf } from '../../../words/values';
import { claimHolds, type InOther, type ReadingWordsOf } from '../../../words/words';
import type { readings } from './readings';
import type * as en from './words.en';

/** Words of the lower contributions of manufacturing small and medium-sized enterprises, in Russian. */
export const smeContributions: InOther<typeof en.smeContributions> = {
  names: {
    'sme-contributions': inCases(
      'пониженные взносы производственных МСП',
      'пониженных взносов производственных МСП',
      'пониженных взносах производственных МСП',
    ),
  },
  claims: {
    'sme-contributions.in-sme-register': claimHolds(
      'инвестор включён в реестр субъектов малого и среднего предпринимательства',
      'инвестор не включён в реестр субъектов малого и среднего предпринимательства',
    ),
    'sme-contributions.payroll': claimHolds(
      'указан фонд оплаты труда',
      'в фонде оплаты труда нет ни одной группы работников',
    ),
    'sme-contributions.years': claimHolds(
      'есть год, в котором выполнены условия пониженных взносов',
      'нет года, в котором выполнены условия пониженных взносов',
    ),
    'sme-contributions.year': claimHolds(
      'условия пониженных взносов в этом году выполнены',
      'условия пониженных взносов в этом году не выполнены',
    ),
    'sme-contributions.main-activity': claimHolds(
      'основная деятельность относится к обрабатывающему производству, для которого предусмотрены пониженные взносы',
      'основная деятельность не относится к обрабатывающим производствам, для которых предусмотрены пониженные взносы',
    ),
    'sme-contributions.same-activity-before': claimHolds(
      'этот вид деятельности был основным и в одном из предыдущих лет',
      'этот вид деятельности не был основным в предыдущие годы',
    ),
    'sme-contributions.main-share': claimHolds(
      'основная деятельность даёт достаточную долю доходов этого года и предыдущего',
      'основная деятельность даёт недостаточную долю доходов этого года или предыдущего',
    ),
    'sme-contributions.share-of-year': claimHolds(
      'основная деятельность даёт достаточную долю доходов года',
      'основная деятельность даёт недостаточную долю доходов года',
    ),
    'sme-contributions.share-of-year-before': claimHolds(
      'основная деятельность даёт достаточную долю доходов предыдущего года',
      'основная деятельность даёт недостаточную долю доходов предыдущего года',
    ),
  },
  notes: {
    'sme-years-without': (values) =>
      `условия пониженных взносов не выполнены в ${textsOf(values, 'years').join(', ')}: льготы за эти годы нет`,
  },
  steps: {
    'sme-contributions': {
      obtain: 'применение тарифа в расчёте по страховым взносам',
      from: 'налоговый орган, по реестру субъектов малого и среднего предпринимательства',
      lostBy:
        'невыполнение условия; с этого года взносы уплачиваются по общему тарифу или тарифу МСП',
    },
  },
};

export const readingsInRussian: ReadingWordsOf<typeof readings> = {
  'sme-baseline': {
    name: 'взносы без пониженного тарифа производственных МСП',
    values: {
      'own-tariff': 'по тарифу, который у плательщика есть и без него',
      general: 'по общему тарифу',
    },
  },
};
