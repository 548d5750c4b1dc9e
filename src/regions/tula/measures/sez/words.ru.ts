import type { RegionWords } from '../../../../words/words';
import { sez as federal } from '../../../russia/sez/words.ru';

/** Words of the special economic zone, in Russian. */
export const ru: RegionWords = {
  ...federal,
  steps: {
    sez: {
      obtain: 'соглашение об осуществлении деятельности в зоне и внесение в реестр её резидентов',
      from: 'инвестиционная комиссия области и экспертный совет зоны',
      lostBy: 'решение суда при существенном нарушении соглашения',
    },
  },
  readings: {
    'first-period.sez': {
      name: 'первый период льготы резидента по налогу на прибыль',
      values: { 'first-profit': 'год первой прибыли', registration: 'год регистрации' },
    },
    'sez.steps': {
      name: 'шаги региональной ставки резидента',
      values: {
        '10-5': '0 % в периодах 1-10, 5 % в 11-15',
        '5-5': '0 % в периодах 1-5, 5 % в 6-10',
      },
    },
    'sez.land-first-month': {
      name: 'первый месяц льготы резидента по земельному налогу',
      values: { 'of-title': 'месяц регистрации права', 'of-the-tax': 'первый месяц налога' },
    },
  },
};
