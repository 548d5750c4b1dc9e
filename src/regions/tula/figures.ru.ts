import type { AnyFigureLabels, FigureLabels } from '../../figures/labels';
import { contributionLabels, contributionParts } from '../russia/contributions/figures.ru';
import { parts as exportParts, labels as ofExports } from '../russia/export-transport/figures.ru';
import {
  parts as deductionParts,
  labels as ofDeduction,
} from '../russia/federal-deduction/figures.ru';
import { IN_FORCE, INVESTMENT, PROGRAMME, TERM } from '../russia/figures.ru';
import { otherLoanLabels, otherLoanParts } from '../russia/other-loans/figures.ru';
import { labels as ofRip, parts as ripParts } from '../russia/rip/figures.ru';
import { labels as ofSez, parts as sezParts } from '../russia/sez/figures.ru';
import { labels as ofSme, parts as smeParts } from '../russia/sme-contributions/figures.ru';
import { labels as ofSzpk, parts as szpkParts } from '../russia/szpk/figures.ru';
import { territoryLabels, toserLabels } from '../russia/toser/figures.ru';
import type { DEFINITIONS } from './definitions';

type Own = FigureLabels<typeof DEFINITIONS>;

const rip = (): Own['rip'] => {
  const { regionalReduction: _, ...frame } = ofRip.rip;
  return {
    ...frame,
    federalInvestmentShort: 'меньший федеральный порог капитальных вложений',
    federalInvestmentLong: 'больший федеральный порог капитальных вложений',
    regionalRateLong: 'региональная ставка при большем пороге вложений области',
    regionalPeriods: 'число налоговых периодов региональной ставки',
  };
};

const sez = (): Own['sez'] => {
  const {
    otherRegionalRates: _,
    priorityActivities: __,
    priorityRegionalRates: ___,
    regionalCeiling: ____,
    transportPeriodsLong: _____,
    ...frame
  } = ofSez.sez;
  return {
    ...frame,
    regionalRates: 'региональная ставка резидента по периодам',
    regionalRatesBefore: 'региональная ставка резидента по периодам, прежняя редакция',
    lastDay: ['последний день зоны', 'не установлен'],
  };
};

const spicFederal: Own['spicFederal'] = {
  minCapitalInvestment: INVESTMENT,
  federalInvestment: ['наименьший объём вложений по федеральному закону', 'не установлен'],
  termYears: TERM,
  longTermAbove: ['объём вложений, сверх которого срок контракта больше', 'не установлен'],
  longTermYears: 'больший срок контракта',
  capShare: ['предельный объём льгот, доля вложений, указанных в контракте', 'не установлен'],
  capFromYear: ['год, с которого льгота засчитывается в предельный объём', 'любой'],
  federalRate: 'федеральная ставка налога на прибыль',
  regionalRates: 'региональная ставка налога на прибыль по годам контракта',
  regionalRateFlat: 'региональная ставка налога на прибыль позднейших контрактов',
  isFlat: 'действует ли эта ставка для контрактов, подписанных в этот день',
  incomeLastYear: 'последний год льготы по налогу на прибыль',
  endsWithLastYear: 'прекращается ли с ним льгота контрактов, подписанных в этот день',
  propertyRates: 'ставка налога на имущество по годам контракта',
  propertyYears: 'число лет льготы по налогу на имущество',
  prolongedRates: 'ставка налога на имущество по годам продлённого контракта',
  prolongedYears: 'число лет льготы по налогу на имущество продлённого контракта',
  prolongedFrom: 'год, с которого она действует',
  lastSigning: ['последний день подписания контракта', 'не установлен'],
  participantConditions: 'условия для участника контракта',
  namesIncomeTax: 'норма о содержании контракта, текст которой прочитать не удалось',
  ...IN_FORCE,
};

const uzlovayaPark: Own['uzlovayaPark'] = {
  onSite: 'условие: проект в индустриальном парке',
  minCapitalInvestment: INVESTMENT,
  regionalRate: 'региональная ставка налога на прибыль',
  incomePeriods: 'число налоговых периодов льготы по налогу на прибыль',
  incomeLastYear: 'последний год льготы по налогу на прибыль',
  propertyRate: 'ставка налога на имущество',
  propertyPeriods: 'число налоговых периодов льготы по налогу на имущество',
  propertyInPark: 'условие: имущество расположено в парке',
  ...IN_FORCE,
};

const commissioning: Own['commissioning'] = {
  minValue: 'наименьшая стоимость объекта',
  minValueBefore: 'наименьшая стоимость объекта по прежним редакциям закона',
  minShare: ['наименьшее отношение к стоимости другой недвижимости', 'не установлено'],
  fullShare: ['отношение, с которого ставка наименьшая', 'не установлено'],
  noNaturalMonopoly: 'условие: не естественная монополия',
  periods: 'предельное число налоговых периодов после ввода',
  incomeRateMost: 'наибольшая региональная ставка налога на прибыль',
  incomeRateLeast: 'наименьшая региональная ставка налога на прибыль',
  incomeLastYear: 'последний год льготы по налогу на прибыль',
  propertyRateMost: 'наибольшая ставка налога на имущество',
  propertyRateLeast: 'наименьшая ставка налога на имущество',
  ...IN_FORCE,
};

const toser = (): Own['toser'] => {
  const { beside, ...frame } = toserLabels;
  const { deduction: _, ...others } = beside;
  return {
    ...frame,
    beside: others,
    landMonths: 'срок льготы по земельному налогу',
    territories: { 'toser-efremov': territoryLabels, 'toser-aleksin': territoryLabels },
  };
};

const combinations: Own['combinations'] = {
  ripWithContract: 'региональный инвестиционный проект и специальный инвестиционный контракт',
  ripWithSez: 'региональный инвестиционный проект и резидентство в зоне',
  contractWithSez: 'специальный инвестиционный контракт и резидентство в зоне',
  sezWithPark: 'резидентство в зоне и в парке',
  sezWithCommissioning: 'резидентство в зоне и льгота при вводе объектов',
  toserWithPark: 'резидентство на территории опережающего развития и в парке',
  toserWithCommissioning:
    'резидентство на территории опережающего развития и льгота при вводе объектов',
  parkWithCommissioning: 'резидентство в парке и льгота при вводе объектов',
  ripWithProperty: 'региональный инвестиционный проект и льготы по налогу на имущество',
  contractWithProperty: 'специальный инвестиционный контракт и льготы по налогу на имущество',
  contractWithIncome: 'специальный инвестиционный контракт и льготы по налогу на прибыль',
};

/** What each figure is called in Russian, and what it means that there is none. */
export const figureLabels: AnyFigureLabels = {
  rip: rip(),
  spicFederal,
  toser: toser(),
  sez: sez(),
  uzlovayaPark,
  commissioning,
  ...ofDeduction,
  ...ofExports,
  ...ofSzpk,
  ...ofSme,
  contributions: contributionLabels,
  otherLoans: otherLoanLabels,
  monotown: { minWithoutGuarantee: 'наименьшая сумма займа без гарантии' },
  combinations,
};

/** What the figures of the region's own programmes are called. */
export const loanLabels: AnyFigureLabels = {
  loans: { programmes: { 'monotown-loan': PROGRAMME } },
};

const CONTRIBUTIONS = 'Территория опережающего развития: взносы';

const toserParts = {
  toser: 'Территория опережающего развития',
  'toser.conditions': 'Территория опережающего развития: условия для резидента',
  'toser.contributions': CONTRIBUTIONS,
  'toser.contributions.pension': CONTRIBUTIONS,
  'toser.contributions.insurance': CONTRIBUTIONS,
  'toser.contributions.medical': CONTRIBUTIONS,
  'toser.contributions.unified': CONTRIBUTIONS,
  'toser.beside': 'Территория опережающего развития: совместимость',
  'toser.territories': 'Территории опережающего развития',
  'toser.territories.toser-efremov': 'Территория «Ефремов»',
  'toser.territories.toser-aleksin': 'Территория «Алексин»',
};

/** What each part of the policy is called in Russian. */
export const figureParts: { readonly [part: string]: string } = {
  ...ripParts,
  ...sezParts,
  ...deductionParts,
  ...exportParts,
  ...szpkParts,
  ...smeParts,
  ...contributionParts,
  ...otherLoanParts,
  ...toserParts,
  spicFederal: 'Специальный инвестиционный контракт',
  uzlovayaPark: 'Индустриальный парк «Узловая»',
  monotown: 'Заём для моногорода',
  commissioning: 'Ввод объектов в эксплуатацию',
  combinations: 'Совместимость мер',
};
