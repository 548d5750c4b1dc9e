import type { FigureLabels } from '../../../figures/labels';
import { IN_FORCE } from '../figures.ru';
import type { SME_CONTRIBUTIONS } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly smeContributions: FigureLabels<typeof SME_CONTRIBUTIONS> } = {
  smeContributions: {
    offered: 'мера предусмотрена изданием',
    rate: 'ставка взносов с выплат месяца сверх порога',
    thresholdWages: ['порог месячной выплаты, кратность МРОТ', 'не установлен'],
    inRegister: 'условие: реестр субъектов малого и среднего предпринимательства',
    activities: 'классы ОКВЭД 2 основной деятельности',
    sameActivityBefore: 'условие: тот же основной вид деятельности в одном из предыдущих лет',
    mainShare: 'доля основной деятельности в доходах',
    shareOfYearBefore: 'условие: та же доля в предыдущем году',
    ...IN_FORCE,
  },
};

/** What their part of the policy is called. */
export const parts = {
  smeContributions: 'Пониженные взносы производственных МСП',
};
