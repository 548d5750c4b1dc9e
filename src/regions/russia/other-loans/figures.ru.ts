import type { FigureLabels } from '../../../figures/labels';
import type { OTHER_LOANS } from './figures';

const OPENS = ['день, с которого действует программа', 'неизвестен'] as const;
const CLOSES = ['последний день программы', 'не указан'] as const;
const LEAST = ['наименьшая сумма кредита', 'не установлена'] as const;
const MOST = ['наибольшая сумма кредита', 'не установлена'] as const;
const TERM = 'предельный срок кредита';
const SHARE = 'доля ключевой ставки в ставке кредита';
const POINTS = 'ставка кредита без доли ключевой ставки';
const LOWER_YEARS = 'годы кредита с пониженной ставкой';
const SMALL = 'условие: субъект малого или среднего предпринимательства';
const ACTIVITIES = 'классы основного вида деятельности';

/** What the figures are called in Russian, and what it means that there is none. */
export const otherLoanLabels: FigureLabels<typeof OTHER_LOANS> = {
  offered: 'предусмотрены ли кредиты редакцией',
  repaymentYears: 'срок погашения основного долга в конце срока кредита',
  programmes: {
    'cluster-platform': {
      opens: OPENS,
      minAmount: LEAST,
      maxAmount: MOST,
      points: POINTS,
      keyShare: SHARE,
      yearsAfterPhase: 'годы пониженной ставки после инвестиционной фазы',
      priorityProduct: 'условие: приоритетная продукция',
      platformApproved: 'условие: проект отобран',
    },
    'sme-1764': {
      opens: OPENS,
      closes: CLOSES,
      minAmount: LEAST,
      maxAmount: MOST,
      termYears: TERM,
      points: POINTS,
      keyShare: SHARE,
      lowerYears: LOWER_YEARS,
      smallBusiness: SMALL,
      listedSector: 'условие: отрасль из перечня',
    },
    'sme-investment': {
      opens: OPENS,
      closes: CLOSES,
      minAmount: LEAST,
      maxAmount: MOST,
      maxMicro: ['наибольшая сумма кредита микропредприятию', 'не установлена'],
      maxSmall: ['наибольшая сумма кредита малому предприятию', 'не установлена'],
      points: 'ставка первых лет',
      mediumPoints: 'ставка первых лет для среднего предприятия',
      firstYears: 'первые годы кредита с этой ставкой',
      lowerYears: LOWER_YEARS,
      smallBusiness: SMALL,
    },
    'sme-combined': {
      opens: OPENS,
      minAmount: LEAST,
      pointsOff: 'снижение ставки относительно ключевой',
      keyShare: SHARE,
      smallBusiness: SMALL,
      activities: ACTIVITIES,
    },
    'industrial-mortgage': {
      opens: OPENS,
      maxAmount: MOST,
      termYears: TERM,
      points: 'ставка кредита',
      technologyPoints: 'ставка кредита для технологических компаний',
      activities: ACTIVITIES,
      productionPremises: 'условие: производственные помещения',
    },
  },
};

/** What their parts of the policy are called. */
export const otherLoanParts: { readonly [part: string]: string } = {
  otherLoans: 'Иные льготные кредиты',
  'otherLoans.programmes.cluster-platform': 'Кластерная инвестиционная платформа',
  'otherLoans.programmes.sme-1764': 'Кредит МСП по постановлению № 1764',
  'otherLoans.programmes.sme-investment': 'Льготный инвестиционный кредит МСП',
  'otherLoans.programmes.sme-combined': 'Объединённая программа льготного кредитования МСП',
  'otherLoans.programmes.industrial-mortgage': 'Промышленная ипотека',
};
