import type { FigureLabels } from '../../../figures/labels';
import type { CONTRIBUTIONS, FUNDS } from './figures';

const NO_FUND = 'нет такого тарифа';
const fund = (name: string) =>
  ({
    within: [`тариф взносов в пределах базы, ${name}`, NO_FUND],
    above: [`тариф взносов сверх базы, ${name}`, NO_FUND],
  }) as const;

/** What rates of contributions are called in Russian. */
export const fundLabels: FigureLabels<typeof FUNDS> = {
  pension: fund('пенсионное страхование'),
  insurance: fund('социальное страхование'),
  medical: fund('медицинское страхование'),
  unified: fund('единый'),
};

/** What the figures of contributions are called in Russian. */
export const contributionLabels: FigureLabels<typeof CONTRIBUTIONS> = {
  pensionLimit: ['предельная база взносов на пенсионное страхование', 'неизвестна'],
  insuranceLimit: ['предельная база взносов на социальное страхование', 'неизвестна'],
  unifiedLimit: ['единая предельная база взносов', 'не установлена'],
  general: fundLabels,
  small: fundLabels,
  minimumWage: ['минимальный размер оплаты труда', 'неизвестен'],
  thresholdWages: ['порог месячной выплаты, кратность МРОТ', 'не установлен'],
  smallClasses: 'классы ОКВЭД 2 с тарифом малых и средних предприятий',
  smallShare: ['доля основного вида деятельности в доходах', 'не установлена'],
};

const GENERAL = 'Страховые взносы: общий тариф';
const SMALL = 'Страховые взносы: тариф малых и средних предприятий';

/** What their parts of the policy are called. */
export const contributionParts = {
  contributions: 'Страховые взносы',
  'contributions.general': GENERAL,
  'contributions.general.pension': GENERAL,
  'contributions.general.insurance': GENERAL,
  'contributions.general.medical': GENERAL,
  'contributions.general.unified': GENERAL,
  'contributions.small': SMALL,
  'contributions.small.pension': SMALL,
  'contributions.small.insurance': SMALL,
  'contributions.small.medical': SMALL,
  'contributions.small.unified': SMALL,
};
