import type { PageWords } from './page-words';

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** What pages say in English. */
export const en: PageWords = {
  gets: (names) =>
    names.length === 0
      ? 'The project is not certain of any measure.'
      : `The project gets: ${listed(names)}.`,
  counts: (eligible, unknown, ineligible) =>
    `Measures: ${eligible} available, ${unknown} depending on missing facts, ${ineligible} refused.`,
  refused: (count) => `Refused measures and why (${count})`,
  madeBy: (version) => `Made with investor-incentives ${version}`,
  asOf: (day) => `As of ${day}`,
  edition: (edition, hash) => `Edition ${edition}, figures ${hash}`,
  carried:
    'This file carries the profile it was made from: “investor-incentives extract FILE.html” gives it back.',
  cards: {
    saved: 'saved in all',
    present: 'worth today, discounted',
    less: 'less tax',
    years: 'years of income-tax relief',
  },
  roubles: (amount) => `${amount}\u00a0₽`,
};
