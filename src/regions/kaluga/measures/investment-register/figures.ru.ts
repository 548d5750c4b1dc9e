import type { FigureLabels } from '../../../../figures/labels';
import {
  IN_FORCE,
  INVESTMENT,
  PERIOD_TESTS,
  REDUCED_REGIONAL,
  TIERS,
  WINDOW,
} from '../../../russia/figures.ru';
import type { REGISTER } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly register: FigureLabels<typeof REGISTER> } = {
  register: {
    minCapitalInvestment: INVESTMENT,
    windowYears: WINDOW,
    tiers: TIERS,
    ...REDUCED_REGIONAL,
    ...PERIOD_TESTS,
    ...IN_FORCE,
  },
};

/** What their parts of the policy are called. */
export const parts = {
  register: 'Реестр инвестиционных проектов',
};
