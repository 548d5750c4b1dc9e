import type { FigureLabels } from '../../../figures/labels';
import { IN_FORCE } from '../figures.ru';
import type { FEDERAL_DEDUCTION } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly federalDeduction: FigureLabels<typeof FEDERAL_DEDUCTION> } = {
  federalDeduction: {
    offered: 'предусмотрена ли мера редакцией',
    costShare: 'доля стоимости основного средства, вычитаемая из налога в федеральный бюджет',
    federalFloor: 'ставка, ниже которой налог в федеральный бюджет вычетом не уменьшается',
    carriedYears: 'срок переноса неиспользованного вычета после года ввода в эксплуатацию',
    sectors: 'отрасли, для которых вычет есть',
    generalRegime: 'условие: общая система налогообложения',
    ...IN_FORCE,
  },
};

/** What their part of the policy is called. */
export const parts = {
  federalDeduction: 'Федеральный инвестиционный налоговый вычет',
};
