import type { FigureLabels } from '../../../../figures/labels';
import { IN_FORCE, INVESTMENT, REDUCED_REGIONAL, TERM } from '../../../russia/figures.ru';
import type { SPIC_REGIONAL } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly spicRegional: FigureLabels<typeof SPIC_REGIONAL> } = {
  spicRegional: {
    minCapitalInvestment: INVESTMENT,
    termYears: TERM,
    periods: 'число налоговых периодов льготы',
    ...REDUCED_REGIONAL,
    capShare: 'предельный объём льготы, доля капитальных вложений',
    ...IN_FORCE,
    unreadFooting: 'федеральная норма, которую найти не удалось',
    headingLastYear: ['год, напечатанный над обоими контрактами', 'не указан'],
  },
};

/** What their parts of the policy are called. */
export const parts = {
  spicRegional: 'Региональный специальный инвестиционный контракт',
};
