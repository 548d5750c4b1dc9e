import type { FigureLabels } from '../../../figures/labels';
import type { SZPK } from './figures';

const UNKNOWN = 'не известен';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly szpk: FigureLabels<typeof SZPK> } = {
  szpk: {
    offered: 'предусмотрена ли мера редакцией',
    firstDay: ['первый день заключения соглашений', 'любой'],
    conditions: {
      russian: 'условие: российская организация',
      notInLiquidation: 'условие: организация не ликвидируется',
      allowedSphere: 'условие: сфера деятельности не исключена',
    },
    minRegional: ['капитальные вложения по региональному соглашению, не менее', UNKNOWN],
    minFederal: {
      social: ['капитальные вложения по федеральному соглашению, социальная сфера', UNKNOWN],
      'digital-food': [
        'капитальные вложения по федеральному соглашению, цифровая и пищевая отрасли',
        UNKNOWN,
      ],
      industry: ['капитальные вложения по федеральному соглашению, промышленность', UNKNOWN],
      other: ['капитальные вложения по федеральному соглашению, прочие отрасли', UNKNOWN],
    },
    terms: 'сроки стабилизации',
    supportingShare: 'возмещаемая доля затрат на обеспечивающую инфраструктуру',
    supportingYears: 'срок возмещения затрат на обеспечивающую инфраструктуру',
    associatedShare: 'возмещаемая доля затрат на сопутствующую инфраструктуру',
    associatedYears: 'срок возмещения затрат на сопутствующую инфраструктуру',
    waitYears: 'от ввода в эксплуатацию до первого года возмещения',
  },
};

/** What their part of the policy is called. */
export const parts = {
  szpk: 'Соглашение о защите и поощрении капиталовложений',
  'szpk.conditions': 'Соглашение о защите и поощрении капиталовложений: условия',
  'szpk.minFederal':
    'Соглашение о защите и поощрении капиталовложений: пороги федеральных соглашений',
};
