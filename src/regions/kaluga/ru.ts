import { labelsByPath } from '../../figures/labels';
import { textsOf } from '../../words/values';
import { type InOther, joinWords, type RegionWords, type RuleWords } from '../../words/words';
import { contributions } from '../russia/contributions/words.ru';
import { limits, loans } from '../russia/loans/words.ru';
import { readingWords } from '../russia/other-loans/readings.ru';
import { otherLoans } from '../russia/other-loans/words.ru';
import { contracts } from '../russia/spic-federal/contract-conditions.ru';
import { directory } from './directory/words.ru';
import { textsInRussian } from './editions/russian';
import type * as en from './en';
import { figureLabels, figureParts } from './figures.ru';
import { MEASURES_IN_RUSSIAN } from './measures/russian';
import { KALUGA } from './region';

const pair = (one: string, other: string): RuleWords => ({
  forbids: `${one} и ${other} несовместимы`,
  permits: `${one} и ${other} совместимы`,
});

const REGISTER = 'реестр инвестиционных проектов';
const RIP = 'региональный инвестиционный проект';
const ZONE = 'статус резидента зоны';
const DEDUCTION = 'вычет';
const CONTRACT = 'специальный инвестиционный контракт';

/** What each combination rule says where it forbids and where it permits, in Russian. */
const rules: { readonly [rule in keyof typeof en.rules]: RuleWords } = {
  oneIncomeRate: {
    forbids: 'пониженные ставки налога на прибыль по разным основаниям несовместимы',
    permits: 'пониженные ставки налога на прибыль по разным основаниям совместимы',
  },
  oneRateAnObject: {
    forbids: 'к одному объекту одновременно применяется одна льгота',
    permits: 'объект программы модернизации вместо неё может получить освобождение',
  },
  upgradeAfterExemption: {
    forbids: 'после освобождения объекта льгота по программе модернизации к нему не применяется',
    permits: 'после освобождения объекта льгота по программе модернизации к нему может применяться',
  },
  exemptionInZone: {
    forbids: 'резидент не может применять освобождение к имуществу на территории зоны',
    permits: 'резидент может применять освобождение к имуществу на территории зоны',
  },
  exemptionStatus: {
    forbids: 'для освобождения нужен статус, которого у проекта нет и который он получить не может',
    permits: 'для освобождения нужен статус, который у проекта есть или который он может получить',
  },
  contractParticipant: {
    forbids:
      'такой федеральный контракт несовместим со статусом резидента зоны и с региональным инвестиционным проектом',
    permits:
      'такой федеральный контракт совместим со статусом резидента зоны и с региональным инвестиционным проектом',
  },
  ripWithSez: pair(RIP, ZONE),
  registerWithPpe: pair(REGISTER, 'реестр программ модернизации'),
  registerWithRip: pair(REGISTER, RIP),
  registerWithContract: pair(REGISTER, CONTRACT),
  deductionWithRip: pair(DEDUCTION, RIP),
  deductionWithSez: pair(DEDUCTION, ZONE),
  deductionWithContract: pair(DEDUCTION, CONTRACT),
  deductionOnFederalAsset: pair('региональный', 'федеральный вычеты по одному основному средству'),
};

const inBrackets = (paths: readonly string[]): string => `(${paths.join(', ')})`;

/** Words of the region itself, in Russian. */
const own: InOther<typeof en.own> = {
  notes: {
    'statuses-exclude-each-other': () =>
      'в профиле указаны несовместимые статусы; каждая мера оценивается отдельно',
    'participant-facts-taken-as-no': (values) =>
      `неуказанные сведения об участнике приняты как «нет» ${inBrackets(textsOf(values, 'paths'))}`,
    'investment-kind-by-analogy': (values) =>
      `легковые автомобили, жильё и ранее существовавшие здания не учитываются: для региональных инвестиционных проектов это установлено НК РФ (ст. 25.8 п. 3-4), для других мер принято по аналогии и не подтверждено ${inBrackets(textsOf(values, 'paths'))}`,
    'upgraded-not-created': (values) =>
      `модернизированное имущество, для которого не указан день первого ввода в эксплуатацию, не считается созданным в рамках проекта ${inBrackets(textsOf(values, 'paths'))}`,
    'objects-together': (values) =>
      `объектов слишком много: освобождение применяется либо ко всем, либо ни к одному из них: ${textsOf(values, 'objects').join(', ')}`,
    'objects-in-zone': (values) => {
      const paths = textsOf(values, 'paths');
      const open = paths.length === 0 ? '' : `; не указано ${inBrackets(paths)}`;
      return `резидент зоны не применяет освобождение к имуществу, которое расположено в ней или может быть в ней расположено: ${textsOf(values, 'objects').join(', ')}${open}`;
    },
  },
};

const measures = Object.values(MEASURES_IN_RUSSIAN);

function lawsInRussian(): readonly (readonly [string, string])[] {
  const ofId: { readonly [id: string]: string } = Object.assign(
    {},
    ...measures.map(({ laws }) => laws),
  );
  return KALUGA.measures.flatMap((measure) => {
    const all = measure.parts === undefined ? [measure] : [measure, ...measure.parts];
    return all.map(({ id, law }) => [law, ofId[id] ?? law] as const);
  });
}

/** Where a project may stand, in Russian. */
const sites: { readonly [site in keyof typeof en.sites]: string } = {
  sez: 'на территории особой экономической зоны',
  region: 'в области, вне особой экономической зоны',
  elsewhere: 'за пределами области',
};

/** What Kaluga Region brings to reports in Russian. */
export const ru: RegionWords = joinWords([
  contracts,
  contributions,
  ...measures.map(({ readings, words }) => ({ ...words, readings })),
  own,
  loans,
  { ...otherLoans, readings: readingWords },
  {
    rules,
    limits,
    sites,
    directory,
    figures: { ...figureParts, ...labelsByPath(figureLabels) },
    texts: Object.fromEntries([...textsInRussian(), ...lawsInRussian()]),
  },
]);
