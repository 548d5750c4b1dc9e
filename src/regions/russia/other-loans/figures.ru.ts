import type { FigureLabels } from '../../../figures/labels';
import type { OTHER_LOANS } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const otherLoanLabels: FigureLabels<typeof OTHER_LOANS> = {
  offered: 'предусмотрены ли кредиты редакцией',
  repaymentYears: 'срок погашения основного долга в конце срока кредита',
  programmes: {
    'sme-combined': {
      opens: ['день, с которого действует программа', 'неизвестен'],
      minAmount: ['наименьшая сумма кредита', 'не установлена'],
      pointsOff: 'снижение ставки относительно ключевой',
      keyShare: 'доля ключевой ставки в ставке кредита',
      smallBusiness: 'условие: субъект малого или среднего предпринимательства',
      activities: 'классы основного вида деятельности',
    },
  },
};

/** What their parts of the policy are called. */
export const otherLoanParts: { readonly [part: string]: string } = {
  otherLoans: 'Иные льготные кредиты',
  'otherLoans.programmes.sme-combined': 'Объединённая программа льготного кредитования МСП',
};
