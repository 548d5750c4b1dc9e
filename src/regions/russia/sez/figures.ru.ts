import type { FigureLabels } from '../../../figures/labels';
import { IN_FORCE } from '../figures.ru';
import type { SEZ } from './figures';

/** What the figures are called in Russian, and what it means that there is none. */
export const labels: { readonly sez: FigureLabels<typeof SEZ> } = {
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
};

/** What their parts of the policy are called. */
export const parts = {
  sez: 'Особая экономическая зона',
};
