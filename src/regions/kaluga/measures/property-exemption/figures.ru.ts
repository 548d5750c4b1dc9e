import type { FigureLabels } from '../../../../figures/labels';
import { IN_FORCE, INVESTMENT, PERIOD_TESTS, TIERS, WINDOW } from '../../../russia/figures.ru';
import type { EXEMPTION } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly exemption: FigureLabels<typeof EXEMPTION> } = {
  exemption: {
    minCapitalInvestment: INVESTMENT,
    windowYears: WINDOW,
    tiers: TIERS,
    pharmaceutical: 'число налоговых периодов для фармацевтических производств',
    pharmaceuticalClass: 'класс ОКВЭД 2 фармацевтических производств',
    pharmaceuticalShare: [
      'доля выручки от лекарственных средств, которую требует каждый дополнительный период',
      'не установлена: решает основной вид деятельности',
    ],
    rate: 'ставка налога на имущество',
    statuses: 'статусы, дающие право на освобождение',
    ...PERIOD_TESTS,
    ...IN_FORCE,
  },
};

/** What their parts of the policy are called. */
export const parts = {
  exemption: 'Освобождение от налога на имущество',
};
