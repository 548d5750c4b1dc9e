import { inCases } from '../../../words/russian';
import { textsOf } from '../../../words/values';
import { claimHolds, type InOther } from '../../../words/words';
import type { exportTransport as english } from './words.en';

const inBrackets = (paths: readonly string[]): string => `(${paths.join(', ')})`;

/** Words of the subsidy of export transport, in Russian. */
export const exportTransport: InOther<typeof english> = {
  names: {
    'export-transport': inCases(
      'субсидия на экспортные перевозки',
      'субсидии на экспортные перевозки',
      'субсидии на экспортные перевозки',
    ),
  },
  claims: {
    'export-transport.carriage': claimHolds(
      'есть экспортная перевозка, затраты на которую возмещаются',
      'нет экспортной перевозки, затраты на которую возмещаются',
    ),
    'export-transport.selected': claimHolds(
      'организация прошла отбор на получение субсидии',
      'организация не прошла отбор на получение субсидии',
    ),
    'export-transport.carried-in-time': claimHolds(
      'перевозка приходится на срок действия субсидии',
      'перевозка не приходится на срок действия субсидии',
    ),
  },
  notes: {
    'export-estimate': () =>
      'субсидия на экспортные перевозки — оценка: кто и в каком размере её получит, решает ежегодный отбор',
    'export-upper-bound': (values) =>
      `предел субсидии по источникам не установлен, поэтому выплачивается не более указанной суммы ${inBrackets(textsOf(values, 'paths'))}`,
    'export-not-timber': (values) =>
      `товары, о которых это не указано, приняты как не лес ${inBrackets(textsOf(values, 'paths'))}`,
    'goods-below-transport-cost': (values) =>
      `товары стоят меньше, чем их перевозка; проверьте обе суммы ${inBrackets(textsOf(values, 'paths'))}`,
  },
  steps: {
    'export-transport': {
      obtain: 'отбор корпоративной программы на субсидирование перевозок',
      from: 'Российский экспортный центр',
      lostBy: 'неизвестно: условия возврата не прочитаны',
    },
  },
  ends: {
    'carriage-ends': (last) => `последняя указанная перевозка относится к ${last} году`,
  },
};
