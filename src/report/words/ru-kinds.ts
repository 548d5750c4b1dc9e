import type { Kind } from '../../figures/kinds';

/** What kinds of figures are called in Russian. */
export const kinds: { readonly [kind in Kind]: string } = {
  money: 'сумма',
  'money-or-none': 'сумма',
  rate: 'ставка или доля',
  'rate-or-none': 'ставка или доля',
  'proportion-or-none': 'кратность или доля',
  years: 'число лет',
  months: 'число месяцев',
  periods: 'число налоговых периодов',
  people: 'число людей',
  year: 'год',
  'year-or-none': 'год',
  'day-or-none': 'день',
  'yes-no': 'да или нет',
  code: 'код ОКВЭД 2',
  codes: 'коды ОКВЭД 2',
  investments: 'виды капитальных вложений',
  'asset-kinds': 'виды основных средств',
  measures: 'меры',
  statuses: 'статусы',
  tiers: 'периоды по объёму вложений',
  schedule: 'ставки по периодам',
  'loan-rates-or-none': 'ставки по годам займа',
  bands: 'ставки по доле модернизации',
  'periods-above': 'периоды сверх объёма вложений',
};
