import type { BASELINE } from '../../figures/definitions/baseline';
import type { InForce, PeriodTests, ReducedRegional } from '../../figures/definitions/shared';
import type { FigureLabels } from '../../figures/labels';
import type { LOANS } from './loans/figures';

export const IN_FORCE: FigureLabels<InForce> = {
  firstYear: 'первый налоговый год меры',
  lastYear: ['последний налоговый год меры', 'не указан'],
};

export const REDUCED_REGIONAL: FigureLabels<ReducedRegional> = {
  regionalRate: 'региональная ставка налога на прибыль',
  regionalReduction: 'снижение региональной ставки, напечатанное рядом с ней',
};

export const PERIOD_TESTS: FigureLabels<PeriodTests> = {
  wageTest: 'условие о средней заработной плате',
  wageMultiple: ['кратность прожиточного минимума для средней заработной платы', 'не указана'],
  textileWageMultiple: [
    'кратность прожиточного минимума для текстильных производств',
    'не установлена',
  ],
  textileClass: 'класс ОКВЭД 2 текстильных производств',
  noArrears: 'условие об отсутствии недоимки по налогам',
};

export const WINDOW = 'срок осуществления капитальных вложений';
export const INVESTMENT = 'наименьший объём капитальных вложений';
export const TIERS = 'число налоговых периодов в зависимости от объёма вложений';
export const TERM = 'срок контракта, если день его окончания не указан';

/** What figures of any programme are called. */
export const PROGRAMME: FigureLabels<(typeof LOANS)['programmes']['joint']> = {
  minAmount: 'наименьшая сумма займа',
  maxAmount: 'наибольшая сумма займа',
  rates: ['ставка по годам займа', 'неизвестна'],
  lowerRates: ['пониженная ставка', 'не установлена'],
  termYears: 'предельный срок займа',
  repaymentYears: ['срок погашения основного долга в конце срока займа', 'не установлен'],
  minBudget: ['наименьший бюджет проекта', 'не установлен'],
  coFinancing: ['доля софинансирования в бюджете проекта', 'не установлена'],
  ownFunds: ['собственные средства, доля от суммы займа', 'не установлены'],
  sales: ['годовая выручка, доля от суммы займа', 'не установлена'],
  borrower: 'требование к заёмщику',
  opens: ['день, с которого действует программа', 'неизвестен'],
};

/** What the figures of every region and of the loans are called in Russian, and what it means that there is none. */
export const federalLabels: FigureLabels<{
  readonly baseline: typeof BASELINE;
  readonly loans: typeof LOANS;
}> = {
  baseline: {
    incomeFederal: 'общая ставка налога на прибыль, федеральный бюджет',
    incomeRegional: 'общая ставка налога на прибыль, региональный бюджет',
    lossLimit: 'доля налоговой базы, которую могут уменьшить убытки',
    freeOfLossLimit: 'меры, на которые ограничение убытков не распространяется',
    property: 'общая ставка налога на имущество',
    movableProperty: ['ставка налога на движимое имущество', 'как для остального имущества'],
    untaxedMovablesFrom: [
      'день, с которого принятое на учёт движимое имущество не облагается',
      'не установлен',
    ],
    landCeiling: 'предельная ставка земельного налога для земель промышленности',
    importVat: 'ставка НДС при ввозе',
    countedKinds: 'виды капитальных вложений, которые учитываются',
    inRegion: 'условие о реализации проекта на территории области',
    incomeTaxPayer: 'условие об уплате налога на прибыль',
    propertyTaxPayer: 'условие об уплате налога на имущество',
  },
  loans: {
    programmes: {
      joint: PROGRAMME,
      'development-projects': PROGRAMME,
      'machine-tools': PROGRAMME,
      'component-parts': PROGRAMME,
      'defence-conversion': PROGRAMME,
      leasing: PROGRAMME,
      'drug-labelling': PROGRAMME,
      productivity: PROGRAMME,
      digitalisation: PROGRAMME,
    },
    assetsShare: 'предельная доля всех займов фонда в активах заёмщика',
    keyRate: ['ключевая ставка', 'неизвестна'],
    jointFederalShare: 'доля федерального фонда в совместном займе',
    russianEquipmentShare: 'доля российского оборудования в сумме займа',
    russianEquipmentPoints: 'снижение базовой ставки при российском оборудовании',
    advanceFrom: 'наименьшая доля займа в авансе лизингополучателя',
    advanceTo: 'наибольшая доля займа в авансе лизингополучателя',
    opinionOnly: 'достаточно ли одного заключения экспертов',
    productivitySector: 'обрабатывающие производства, кроме пищевых',
  },
};

/** What their parts of the policy are called. */
export const federalParts: { readonly [part: string]: string } = {
  baseline: 'Общие ставки и правила',
  loans: 'Займы Фонда развития промышленности',
  'loans.programmes.joint': 'Совместный заём',
  'loans.programmes.development-projects': 'Заём «Проекты развития»',
  'loans.programmes.machine-tools': 'Заём «Станкостроение»',
  'loans.programmes.component-parts': 'Заём «Комплектующие изделия»',
  'loans.programmes.defence-conversion': 'Заём «Конверсия»',
  'loans.programmes.leasing': 'Заём «Лизинговые проекты»',
  'loans.programmes.drug-labelling': 'Заём «Маркировка лекарств»',
  'loans.programmes.productivity': 'Заём «Повышение производительности труда»',
  'loans.programmes.digitalisation': 'Заём «Цифровизация промышленности»',
};
