import type { PageWords } from './page-words';

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
  cards: {
    saved: 'экономия всего',
    present: 'её приведённая стоимость',
    less: 'снижение налогов',
    years: 'годы льготы по налогу на прибыль',
  },
  roubles: (amount) => `${amount}\u00a0₽`,
};
