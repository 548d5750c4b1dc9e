import { labelsByPath } from '../../figures/labels';
import { textsOf } from '../../words/values';
import { type InOther, joinWords, type RegionWords, type RuleWords } from '../../words/words';
import { contributions } from '../russia/contributions/words.ru';
import { exportTransport } from '../russia/export-transport/words.ru';
import { federalDeduction } from '../russia/federal-deduction/words.ru';
import { federalLabels, federalParts } from '../russia/figures.ru';
import { limits, loans } from '../russia/loans/words.ru';
import { readingWords as floatingWords } from '../russia/other-loans/readings.ru';
import { otherLoans } from '../russia/other-loans/words.ru';
import { readingsInRussian, smeContributions } from '../russia/sme-contributions/words.ru';
import { federalTextsInRussian } from '../russia/sources/russian';
import { readingWords } from '../russia/szpk/readings.ru';
import { szpk } from '../russia/szpk/words.ru';
import { ownTextsInRussian } from './edition/sources.ru';
import type * as en from './en';
import { figureLabels, figureParts, loanLabels } from './figures.ru';
import { lawsInRussian } from './laws.ru';
import { ru as monotown } from './loans/words.ru';
import { ru as commissioning } from './measures/commissioning/words.ru';
import { ru as rip } from './measures/rip/words.ru';
import { ru as sez } from './measures/sez/words.ru';
import { ru as spicFederal } from './measures/spic-federal/words.ru';
import { ru as toser } from './measures/toser/words.ru';
import { ru as park } from './measures/uzlovaya-park/words.ru';

const pair = (one: string, other: string): RuleWords => ({
  forbids: `${one} и ${other} несовместимы`,
  permits: `${one} и ${other} совместимы`,
});

const RIP = 'региональный инвестиционный проект';
const CONTRACT = 'специальный инвестиционный контракт';
const ZONE = 'статус резидента зоны';
const TERRITORY = 'статус резидента территории опережающего развития';
const PARK = 'статус резидента парка';
const IN_USE = 'льгота при вводе объектов';
const INCOME = 'льгота по налогу на прибыль парка или при вводе объектов';
const PROPERTY = 'льгота по налогу на имущество парка или введённых объектов';

const rules: { readonly [rule in keyof typeof en.rules]: RuleWords } = {
  oneIncomeRate: {
    forbids: 'пониженные ставки налога на прибыль по разным основаниям несовместимы',
    permits: 'пониженные ставки налога на прибыль по разным основаниям совместимы',
  },
  ripWithContract: pair(RIP, CONTRACT),
  ripWithSez: pair(RIP, ZONE),
  contractWithSez: pair(CONTRACT, ZONE),
  sezWithPark: pair(ZONE, PARK),
  sezWithCommissioning: pair(ZONE, IN_USE),
  toserWithPark: pair(TERRITORY, PARK),
  toserWithCommissioning: pair(TERRITORY, IN_USE),
  parkWithCommissioning: pair(PARK, IN_USE),
  ripWithProperty: pair(RIP, PROPERTY),
  contractWithProperty: pair(CONTRACT, PROPERTY),
  contractWithIncome: pair(CONTRACT, INCOME),
};

const sites: { readonly [site in keyof typeof en.sites]: string } = {
  sez: 'на территории особой экономической зоны «Узловая»',
  'uzlovaya-park': 'в индустриальном парке «Узловая»',
  'toser-efremov': 'на территории опережающего развития «Ефремов»',
  'toser-aleksin': 'на территории опережающего развития «Алексин»',
  region: 'в другом месте области',
  elsewhere: 'за пределами области',
};

const own: InOther<typeof en.own> = {
  notes: {
    'objects-together': (values) =>
      `объектов слишком много: льгота по налогу на имущество выбирается для всех сразу, а не для каждого: ${textsOf(values, 'objects').join(', ')}`,
    'investment-kind-by-analogy': (values) =>
      `легковые автомобили, жильё и ранее существовавшие здания не учитываются: для региональных инвестиционных проектов это установлено НК РФ (ст. 25.8 п. 3-4), для других мер принято по аналогии и не подтверждено (${textsOf(values, 'paths').join(', ')})`,
    'participant-facts-taken-as-no': (values) =>
      `неуказанные сведения об участнике приняты как «нет» (${textsOf(values, 'paths').join(', ')})`,
  },
};

/** What fields of the region are called in Russian. */
const facts: NonNullable<RegionWords['facts']> = {
  'investor.naturalMonopoly':
    'превышает ли доля доходов от деятельности естественной монополии 90 %',
  commissioning: 'сведения о введённых объектах',
  'commissioning.otherRealEstate': 'остаточная стоимость другой недвижимости инвестора в рублях',
  'commissioning.payback': 'день окупаемости вложений',
  'commissioning.incomeRate': 'региональная ставка налога на прибыль по годам',
  'commissioning.incomeRate.{}': 'региональная ставка налога на прибыль в году',
  'commissioning.propertyRate': 'ставка налога на имущество по годам',
  'commissioning.propertyRate.{}': 'ставка налога на имущество в году',
  'statuses.parkResident': 'статус резидента индустриального парка',
  'statuses.parkResident.registered': 'день получения статуса резидента парка',
  'statuses.parkResident.ends': 'последний день статуса резидента парка',
  'statuses.specialInvestmentContract.prolongedForSanctions': 'продлён ли контракт из-за санкций',
};

/** What Tula Region brings to reports in Russian. */
export const ru: RegionWords = joinWords([
  rip,
  spicFederal,
  toser,
  sez,
  park,
  commissioning,
  federalDeduction,
  exportTransport,
  szpk,
  contributions,
  { ...smeContributions, readings: readingsInRussian },
  own,
  loans,
  monotown,
  { ...otherLoans, readings: floatingWords },
  {
    readings: readingWords,
    rules,
    limits,
    sites,
    facts,
    figures: {
      ...federalParts,
      ...figureParts,
      ...labelsByPath({ ...federalLabels, ...figureLabels }),
      ...labelsByPath(loanLabels),
    },
    texts: Object.fromEntries([
      ...federalTextsInRussian(),
      ...ownTextsInRussian(),
      ...lawsInRussian,
    ]),
  },
]);
