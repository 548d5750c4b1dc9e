import { counted } from '../../../words/russian';
import { textOfValue as text } from '../../../words/values';
import { claimHolds, type InOther } from '../../../words/words';
import type * as en from './contract-conditions.en';

const term = (years: string): string => counted(Number(years), 'год', 'года', 'лет');

/** Words of the contracts, federal and regional, in Russian. */
export const contracts: InOther<typeof en.contracts> = {
  claims: {
    'spic.names-income-tax': claimHolds(
      'льгота по налогу на прибыль предусмотрена самим контрактом, как требует норма для 2026 года и последующих лет, текст которой прочитать не удалось',
      'льгота по налогу на прибыль самим контрактом не предусмотрена',
    ),
  },
  notes: {
    'cap-shared-with-property-tax': () =>
      'предельный объём поддержки по контракту общий для налога на прибыль и налога на имущество; в отдельной оценке контракта он применён только к льготе по налогу на прибыль',
    'contract-term': (values, { day }) =>
      `срок контракта не указан: принят срок ${term(text(values, 'years'))}, с ${day(text(values, 'signed'))} по ${day(text(values, 'ends'))}`,
    'contract-beyond-longest-term': (values, { day }) =>
      `контракт заканчивается ${day(text(values, 'ends'))}, хотя предельный срок таких контрактов — ${term(text(values, 'years'))}, по ${day(text(values, 'longest'))}: дата окончания принята как указана`,
    'contract-volume': (values, { amount }) =>
      `объём капитальных вложений в контракте не указан: приняты все вложения, запланированные с даты его подписания, ${amount(text(values, 'amount'))}`,
  },
};
