import type { SharedReading } from '../../figures/readings';
import type { ReadingWords } from '../../words/words';

/** Names of the readings of all regions and what their values mean, in Russian. */
export const readings: { readonly [id in SharedReading]: ReadingWords } = {
  'regional-rate-2017-2024': {
    name: 'региональная ставка налога на прибыль в 2017-2024 годах',
    values: { 'printed-rate': 'ставка из брошюры', 'printed-reduction': 'снижение из брошюры' },
  },
  'cap-base': {
    name: 'капитальные вложения, от которых считается предельный объём льготы',
    values: { 'made-to-date': 'осуществлённые', 'planned-total': 'запланированные' },
  },
  'cap-year': {
    name: 'период, в котором исчерпывается предельный объём льготы',
    values: {
      clip: 'льгота в пределах остатка',
      ends: 'льгота с этого периода прекращается',
      full: 'льгота за этот период полностью',
      none: 'льготы за этот период нет',
    },
  },
  'window-end': {
    name: 'последний день срока для капитальных вложений',
    values: { anniversary: 'соответствующее число', 'day-before': 'предыдущий день' },
  },
  'losses-before-status': {
    name: 'убытки, полученные до статуса',
    values: {
      'stay-outside': 'базу по пониженной ставке не уменьшают',
      reduce: 'уменьшают базу по пониженной ставке',
    },
  },
  'saved-taxes-raise-profit': {
    name: 'увеличение прибыли на сэкономленные налоги',
    values: { yes: 'учитывается', no: 'не учитывается' },
  },
};
