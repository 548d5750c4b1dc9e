import type { CreditWords } from './credits';

/** The sentences on taxes that are put off in Russian. */
export const credits: CreditWords = {
  heading: 'Изменение срока уплаты налога',
  noSum: 'изменение срока',
  noRelief:
    'Сумма, на которую уменьшены платежи, уплачивается позднее с процентами: льготой она не является и ни в один итог не входит.',
  taxIs: {
    ordinary: 'Налог указан без льгот; если льготы его уменьшают, меньше и эта сумма.',
    left: 'Налог указан с учётом льгот пакета.',
  },
  terms: ({ interest, keyRate, keyRateShare, most, putOff, share }) =>
    `Платежи уменьшаются на ${putOff}: за год — не более чем на ${share} налога на прибыль в региональный бюджет, всего — не более чем на ${most}. Проценты — ${interest} (${keyRateShare} ключевой ставки ${keyRate})`,
  present: (amount, marketRate) =>
    `Приведённая выгода при ставке ${marketRate} годовых (платежи — в конце года, первый дисконтируется за год): ${amount}.`,
  noPresent:
    'Без рыночной ставки приведённая выгода не рассчитывается; укажите ставку (borrowing.marketRate).',
  presentValue: 'Приведённая выгода',
  columns: {
    tax: 'Налог на прибыль в региональный бюджет',
    putOff: 'Уменьшение платежей',
    owed: 'Остаток кредита на начало года',
    repaid: 'Уплата суммы кредита',
  },
};
