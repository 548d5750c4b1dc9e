import type { InForce, PeriodTests, ReducedRegional } from '../../figures/definitions/shared';
import type { FigureLabels } from '../../figures/labels';
import type { DEFINITIONS } from './definitions';

const IN_FORCE: FigureLabels<InForce> = {
  firstYear: 'первый налоговый год меры',
  lastYear: ['последний налоговый год меры', 'не указан'],
};

const REDUCED_REGIONAL: FigureLabels<ReducedRegional> = {
  regionalRate: 'региональная ставка налога на прибыль',
  regionalReduction: 'снижение региональной ставки, напечатанное рядом с ней',
};

const PERIOD_TESTS: FigureLabels<PeriodTests> = {
  wageTest: 'условие о средней заработной плате',
  wageMultiple: ['кратность прожиточного минимума для средней заработной платы', 'не указана'],
  textileWageMultiple: [
    'кратность прожиточного минимума для текстильных производств',
    'не установлена',
  ],
  textileClass: 'класс ОКВЭД 2 текстильных производств',
  noArrears: 'условие об отсутствии недоимки по налогам',
};

const WINDOW = 'срок осуществления капитальных вложений';
const INVESTMENT = 'наименьший объём капитальных вложений';
const TIERS = 'число налоговых периодов в зависимости от объёма вложений';
const TERM = 'срок контракта, если день его окончания не указан';

const PROGRAMME: FigureLabels<(typeof DEFINITIONS)['loans']['programmes']['joint']> = {
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

/** What each part of the policy is called in Russian. */
export const figureParts: { readonly [part: string]: string } = {
  baseline: 'Общие ставки и правила',
  register: 'Реестр инвестиционных проектов',
  rip: 'Региональный инвестиционный проект',
  'rip.conditions': 'Региональный инвестиционный проект: условия для участника',
  spicFederal: 'Федеральный специальный инвестиционный контракт',
  spicRegional: 'Региональный специальный инвестиционный контракт',
  sez: 'Особая экономическая зона',
  exemption: 'Освобождение от налога на имущество',
  ppe: 'Программа обновления и модернизации основных средств',
  deduction: 'Инвестиционный налоговый вычет',
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
  combinations: 'Совместимость мер',
};

/** What each figure is called in Russian, and what it means that there is none. */
export const figureLabels: FigureLabels<typeof DEFINITIONS> = {
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
  register: {
    minCapitalInvestment: INVESTMENT,
    windowYears: WINDOW,
    tiers: TIERS,
    ...REDUCED_REGIONAL,
    ...PERIOD_TESTS,
    ...IN_FORCE,
  },
  rip: {
    minCapitalInvestmentShort: 'меньший порог капитальных вложений',
    shortWindowYears: 'срок достижения меньшего порога',
    minCapitalInvestmentLong: 'больший порог капитальных вложений',
    longWindowYears: 'срок достижения большего порога',
    federalRate: 'федеральная ставка налога на прибыль',
    ...REDUCED_REGIONAL,
    capShare: 'предельный объём льготы, доля капитальных вложений',
    companyShare:
      'доля доходов от проекта, при которой ставки применяются ко всей прибыли организации',
    projectBase: 'при меньшей доле ставки применяются к прибыли проекта',
    notionalRate: [
      'ставка, по разнице с которой считается использование предельного объёма',
      'по самой льготе',
    ],
    ...IN_FORCE,
    lastYearShort: ['последний налоговый год при меньшем пороге вложений', 'не указан'],
    unreadEntrants: 'правила для новых участников, текст которых прочитать не удалось',
    conditions: {
      russianOrganisation: 'условие: российская организация',
      registeredInRegion: 'условие: регистрация на территории области',
      noSubdivisionOutsideRegion: 'условие: нет обособленных подразделений за пределами области',
      noSpecialTaxRegime: 'условие: не применяются специальные налоговые режимы',
      notInConsolidatedGroup: 'условие: не участник консолидированной группы налогоплательщиков',
      notFinancialOrNonProfit:
        'условие: не некоммерческая организация, банк, страховщик, пенсионный фонд или участник рынка ценных бумаг',
      notSezResident: 'условие: не резидент особой экономической зоны',
      notResidentOfOtherTerritory: 'условие: не резидент другой территории с льготным режимом',
      neverBefore: 'условие: ранее не был участником',
      oneProjectOnly: 'условие: нет другого регионального инвестиционного проекта',
      landOwnedOrLeased: 'условие: земельный участок в собственности или в аренде',
      noOilOrGas: 'условие: нет добычи и переработки нефти и газа',
      noExcisableGoods:
        'условие: нет производства подакцизных товаров, кроме легковых автомобилей и мотоциклов',
    },
  },
  spicFederal: {
    minCapitalInvestment: INVESTMENT,
    termYears: TERM,
    longTermAbove: 'объём вложений, сверх которого срок контракта больше',
    longTermYears: 'больший срок контракта',
    capShare: 'предельный объём льготы, доля вложений, указанных в контракте',
    capFromYear: 'год, с которого льгота засчитывается в предельный объём',
    federalRate: 'федеральная ставка налога на прибыль',
    ...REDUCED_REGIONAL,
    regionalRateGranted: 'предоставлена ли региональная ставка контрактам, подписанным в этот день',
    ...IN_FORCE,
    endsWithLastYear:
      'прекращается ли с последним годом меры льгота контрактов, подписанных в этот день',
    lastSigning: ['последний день подписания контракта', 'не установлен'],
    participantConditions: 'четыре условия для участника контракта',
    namesIncomeTax: 'норма о содержании контракта, текст которой прочитать не удалось',
  },
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
  sez: {
    onSite: 'условие о реализации проекта на участке зоны',
    separateAccounting: 'условие о раздельном учёте',
    noExcisableGoods:
      'условие: нет производства подакцизных товаров, кроме легковых автомобилей и мотоциклов',
    minCapitalInvestment: 'наименьший объём капитальных вложений резидента',
    minEarlyInvestment: ['наименьший объём капитальных вложений резидента за первые годы', 'нет'],
    earlyYears: 'число первых лет, за которые проверяются вложения резидента',
    matchedByInvestment:
      'норма о соразмерности льгот вложениям, текст которой прочитать не удалось',
    ...IN_FORCE,
    federalRate: 'федеральная ставка налога на прибыль резидента',
    priorityRegionalRates: 'региональная ставка для приоритетных видов деятельности по периодам',
    otherRegionalRates: 'региональная ставка для остальных видов деятельности по периодам',
    priorityActivities: 'приоритетные виды деятельности, ОКВЭД 2',
    regionalCeiling: ['федеральное ограничение региональной ставки', 'нет'],
    propertyRate: 'ставка налога на имущество резидента',
    propertyMonths: 'срок льготы по налогу на имущество для каждого объекта',
    propertyPeriods: 'срок льготы по налогу на имущество при стоимости по годам',
    propertyConditions: 'четыре условия для имущества резидента',
    landRate: 'ставка земельного налога резидента',
    landMonths: 'срок льготы по земельному налогу для каждого участка',
    transportRate: 'ставка транспортного налога резидента',
    transportPeriods: 'срок льготы по транспортному налогу',
    transportPeriodsLong: 'срок льготы по транспортному налогу при другом варианте толкования',
    importDutyRate: 'ставка ввозной пошлины резидента',
    importVatRate: 'ставка НДС при ввозе для резидента',
  },
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
  ppe: {
    minCapitalInvestment: 'наименьший объём капитальных вложений по программе',
    tiers: TIERS,
    newMovableRate: 'ставка налога на новое движимое имущество',
    bands: 'ставка налога на модернизированные объекты по доле модернизации',
    ...IN_FORCE,
  },
  deduction: {
    regionalShare: [
      'доля затрат, вычитаемая из налога в региональный бюджет',
      'устанавливает область; не найдена',
    ],
    federalShare: [
      'доля затрат, вычитаемая из налога в федеральный бюджет',
      'устанавливает область; не найдена',
    ],
    regionalFloor: 'ставка, ниже которой налог в региональный бюджет вычетом не уменьшается',
    shortLifeMonths: 'срок полезного использования групп 1-2, для которых вычета нет, до',
    longLifeMonths: 'срок полезного использования групп 3-7, до',
    longLivedKinds: 'виды основных средств групп 8-10, для которых вычет есть',
    lostBySale: 'утрата вычета при продаже до окончания срока полезного использования',
    notRip: 'условие: не участник регионального инвестиционного проекта',
    notSezResident: 'условие: не резидент особой экономической зоны',
    ...IN_FORCE,
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
  combinations: {
    ripWithSez: 'региональный инвестиционный проект и резидентство в зоне',
    registerWithPpe: 'реестр инвестиционных проектов и реестр программ модернизации',
    registerWithRip: 'реестр инвестиционных проектов и региональный инвестиционный проект',
    registerWithContract: 'реестр инвестиционных проектов и специальный инвестиционный контракт',
    exemptionInZone: 'освобождение имущества резидента на территории зоны',
    deductionWithRip: 'вычет и региональный инвестиционный проект',
    deductionWithSez: 'вычет и резидентство в зоне',
    deductionWithContract: 'вычет и специальный инвестиционный контракт',
    upgradeAfterExemption:
      'льгота по программе модернизации после освобождения того же объекта при наличии статуса',
  },
};
