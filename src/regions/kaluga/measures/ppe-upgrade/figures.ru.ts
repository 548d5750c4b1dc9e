import type { FigureLabels } from '../../../../figures/labels';
import { IN_FORCE, TIERS } from '../../../russia/figures.ru';
import type { PPE } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly ppe: FigureLabels<typeof PPE> } = {
  ppe: {
    minCapitalInvestment: 'наименьший объём капитальных вложений по программе',
    tiers: TIERS,
    newMovableRate: 'ставка налога на новое движимое имущество',
    bands: 'ставка налога на модернизированные объекты по доле модернизации',
    ...IN_FORCE,
  },
};

/** What their parts of the policy are called. */
export const parts = {
  ppe: 'Программа обновления и модернизации основных средств',
};
