import { counted } from '../../words/russian';
import type { AnalysisWords, Blocked, ChangeOf, ChangeVoice, WrittenThreshold } from './analysis';

/** The sentences on what would change a plan in Russian. */
export const analysis: AnalysisWords = {
  columns: {
    value: 'Значение',
    package: 'Лучший пакет',
    worth: 'Выгода',
    relief: 'Льгота',
    net: 'За вычетом дополнительного налога',
    reliefAlone: 'Только льгота',
    before: 'До',
    after: 'После',
    difference: 'Изменение',
    other: 'Другой вариант',
    gain: 'Изменение',
  },

  nearMisses: 'Чего не хватает: наименьшее изменение, при котором отказа не было бы',
  nothingRefused: 'Отказов нет.',
  changes: {
    'invest-more': ({ amount: more, by }, { amount, day }) =>
      `вложить ещё ${amount(more)}${by === null ? '' : ` не позднее ${day(by)}`}`,
    'bring-forward': ({ amount: moved, by, moves }, { amount, day }) =>
      `осуществить ${amount(moved)} более поздних вложений не позднее ${day(by)} (${moves.map((one) => `${day(one.from)}: ${amount(one.amount)}`).join(', ')})`,
    state: ({ path, value }, { fact }) => `требуется ${answerOf(value)}: ${fact(path)}`,
    raise: (change, voice) =>
      `увеличить на ${inUnit(change, change.by, voice)}, до ${inUnit(change, change.to, voice)}: ${voice.fact(change.path)}`,
    lower: (change, voice) =>
      `уменьшить на ${inUnit(change, change.by, voice)}, до ${inUnit(change, change.to, voice)}: ${voice.fact(change.path)}`,
    move: ({ bound, path, to }, { day, fact }) =>
      `изменить срок (${bound === 'latest' ? 'не позднее' : 'не ранее'} ${day(to)}): ${fact(path)}`,
    none: ({ because, finding, of }, { claim }) =>
      `${of === undefined ? '' : `${of}: `}${claim(finding)}; ${BLOCKED[because]}`,
  },
  way: (changes) => `${changes.join('; и ')}.`,
  wayVerdict: (verdict) => `При этом вывод: ${verdict}.`,
  wayMissing: (facts) =>
    `Останется указать: ${facts.map(({ fact, path }) => (fact === undefined ? `(${path})` : `${fact} (${path})`)).join('; ')}.`,
  lessExtraTax: (net, relief) => `${net} (льгота ${relief} за вычетом дополнительного налога)`,
  wayRelief: (relief, isFloor) => `Выгода от самой меры: ${isFloor ? 'не менее ' : ''}${relief}.`,
  wayGain: (names, gain) => `Лучший пакет: ${names}; его выгода — ${gain}.`,
  moreWays: (count) =>
    `Ещё ${counted(count, 'способ', 'способа', 'способов')} с тем же числом изменений.`,
  inVain: 'Отказ, который устранить нельзя:',

  thresholds: 'Пороги вблизи проекта',
  thresholdsHow:
    'По каждому показателю указан ближайший порог ниже и выше значения в проекте и то, что изменится при переходе через него к большему значению или более позднему дню:',
  noThresholds: 'Близких порогов нет.',
  inputs: {
    'capital-investment': 'капитальные вложения',
    'programme-investment': 'капитальные вложения по программе модернизации',
    'start-day': 'начало проекта',
    'upgrade-cost': 'затраты на модернизацию',
  },
  threshold,

  readings: 'Другие варианты толкования: как они меняют лучший пакет',
  noReadingMatters: 'Ни один другой вариант толкования не меняет лучший пакет.',
  without: (readings) => `Не влияют на лучший пакет: ${readings.join('; ')}.`,
  chosen: (years, names, gain) =>
    `Если первый период каждой льготы выбрать свободно — ${years.join(', ')}, — лучший пакет: ${names}; его выгода — ${gain}.`,
  chosenNothing: 'Выбор другого первого периода льготы выгоду не увеличивает.',

  sweep: (path, fact) =>
    `Как меняется проект в зависимости от одного значения: ${fact === undefined ? path : `${fact} (${path})`}`,
  swept: (actual, isPresent) =>
    `В профиле указано: ${actual}. Выгода — ${isPresent ? 'приведённая стоимость' : 'номинальная сумма'}.`,
  sweptMeasure: (name) => `${name}, отдельно:`,
  nothingComputed: 'Недостаточно данных для расчёта',
  nothingVaries: 'Ни выводы, ни льготы по мерам не меняются.',
  unsound: 'Значения, при которых профиль содержит ошибки:',

  comparison: 'Сравнение',
  side: (file, chosen) => (chosen.length === 0 ? file : `${file} (${chosen.join(', ')})`),
  sides: (left, right) => `До: ${left}. После: ${right}.`,
  same: 'Различий нет.',
  bestBefore: (names, value) => `Лучший пакет до: ${names}; выгода — ${value}.`,
  bestAfter: (names, value, gain) => `Лучший пакет после: ${names}; выгода — ${value} (${gain}).`,
  added: (names) => `Добавлено: ${names.join(', ')}.`,
  dropped: (names) => `Исключено: ${names.join(', ')}.`,
  judgedTable: 'Меры и займы, по которым есть различия (каждый отдельно)',
  flipped: (name) => `${name}, условия, изменившие вывод:`,
  flip: (claim, before, after) => `${claim}: до — ${before}, после — ${after}`,
  answers: {
    met: 'выполнено',
    'not-met': 'не выполнено',
    unknown: 'не установлено',
    'not-asked': 'не проверялось',
  },
  notJudged: 'не оценивалось',
  packages: 'Лучшие пакеты по годам',
  byPeriod: 'По годам, налогам и бюджетам:',
  byBudget: 'По бюджетам:',
  oneSided: (taxes) =>
    `Данные есть только на одной стороне, поэтому эти суммы входят в итоги, но разница по годам не рассчитана: ${taxes.join('; ')}.`,
  onlyBefore: (tax, years) => `${tax} (${years}, до)`,
  onlyAfter: (tax, years) => `${tax} (${years}, после)`,
};

const BLOCKED: { readonly [because in Blocked]: string } = {
  'not-in-force': 'никакая дата проекта этого не изменит',
  'day-past': 'срок для этого истёк',
  'nothing-listed': 'ничего подходящего не указано',
  'no-base': 'нет налоговой базы, к которой применяется льгота',
  'no-way-found': 'изменение, при котором условие выполнялось бы, не найдено',
};

const answerOf = (value: string | boolean): string => {
  if (typeof value === 'string') return `значение (${value})`;
  return value ? 'ответ «да»' : 'ответ «нет»';
};

function inUnit(
  { unit }: ChangeOf<'raise'>,
  value: string,
  { amount, percent }: ChangeVoice,
): string {
  switch (unit) {
    case 'roubles':
      return amount(value);
    case 'share':
      return percent(value);
    case 'months':
      return counted(Number(value), 'месяц', 'месяца', 'месяцев');
    case 'years':
      return counted(Number(value), 'год', 'года', 'лет');
  }
}

function threshold(one: WrittenThreshold): string {
  const { above, actual, below, best, figure, input, measure, of, relief, verdict, within } = one;
  const where = [
    of === null ? '' : ` (${of})`,
    within === null ? '' : ` с ${within.from}${within.to === null ? '' : ` по ${within.to}`}`,
    figure === null ? '' : ` (${figure})`,
  ].join('');
  const head = `${measure}: ${input}${where}, в проекте ${actual}. При переходе от ${below} к ${above} вывод: ${verdict}.`;
  return relief === null
    ? `${head} Выгода от лучшего пакета — ${best}.`
    : `${head} Выгода от самой меры — ${relief}, от лучшего пакета — ${best}.`;
}
