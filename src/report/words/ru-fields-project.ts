import type { FieldWords } from './fields';

const INCLUDED = { fact: 'день включения' };
const ENDS = { fact: 'последний день статуса, если он прекратился или прекратится' };
const YES_NO_STATUS = '(раздел статусов без этого статуса означает «нет»)';

/** Fields of the project, the investor, the company and the statuses, in Russian. */
export const ofProject: { readonly [path: string]: FieldWords } = {
  project: { fact: 'инвестиционный проект' },
  'project.name': { fact: 'название проекта' },
  'project.region': { fact: 'регион проекта' },
  'project.start': {
    fact: 'день начала проекта',
    hint: 'Статусы, которых ещё нет, считаются полученными в этот день.',
  },
  'project.activity': { fact: 'деятельность по проекту' },
  'project.activity.main': {
    fact: 'код ОКВЭД 2 основного вида деятельности',
    hint: 'Код ОКВЭД 2 в кавычках: без них 28.10 превратится в 28.1.',
  },
  'project.activity.others': { fact: 'коды ОКВЭД 2 других видов деятельности' },
  'project.activity.class21RevenueShare': {
    fact: 'доля выручки от лекарственных средств (класс 21 ОКВЭД 2) по годам',
    ofYear: 'доля выручки от лекарственных средств (класс 21 ОКВЭД 2) за год',
    hint: 'Доля выручки от лекарственных средств (класс 21), от 1.',
  },
  'project.activity.sezKind': {
    fact: 'вид деятельности в особой экономической зоне',
    hint: 'machinery (машиностроение), wood (деревообработка), vehicle-parts\n(автокомпоненты) или other (другое), если код этого не определяет.',
  },
  'project.site': {
    fact: 'где реализуется проект (особая экономическая зона, территория опережающего развития, область или за её пределами)',
    hint: 'sez (участок особой экономической зоны), toser-sosensky или toser-kondrovo\n(территория опережающего развития), region (область) или elsewhere (за пределами\nобласти).',
  },
  'project.jobs': { fact: 'рабочие места по годам' },
  'project.averageMonthlyWage': {
    fact: 'среднемесячная заработная плата по годам',
    ofYear: 'среднемесячная заработная плата за год',
    hint: 'За месяц; прожиточный минимум — трудоспособного населения области.',
  },
  'project.subsistenceMinimum': {
    fact: 'прожиточный минимум трудоспособного населения по годам',
    ofYear: 'прожиточный минимум трудоспособного населения за год',
  },
  investor: {
    fact: 'сведения об организации для условий об участнике',
    hint: 'Сведения об организации: true (да) или false (нет). Что не указано, то неизвестно.',
  },
  'investor.russianOrganisation': { fact: 'является ли инвестор российской организацией' },
  'investor.registeredInRegion': { fact: 'зарегистрирован ли инвестор на территории области' },
  'investor.subdivisionOutsideRegion': {
    fact: 'есть ли у инвестора обособленные подразделения за пределами области',
  },
  'investor.specialTaxRegime': { fact: 'применяет ли инвестор специальный налоговый режим' },
  'investor.consolidatedGroup': {
    fact: 'входит ли инвестор в консолидированную группу налогоплательщиков',
  },
  'investor.nonProfitOrFinancial': {
    fact: 'является ли инвестор некоммерческой организацией, банком, страховой организацией, негосударственным пенсионным фондом или участником рынка ценных бумаг',
  },
  'investor.landOwnedOrLeased': {
    fact: 'находится ли земельный участок проекта в собственности или в аренде',
  },
  'investor.producesOilOrGas': {
    fact: 'направлен ли проект на добычу или переработку нефти и газа',
  },
  'investor.producesExcisableGoods': {
    fact: 'предусматривает ли проект производство подакцизных товаров, кроме легковых автомобилей и мотоциклов',
    hint: 'Кроме легковых автомобилей и мотоциклов.',
  },
  'investor.separateAccounting': {
    fact: 'ведётся ли раздельный учёт деятельности в особой экономической зоне',
    hint: 'Деятельности в особой экономической зоне.',
  },
  'investor.taxArrears': { fact: 'есть ли у инвестора недоимка по налогам' },
  'investor.ripBefore': {
    fact: 'был ли инвестор ранее участником регионального инвестиционного проекта',
    hint: 'До этого проекта; далее — резидент территории опережающего развития, свободного\nпорта или Арктической зоны.',
  },
  'investor.residentOfOtherTerritory': {
    fact: 'является ли инвестор резидентом территории опережающего развития, свободного порта или Арктической зоны',
  },
  company: {
    fact: 'организация в целом, если проект — только её часть',
    hint: 'Организация в целом, если проект — только её часть; годы те же, что и у прибыли\nпроекта.',
  },
  'company.taxableProfit': { fact: 'налогооблагаемая прибыль организации в целом по годам' },
  'company.projectIncomeShare': { fact: 'доля доходов от проекта в доходах организации по годам' },
  statuses: {
    fact: 'имеющиеся статусы с датами',
    hint: 'Имеющиеся статусы с датами. {} означает, что статусов нет.',
    instead: 'Вместо строки выше — статусы, которые есть:',
  },
  'statuses.investmentRegister': { fact: 'реестр инвестиционных проектов' },
  'statuses.investmentRegister.included': INCLUDED,
  'statuses.investmentRegister.ends': ENDS,
  'statuses.rip': {
    fact: `является ли инвестор участником регионального инвестиционного проекта ${YES_NO_STATUS}`,
  },
  'statuses.rip.included': INCLUDED,
  'statuses.rip.ends': ENDS,
  'statuses.anotherRip': {
    fact: `является ли инвестор участником другого регионального инвестиционного проекта ${YES_NO_STATUS}`,
  },
  'statuses.anotherRip.included': INCLUDED,
  'statuses.specialInvestmentContract': { fact: 'специальный инвестиционный контракт' },
  'statuses.specialInvestmentContract.level': { fact: 'уровень контракта' },
  'statuses.specialInvestmentContract.signed': { fact: 'день подписания' },
  'statuses.specialInvestmentContract.ends': { fact: 'последний день контракта' },
  'statuses.specialInvestmentContract.statedCapitalInvestment': {
    fact: 'объём капитальных вложений, указанный в контракте',
  },
  'statuses.sezResident': {
    fact: `является ли инвестор резидентом особой экономической зоны ${YES_NO_STATUS}`,
    hint: 'ends: последний день статуса, который прекратился или прекратится.',
  },
  'statuses.sezResident.registered': { fact: 'день регистрации' },
  'statuses.sezResident.ends': ENDS,
  'statuses.ppeProgramme': {
    fact: 'реестр программ обновления и модернизации основных средств',
  },
  'statuses.ppeProgramme.included': INCLUDED,
  'statuses.ppeProgramme.ends': ENDS,
};
