import { inCases } from '../../../words/russian';
import { textOfValue as text } from '../../../words/values';
import { claimHolds, type InOther } from '../../../words/words';
import type * as en from './words.en';

/** Words of preferential loans of other lenders, in Russian. */
export const otherLoans: InOther<typeof en.otherLoans> = {
  names: {
    'sme-combined': inCases(
      'кредит по объединённой программе МСП',
      'кредита по объединённой программе МСП',
      'кредите по объединённой программе МСП',
    ),
  },
  claims: {
    'sme-combined.small-business': claimHolds(
      'заёмщик включён в реестр субъектов малого и среднего предпринимательства',
      'заёмщик не включён в реестр субъектов малого и среднего предпринимательства',
    ),
    'sme-combined.manufacturing': claimHolds(
      'основной вид деятельности относится к обрабатывающим производствам',
      'основной вид деятельности не относится к обрабатывающим производствам',
    ),
  },
  notes: {
    'key-rate-held': (values, { percent }) =>
      `изменения ключевой ставки не указаны: на весь срок принята ставка дня выдачи, ${percent(text(values, 'rate'))}`,
    'loan-misused': () =>
      'кредит используется по назначению: при нецелевом использовании применяется рыночная ставка, в источниках это не подтверждено',
  },
};
