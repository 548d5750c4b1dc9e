import type { FigureLabels } from '../../../figures/labels';
import { fundLabels } from '../contributions/figures.ru';
import type { OF_A_TERRITORY, TOSER } from './figures';

/** What the figures of a territory are called in Russian. */
export const territoryLabels: FigureLabels<typeof OF_A_TERRITORY> = {
  firstDay: ['первый день территории', 'неизвестен'],
  existsFrom: ['день, с которого территория заведомо существует', 'первый день'],
  latestFirstDay: ['самый поздний возможный первый день', 'первый день'],
  lastDay: ['последний день территории', 'неизвестен'],
  minCapitalInvestment: 'наименьший объём капитальных вложений',
  landFirstYear: ['первый год льготы по земельному налогу', 'любой'],
};

/** What the figures of development territories are called in Russian. */
export const toserLabels: FigureLabels<typeof TOSER> = {
  offered: 'предусмотрена ли мера редакцией',
  conditions: {
    onSite: 'условие: проект на территории',
    registeredThere: 'условие: регистрация на территории',
    noSubdivisionOutside: 'условие: нет подразделений за пределами территории',
    noRip: 'условие: не участник регионального инвестиционного проекта',
    noContract: 'условие: нет специального инвестиционного контракта с 13.08.2019',
    noSez: 'условие: не резидент особой экономической зоны',
    allowedActivity: 'условие: разрешённый вид деятельности',
    notMainEmployer: 'условие: не градообразующая организация',
    separateAccounting: 'условие: раздельный учёт при доле доходов ниже порога',
  },
  minJobs: 'наименьшее число рабочих мест',
  matchedByInvestment: 'соразмерность льгот вложениям, норма не прочитана',
  federalRate: 'федеральная ставка налога на прибыль',
  federalPeriods: 'число налоговых периодов федеральной ставки',
  regionalRates: 'региональная ставка налога на прибыль по периодам',
  regionalPeriods: 'число налоговых периодов региональной ставки',
  waitingPeriods: 'число периодов ожидания прибыли в зависимости от объёма вложений',
  lossesLapseFrom: 'год, с которого убытки при ставках 0 % не переносятся',
  companyShare: 'доля доходов от проекта, при которой ставки применяются ко всей базе',
  propertyRates: 'ставка налога на имущество по годам резидентства',
  propertyPeriods: 'число лет льготы по налогу на имущество',
  landRate: 'ставка земельного налога',
  contributions: fundLabels,
  contributionMonths: 'срок пониженных взносов',
  statusYears: 'срок получения статуса для пониженных взносов',
  lateResidents: 'поздние резиденты, норма не прочитана',
  beside: {
    rip: 'резидентство и региональный инвестиционный проект',
    contract: 'резидентство и специальный инвестиционный контракт',
    sez: 'резидентство и особая экономическая зона',
    deduction: 'резидентство и инвестиционный налоговый вычет',
  },
};
