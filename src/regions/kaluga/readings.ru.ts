import type { SharedReading } from '../../figures/readings';
import type { ReadingWords } from '../../words/words';
import type { ReadingId } from './readings';

const FIRST_PROFIT = 'год первой прибыли';

/** Names of the region's own readings and what their values mean, in Russian. */
export const readings: { readonly [id in Exclude<ReadingId, SharedReading>]: ReadingWords } = {
  'first-period.investment-register': {
    name: 'первый период льготы по реестру инвестиционных проектов',
    values: { 'first-profit': FIRST_PROFIT, inclusion: 'год включения в реестр' },
  },
  'first-period.rip': {
    name: 'первый период льготы участника регионального инвестиционного проекта',
    values: { 'first-profit': FIRST_PROFIT, inclusion: 'год включения в реестр' },
  },
  'first-period.spic-federal': {
    name: 'первый период льготы по федеральному СПИК',
    values: { signing: 'год подписания', 'first-profit': FIRST_PROFIT },
  },
  'first-period.spic-regional': {
    name: 'первый период льготы по региональному СПИК',
    values: { signing: 'год подписания', 'first-profit': FIRST_PROFIT },
  },
  'first-period.sez': {
    name: 'первый период льготы резидента по налогу на прибыль',
    values: { registration: 'год регистрации', 'first-profit': FIRST_PROFIT },
  },
  'first-period.property': {
    name: 'первый период освобождения от налога на имущество',
    values: { 'first-base': 'первый год с налоговой базой' },
  },
  'first-period.ppe-upgrade': {
    name: 'первый период льготы по программе модернизации',
    values: { 'year-of': 'год модернизации', 'year-after': 'следующий год' },
  },
  'property-clock': {
    name: 'отсчёт срока освобождения от налога на имущество',
    values: { object: 'по каждому объекту', project: 'по проекту в целом' },
  },
  'property-periods': {
    name: 'единица срока освобождения от налога на имущество',
    values: { 'tax-periods': 'налоговые периоды', months: 'месяцы' },
  },
  'upgrade-gap': {
    name: 'доля модернизации между границами шкалы',
    values: {
      'band-below': 'нижняя ступень',
      'band-above': 'верхняя ступень',
      ordinary: 'общая ставка',
    },
  },
  'spic-regional.end': {
    name: 'окончание льготы по региональному СПИК',
    values: {
      earlier: 'более ранний из двух сроков',
      periods: 'по числу налоговых периодов',
    },
  },
  'spic-regional.last-year': {
    name: 'последний год льготы по региональному СПИК',
    values: { none: 'не установлен', 2025: '2025 год' },
  },
  'register-after-2024': {
    name: 'льгота по реестру инвестиционных проектов после 2024 года',
    values: { ends: 'прекращается', 'keeps-its-term': 'сохраняется до конца срока' },
  },
  'sez.transport-term': {
    name: 'срок льготы резидента по транспортному налогу',
    values: { 5: '5 лет', 10: '10 лет' },
  },
  'sez.land-first-month': {
    name: 'первый месяц льготы резидента по земельному налогу',
    values: { 'of-title': 'месяц регистрации права', 'of-the-tax': 'первый месяц налога' },
  },
  'deduction-of-a-loss-year': {
    name: 'вычет за убыточный год',
    values: { lapses: 'утрачивается', carries: 'переносится' },
  },
};
