import type { FigureLabels } from '../../../../figures/labels';
import { IN_FORCE } from '../../../russia/figures.ru';
import type { DEDUCTION } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly deduction: FigureLabels<typeof DEDUCTION> } = {
  deduction: {
    regionalShare: [
      'доля затрат, вычитаемая из налога в региональный бюджет',
      'устанавливает область; не найдена',
    ],
    federalShare: [
      'доля затрат, вычитаемая из налога в федеральный бюджет',
      'устанавливает область; не найдена',
    ],
    regionalFloor: 'ставка, ниже которой налог в региональный бюджет вычетом не уменьшается',
    shortLifeMonths: 'срок полезного использования групп 1-2, для которых вычета нет, до',
    longLifeMonths: 'срок полезного использования групп 3-7, до',
    longLivedKinds: 'виды основных средств групп 8-10, для которых вычет есть',
    lostBySale: 'утрата вычета при продаже до окончания срока полезного использования',
    notRip: 'условие: не участник регионального инвестиционного проекта',
    notSezResident: 'условие: не резидент особой экономической зоны',
    ...IN_FORCE,
  },
};

/** What their parts of the policy are called. */
export const parts = {
  deduction: 'Инвестиционный налоговый вычет',
};
