import { type PageWords, plain } from './page-words';

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
  onScreen: (headings) =>
    `Not printed, and in the report on a screen: ${headings.map(plain).join('; ')}.`,
  cards: {
    saved: 'saved in all',
    present: 'worth today, discounted',
    less: 'less tax',
    ofTaxes: 'of the taxes, with subsidies',
    years: 'years of income-tax relief',
  },
  pictures: {
    numbersIn: {
      one: 'Numbers on marks are roubles.',
      thousand: 'Numbers on marks are thousands of roubles.',
      million: 'Numbers on marks are millions of roubles.',
      billion: 'Numbers on marks are billions of roubles.',
    },
    taxes: {
      question: 'What is paid and saved each year?',
      sentence: (first, last, saved) => `From ${first} to ${last} the package saves ${saved}.`,
      paid: 'still paid',
      saved: 'saved',
      savedOf: (tax) => `saved of ${tax}`,
      unknown: 'not known',
      notKnown: (years) => `The profile does not give the facts of ${years}: hatched, not 0.`,
      partlyKnown: (tax, years) => `Not known and not drawn: ${tax} of ${years}.`,
      raised: (years) => `In ${years} more tax is paid than without the package.`,
    },
    packages: {
      question: 'How much are the other packages worth?',
      best: 'the best package',
      other: 'other lawful packages',
    },
    budgets: {
      question: 'Which budget gives up how much, and when?',
      kept: 'still received',
      forgone: 'given up',
      of: (budget) => `Budget: ${budget}`,
      sentence: (budget, forgone) => `The ${budget} budget gives up ${forgone}.`,
    },
    times: {
      question: 'What must be done, and how long does it last?',
      by: (day) => `by ${day}`,
      held: (day) => `held since ${day}`,
      loan: (from, to) => `drawn ${from}, repaid ${to}`,
      toDo: 'to be obtained by then',
      inForce: 'held or in force',
      repaid: 'loan until it is repaid',
    },
    loans: {
      interest: (loan) => `${loan}: what interest is paid and saved each year?`,
      balance: (loan) => `${loan}: how much is owed at the first payment of each year?`,
      paid: 'interest of the fund',
      saved: 'saved against the market',
      found: (names, best) => {
        if (names.length === 0) return 'No loan may be had for certain.';
        const most =
          best === null ? '' : ` Worth most: ${best.name}, ${best.worth} in present value.`;
        return `The project may have: ${listed(names)}.${most}`;
      },
      numbers: 'The numbers are the interest of the fund.',
    },
    changes: {
      years: 'How much does the best package save each year, before and after?',
      budgets: (measure) => `${measure}: how much does each budget give up, before and after?`,
      before: 'before',
      after: 'after',
      onSide: (name, side) => `${name}, ${side}`,
      found: (names) =>
        names.length === 0
          ? 'No relief and no verdict changes.'
          : `The change touches: ${listed(names)}.`,
    },
    cap: {
      question: 'When does the cap run out?',
      before: 'used before',
      granted: 'used in the year',
      cut: 'cut off',
      line: 'The line is the cap.',
      sentence: (used, cap) => `${used} of ${cap} is used.`,
    },
    thresholds: {
      question: 'How far are amounts from their thresholds?',
      found: 'the project',
      number: (found, required) => `${found}; required ${required}`,
      line: 'The lines across the bars are what is required.',
    },
    sweep: {
      question: 'Where does the answer change?',
      sentence: (least, most) =>
        least === most
          ? `The best package is worth ${least} at every value.`
          : `The best package is worth from ${least} to ${most}.`,
      found: ([first = '', ...others]) =>
        others.length === 0
          ? `The same package is best at every value: ${first}.`
          : `The best package changes: ${[first, ...others].join(', then ')}.`,
      band: (letter, names) => `${letter}: ${names}`,
      open: 'Values at which facts are missing to compute any package are not drawn.',
      unsound: 'Values with which the profile is not sound are left out.',
    },
  },
  roubles: (amount) => `${amount}\u00a0₽`,
};
