import { capital } from '../../format';
import { type PageWords, plain } from './page-words';

/** What pages say in Russian. */
export const ru: PageWords = {
  gets: (names) =>
    names.length === 0
      ? 'Ни одна мера поддержки не положена проекту наверняка.'
      : `Проекту положены: ${names.join(', ')}.`,
  counts: (eligible, unknown, ineligible) =>
    `Меры поддержки: положено — ${eligible}, зависит от недостающих сведений — ${unknown}, отказано — ${ineligible}.`,
  refused: (count) => `В каких мерах отказано и почему (${count})`,
  madeBy: (version) => `Составлено программой investor-incentives ${version}`,
  asOf: (day) => `По состоянию на ${day}`,
  edition: (edition, hash) => `Редакция ${edition}, показатели ${hash}`,
  carried:
    'Файл хранит описание проекта, по которому составлен: его вернёт команда «investor-incentives extract FILE.html».',
  onScreen: (headings) =>
    `В печатную форму не вошли таблицы, которые есть в отчёте на экране: ${headings.map(plain).join('; ')}.`,
  cards: {
    saved: 'экономия всего',
    present: 'её приведённая стоимость',
    less: 'снижение налогов',
    ofTaxes: 'от суммы налогов, вместе с субсидиями',
    years: 'годы льготы по налогу на прибыль',
  },
  pictures: {
    numbersIn: {
      one: 'Числа на рисунке — рубли.',
      thousand: 'Числа на рисунке — тысячи рублей.',
      million: 'Числа на рисунке — миллионы рублей.',
      billion: 'Числа на рисунке — миллиарды рублей.',
    },
    taxes: {
      question: 'Сколько налогов уплачивается и экономится в каждом году?',
      sentence: (first, last, saved) => `С ${first} по ${last} год пакет экономит ${saved}.`,
      paid: 'уплачивается',
      saved: 'экономия',
      savedOf: (tax) => `экономия: ${tax}`,
      unknown: 'нет данных',
      notKnown: (years) =>
        `Годы, о которых в профиле нет сведений (${years}), заштрихованы: это не ноль.`,
      partlyKnown: (tax, years) => `Нет данных, на рисунке не показано: ${tax}, ${years}.`,
      raised: (years) => `Годы, когда налогов уплачивается больше, чем без пакета: ${years}.`,
    },
    packages: {
      question: 'Какова выгода от других пакетов?',
      best: 'лучший пакет',
      other: 'другие допустимые пакеты',
    },
    budgets: {
      question: 'Какой бюджет, когда и сколько недополучает?',
      kept: 'поступает',
      forgone: 'недополучено',
      of: (budget) => `Бюджет: ${budget}`,
      sentence: (budget, forgone) => `${capital(budget)} бюджет недополучает ${forgone}.`,
    },
    times: {
      question: 'Что и к какому сроку сделать и сколько это действует?',
      by: (day) => `не позднее ${day}`,
      held: (day) => `получено ${day}`,
      loan: (from, to) => `выдача ${from}, погашение ${to}`,
      toDo: 'получить к этому дню',
      inForce: 'получено или действует',
      repaid: 'заём до погашения',
    },
    loans: {
      interest: (loan) => `${loan}: какие проценты уплачиваются и экономятся в каждом году?`,
      balance: (loan) => `${loan}: каков долг на день первого платежа каждого года?`,
      paid: 'проценты фонда',
      saved: 'экономия по сравнению с рынком',
      found: (names, best) => {
        if (names.length === 0) return 'Ни один заём не предоставляется наверняка.';
        const most =
          best === null ? '' : ` Наибольшая приведённая выгода — ${best.worth} (${best.name}).`;
        return `Могут быть предоставлены: ${names.join(', ')}.${most}`;
      },
      numbers: 'Показаны проценты фонда.',
    },
    changes: {
      years: 'Сколько экономит лучший пакет в каждом году до и после?',
      budgets: (measure) => `${measure}: сколько недополучает каждый бюджет до и после?`,
      before: 'до',
      after: 'после',
      onSide: (name, side) => `${name}, ${side}`,
      found: (names) =>
        names.length === 0
          ? 'Ни выводы, ни льготы не меняются.'
          : `Изменения затрагивают меры: ${names.join(', ')}.`,
    },
    cap: {
      question: 'Когда исчерпывается предельный размер льготы?',
      before: 'использовано ранее',
      granted: 'использовано за год',
      cut: 'сверх предела',
      line: 'Линия — предельный размер.',
      sentence: (used, cap) => `Использовано ${used} из ${cap}.`,
    },
    thresholds: {
      question: 'Насколько суммы далеки от порогов?',
      found: 'по проекту',
      number: (found, required) => `${found}; требуется ${required}`,
      line: 'Черта поперёк полосы — требуемая сумма.',
    },
    sweep: {
      question: 'Где меняется ответ?',
      sentence: (least, most) =>
        least === most
          ? `Выгода от лучшего пакета при всех значениях — ${least}.`
          : `Выгода от лучшего пакета — от ${least} до ${most}.`,
      found: ([first = '', ...others]) =>
        others.length === 0
          ? `При всех значениях лучший пакет один: ${first}.`
          : `Лучший пакет меняется: ${[first, ...others].join('; затем ')}.`,
      band: (letter, names) => `${letter}: ${names}`,
      open: 'Значения, при которых для расчёта пакета недостаточно данных, не показаны.',
      unsound: 'Значения, при которых профиль содержит ошибки, не показаны.',
    },
  },
  roubles: (amount) => `${amount}\u00a0₽`,
};
