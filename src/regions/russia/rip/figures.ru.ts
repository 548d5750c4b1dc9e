import type { FigureLabels } from '../../../figures/labels';
import { IN_FORCE, REDUCED_REGIONAL } from '../figures.ru';
import type { RIP } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly rip: FigureLabels<typeof RIP> } = {
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
};

/** What their parts of the policy are called. */
export const parts = {
  rip: 'Региональный инвестиционный проект',
  'rip.conditions': 'Региональный инвестиционный проект: условия для участника',
};
