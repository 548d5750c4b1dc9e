import type { FigureLabels } from '../../../../figures/labels';
import { territoryLabels, toserLabels } from '../../../russia/toser/figures.ru';
import type { TOSER_FIGURES } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly toser: FigureLabels<typeof TOSER_FIGURES> } = {
  toser: {
    ...toserLabels,
    windowYears: 'срок осуществления капитальных вложений',
    landMonthsShort: 'срок льготы по земельному налогу, если он 5 лет',
    landMonthsLong: 'срок льготы по земельному налогу, если он 10 лет',
    territories: { 'toser-sosensky': territoryLabels, 'toser-kondrovo': territoryLabels },
  },
};

const CONTRIBUTIONS = 'Территория опережающего развития: взносы';

/** What their parts of the policy are called. */
export const parts = {
  toser: 'Территория опережающего развития',
  'toser.conditions': 'Территория опережающего развития: условия для резидента',
  'toser.contributions': CONTRIBUTIONS,
  'toser.contributions.pension': CONTRIBUTIONS,
  'toser.contributions.insurance': CONTRIBUTIONS,
  'toser.contributions.medical': CONTRIBUTIONS,
  'toser.contributions.unified': CONTRIBUTIONS,
  'toser.beside': 'Территория опережающего развития: совместимость',
  'toser.territories': 'Территории опережающего развития',
  'toser.territories.toser-sosensky': 'Территория «Сосенский»',
  'toser.territories.toser-kondrovo': 'Территория «Кондрово»',
};
