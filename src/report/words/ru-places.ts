import type { PlacesWords } from './places';

/** The sentences on one project in two places in Russian. */
export const places: PlacesWords = {
  title: 'Две площадки',
  place: (region, site) => `${region}, ${site}`,
  sides: (left, right) => `Слева: ${left}. Справа: ${right}.`,
  found: (better, other, amount, isPresent) =>
    `${better}: ${isPresent ? 'приведённая стоимость выгоды' : 'выгода'} от лучшего пакета больше на ${amount}, чем на другой площадке (${other}).`,
  equal: 'Выгода от лучших пакетов на обеих площадках одинакова.',
  columns: {
    place: 'Площадка',
    package: 'Лучший пакет',
    nominal: 'Экономия всего',
    present: 'Приведённая стоимость',
    difference: 'Справа минус слева',
  },
  verdicts: { left: 'Вывод слева', right: 'Вывод справа' },
  packages: 'Лучший пакет на каждой площадке',
  saved: 'Экономия по лучшим пакетам',
  byYear: 'По годам:',
  byBudget: 'По бюджетам:',
  byPeriod: 'По годам, налогам и бюджетам:',
  notKnown:
    'Прочерк — сумма на этой стороне неизвестна; для таких строк и итогов разница не рассчитана.',
  judged: 'Меры и займы обоих регионов (каждый отдельно)',
  notInRegion: 'нет в регионе',
  others: 'Другие пакеты:',
  other: (names, worth) => `${names}, выгода — ${worth}.`,
  unranked: 'Вне ранжирования: известны только границы выгоды:',
  withheld: 'Не включено в лучший пакет:',
  missing: 'Не рассчитано, так как недостаточно сведений:',
  directory: 'Что ещё предлагает регион, не рассчитывается:',
  unused: 'Указано в профиле, но здесь не используется: известно только другому региону:',
  years: 'Сколько экономит лучший пакет в каждом году на каждой площадке?',
};
