import { claim, inCases, type RegionWords, uncased } from '../../src/region';

/** What the toy region brings to reports in English. */
export const en: RegionWords = {
  names: {
    harbour: uncased('harbour residency'),
    beacon: uncased('lit beacon'),
    'beacon.fund': uncased('relief from the beacon fund'),
  },
  statuses: { 'harbour-resident': 'residency of the harbour' },
  steps: {
    harbour: {
      obtain: 'residency of the harbour',
      from: 'the harbour master',
      lostBy: 'exclusion',
    },
    beacon: { obtain: 'a lit beacon', from: 'the harbour master', lostBy: 'exclusion' },
  },
  claims: {
    'harbour.on-a-site': claim(
      'the project stands in the harbour',
      'the project stands outside the harbour',
    ),
    'harbour.capital-investment': claim(
      'capital investment of a resident reaches the threshold',
      'capital investment of a resident stays below the threshold',
    ),
    'beacon.lit': claim('the beacon is lit', 'the beacon is not lit'),
    'beacon.fund.lit': claim('the beacon is lit', 'the beacon is not lit'),
  },
  rules: {
    oneIncomeRate: {
      forbids: 'reduced rates of income tax exclude each other',
      permits: 'reduced rates of income tax go together',
    },
  },
};

/** The same in Russian. */
export const ru: RegionWords = {
  names: {
    harbour: inCases('резидентство гавани', 'резидентства гавани', 'резидентстве гавани'),
    beacon: inCases('горящий маяк', 'горящего маяка', 'горящем маяке'),
    'beacon.fund': inCases(
      'льгота по маячному сбору',
      'льготы по маячному сбору',
      'льготе по маячному сбору',
    ),
  },
  statuses: { 'harbour-resident': 'статус резидента гавани' },
  steps: {
    harbour: {
      obtain: 'статус резидента гавани',
      from: 'капитан гавани',
      lostBy: 'исключение из реестра',
    },
    beacon: { obtain: 'зажжённый маяк', from: 'капитан гавани', lostBy: 'исключение из реестра' },
  },
  claims: {
    'harbour.on-a-site': claim(
      'проект реализуется в гавани',
      'проект реализуется за пределами гавани',
    ),
    'harbour.capital-investment': claim(
      'капитальные вложения резидента достигают порога',
      'капитальные вложения резидента ниже порога',
    ),
    'beacon.lit': claim('маяк горит', 'маяк не горит'),
    'beacon.fund.lit': claim('маяк горит', 'маяк не горит'),
  },
  rules: {
    oneIncomeRate: {
      forbids: 'пониженные ставки налога на прибыль по разным основаниям несовместимы',
      permits: 'пониженные ставки налога на прибыль по разным основаниям совместимы',
    },
  },
  readings: {
    'first-period.harbour': {
      name: 'первый период льготы резидента гавани',
      values: { 'first-profit': 'год первой прибыли', registration: 'год регистрации' },
    },
  },
  facts: {
    'statuses.harbourResident': 'статус резидента гавани',
    'statuses.harbourResident.registered': 'день регистрации резидента гавани',
    'statuses.harbourResident.ends': 'последний день статуса резидента гавани',
    beacon: 'сведения о маяке',
    'beacon.lit': 'горит ли маяк',
    'beacon.keepers': 'оплата труда смотрителей маяка в рублях',
  },
  figures: {
    'harbour.minCapitalInvestment': 'наименьший объём капитальных вложений',
    'harbour.largeCapitalInvestment': 'крупный объём капитальных вложений',
    'harbour.windowYears': 'срок осуществления вложений',
    'harbour.federalRate': 'федеральная ставка',
    'harbour.regionalRate': 'региональная ставка',
    'harbour.regionalRateLarge': 'региональная ставка при крупных вложениях',
    'harbour.regionalPeriods': 'число периодов региональной ставки',
    'harbour.firstYear': 'первый налоговый год меры',
    'harbour.lastYear': 'последний налоговый год меры',
    'beacon.asked': 'условие о горящем маяке',
    'beacon.lightRate': 'ставка при горящем маяке',
    'beacon.lightRateMost': 'наименьшая ставка при горящем маяке',
    'beacon.ordinaryRate': 'общая ставка',
    'beacon.firstYear': 'первый налоговый год меры',
    'beacon.lastYear': 'последний налоговый год меры',
  },
  texts: {
    'Law of the Harbour': 'Закон о гавани',
  },
};
