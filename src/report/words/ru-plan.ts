import { and, counted } from '../../words/russian';
import { capital } from '../format';
import type { PlanWords } from './plan';
import { absent, TIMINGS } from './ru-plan-names';
import { views } from './ru-plan-views';

const PRICES = { nominal: 'цены каждого года', real: 'цены одного года' } as const;

/** The sentences of a plan in Russian. */
export const plan: PlanWords = {
  ...views,
  title: (name) => `План мер поддержки проекта: ${name}`,
  absent,
  columns: {
    saved: 'Экономия',
    interest: 'Экономия на процентах',
    total: 'Всего',
    figure: 'Показатель',
    without: 'Без пакета',
    with: 'С пакетом',
    uplift: 'Прирост',
    ordinary: 'Налог без льгот',
    granted: 'Налог с льготами',
    expenditure: 'Налоговые расходы',
    worth: 'Приведённая стоимость',
    operating: 'Операционный поток',
    investment: 'Вложения',
    workingCapital: 'Оборотный капитал',
    residualValue: 'Остаточная стоимость',
    taxes: 'Налоги',
    aetr: 'Средняя ставка',
    metr: 'Предельная ставка',
    costOfCapital: 'Стоимость капитала',
  },
  packageOf: (names) => (names.length === 0 ? 'без мер поддержки' : names.join(' + ')),

  best: (names) => `Лучший пакет: ${names}.`,
  nothing: (isOpen) =>
    `Лучшего пакета нет. Ни одна мера и ни один заём, которые можно рекомендовать, не дают экономии.${isOpen ? ' Недостающие сведения могут это изменить: см. ниже.' : ''}`,
  worth: (present, nominal, { day, prices, rate, timing }) =>
    `Экономия составит ${nominal}, её приведённая стоимость на ${day} — ${present} (ставка дисконтирования ${rate} годовых, потоки отнесены к ${TIMINGS[timing]}, ${prices === null ? 'вид цен не указан' : PRICES[prices]}).`,
  worthNominal: (nominal) =>
    `Экономия составит ${nominal}. Ставка дисконтирования не указана, поэтому пакеты сравниваются по номинальной сумме.`,
  taxForgone: (share, years, isPresent) =>
    `${isPresent ? 'Приведённая стоимость налогов' : 'Сумма налогов'} за ${years} ${years.includes('-') ? 'годы' : 'год'} снижается на ${share}.`,
  taxAndSubsidies: (share, years, isPresent) =>
    `Вместе с субсидиями это ${share} ${isPresent ? 'приведённой стоимости' : 'суммы'} налогов за ${years} ${years.includes('-') ? 'годы' : 'год'}.`,
  subsidiesIn: (column) => `Субсидии учтены в графе «${column}» со знаком минус.`,
  runnerUp: (names, value) => `Следующий по выгоде пакет: ${names}, выгода — ${value}.`,
  losesBy: (amount, why) => `Это на ${amount} меньше, чем у лучшего пакета: ${why.join('; ')}.`,
  equal: (why) => `Выгода та же, преимуществ нет: ${why.join('; ')}.`,
  noRunnerUp: 'Другого допустимого пакета для сравнения нет.',
  reasons: {
    'adds-nothing': ({ elements: ids }, { name }) =>
      `добавление ${and(ids.map((id) => name(id).gen))} ничего не даёт`,
    lacks: ({ elements: ids }, { name }) => `в пакете нет ${and(ids.map((id) => name(id).gen))}`,
    'cap-exhausted': ({ cutOff, element, year }, { amount, name }) =>
      `предельный объём ${name(element).gen} исчерпан в ${year} году, сверх предела — ${amount(cutOff)}`,
    'begins-later': ({ bestFirst, element, first }, { name }) =>
      `первый период ${name(element).gen} — ${first} год, а не ${bestFirst}`,
    'higher-rates': ({ bestRate, element, rate, year }, { name, percent }) =>
      `при ${name(element).prep} ставка налога на прибыль в ${year} году — ${percent(rate)}, а не ${percent(bestRate)}`,
    'ends-earlier': ({ because, bestLast, element, last }, { end, name }) =>
      `последний период ${name(element).gen} — ${last} год, а не ${bestLast} (${end({ because, last })})`,
  },
  difference: (saved, amount, isMore) => `${saved} — ${isMore ? 'больше' : 'меньше'} на ${amount}`,
  savedDifference: (differences) => `экономия по видам платежей: ${differences.join(', ')}`,

  years: 'Налоги по годам',
  byYear: 'Экономия — налог без льгот за вычетом налога с льготами и экономия на процентах:',
  byTax: 'Экономия по налогам:',
  byBudget: (isLent) =>
    `Экономия по бюджетам${isLent ? '; экономия на процентах — у заимодавца' : ''}:`,
  interest: 'проценты',
  lender: 'заимодавец',

  why: 'Почему этот пакет',
  alone: (relief) => `Льгота без учёта влияния на другие налоги: ${relief}.`,
  decides: 'Проверенные показатели:',
  others: (count) =>
    `${counted(count, 'Выполнено ещё', 'Выполнены ещё', 'Выполнено ещё').replace(/^\d+ /, '')} ${counted(count, 'условие', 'условия', 'условий')}.`,
  suppose: 'Только если эти сведения соответствуют требованиям:',
  law: (law) => `Правовое основание: ${law}`,
  cap: (amount, used, cutOff, years) =>
    `Предельный объём льготы в пакете: ${amount}; использовано ${used}; сверх предела ${cutOff}${years.length === 0 ? '' : `; исчерпан: ${years.join(', ')}`}.`,
  inForce: (periods, because) =>
    `Пониженные ставки по пакету применяются за налоговые периоды: ${periods}; ${because}.`,
  chosenPeriods: (readings) => `Выбран первый период льготы: ${readings.join(', ')}.`,
  exempted: (objects) =>
    `Объекты программы модернизации, к которым сначала применяется освобождение: ${objects.join(', ')}.`,
  restsOn: 'Пакет основан на правилах совместимости, которые источниками не подтверждены:',

  forbidden: 'Несовместимые меры',
  noTwoOf: (names) => `из перечисленного допустимо только одно: ${names.join(', ')}`,
  pairs: (pairs) => pairs.map(([one, other]) => `«${one}» и «${other}»`).join('; '),
  notThis: (name) => `поэтому исключено: ${name}`,

  lost: 'Другие пакеты и почему они менее выгодны',
  lostItem: (names, value, why) => `${capital(names)}, выгода — ${value}. ${why}`,
  more: (count) =>
    `Ещё ${counted(count, 'пакет приведён', 'пакета приведены', 'пакетов приведено')} в полном ответе (--format json).`,

  unranked: 'Пакеты, которые не сравниваются: известны только границы выгоды',
  unrankedItem: (name, worth, because) =>
    `${name}: ${worth}${because.length === 0 ? '' : `; ${because.join('; ')}`}.`,

  withheld: 'Что не включено в лучший пакет',
  withheldAs: {
    unknown: 'недостаточно сведений',
    unconfirmed: 'источниками не подтверждено',
  },
  withheldItem: (name, because) => `${name}: ${because.join('; ')}.`,
  letIn: (gates) =>
    gates.length === 1
      ? `Чтобы рассмотреть пакеты с этой мерой, задайте параметр (--${gates.join()}).`
      : `Чтобы рассмотреть пакеты с этой мерой, задайте оба параметра (${gates.map((gate) => `--${gate}`).join(', ')}).`,
  wouldAdd: (names, gained) => `Лучший пакет с этой мерой: ${names}; его выгода — ${gained}.`,
  gained: (amount, by) => {
    if (by === 'equal') return 'без изменений';
    return by === 'more' ? `больше на ${amount}` : `меньше на ${amount}`;
  },
  restingOn: (status) => `${status} как основание для другой меры`,
  heldByNone: 'Ни в один допустимый пакет не входит.',
  state: (facts) =>
    `Укажите: ${facts.map(({ fact, path }) => (fact === undefined ? `(${path})` : `${fact} (${path})`)).join('; ')}.`,
  figure: (path, label = 'показатель') => `${label} (${path})`,
  restsOnFigures: (figures) => `На чём основано: ${figures.join(', ')}.`,

  left: 'Меры и займы, которые не входят в пакеты',
  leftAs: {
    ineligible: 'Не предоставляются:',
    'facts-missing': 'Вывод не сделан; недостающие сведения и для чего они нужны:',
    'nothing-to-relieve': 'Предоставляются, но в проекте не уменьшают ни одного платежа:',
    'not-by-year': 'Предоставляются, но их сумма не распределена по годам:',
    deferral:
      'Только переносят срок уплаты налога и в пакеты не входят; рядом с пакетом показываются с параметрами --unconfirmed и --unknown:',
    'market-rate-missing':
      'Не сравниваются: без рыночной ставки известна только нижняя граница выгоды; укажите ставку (borrowing.marketRate):',
    'not-asked-for': 'Не входят в число выбранных:',
  },
  leftBecause: {
    ineligible: 'не предоставляется',
    'facts-missing': 'вывод не сделан: недостаточно сведений',
    'nothing-to-relieve': 'предоставляется, но не уменьшает ни одного платежа',
    'not-by-year': 'предоставляется, но сумма не распределена по годам',
    deferral: 'только переносит срок уплаты налога',
    'market-rate-missing': 'не сравнивается: рыночная ставка не указана',
    'not-asked-for': 'не входит в число выбранных',
  },
  andMore: (reason, count) =>
    count === 0 ? reason : `${reason}; ещё ${counted(count, 'причина', 'причины', 'причин')}`,
  factsFor: (facts, names) => `${facts.join('; ')} — ${names.join(', ')}`,
};
