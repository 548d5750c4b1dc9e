import type { PlacesWords } from './places';

/** The sentences on one project in two places in English. */
export const places: PlacesWords = {
  title: 'Two places',
  place: (region, site) => `${region}, ${site}`,
  sides: (left, right) => `Left: ${left}. Right: ${right}.`,
  found: (better, other, amount, isPresent) =>
    `${better}: the best package is worth ${amount} more${isPresent ? ' at present value' : ''} than in the other place (${other}).`,
  equal: 'The best packages of both places are worth the same.',
  columns: {
    place: 'Place',
    package: 'Best package',
    nominal: 'Saved in all',
    present: 'Present value',
    difference: 'Right less left',
  },
  verdicts: { left: 'Verdict, left', right: 'Verdict, right' },
  packages: 'The best package of each place',
  saved: 'What the best packages save',
  byYear: 'By year:',
  byBudget: 'By budget:',
  byPeriod: 'By year, tax and budget:',
  notKnown:
    'A dash is an amount that a side does not know; a row or sum with one has no difference.',
  judged: 'Measures and loans of both regions, each by itself',
  notInRegion: 'none there',
  others: 'Other packages:',
  other: (names, worth) => `${names}, worth ${worth}.`,
  unranked: 'Beside the ranking, since their worth is only known to lie between two amounts:',
  withheld: 'Kept out of the best package:',
  missing: 'Not computed, since facts are missing:',
  directory: 'What else the region offers, not computed:',
  unused: 'Stated in the profile, but not used here, since only the other region knows it:',
  years: 'How much does the best package save each year in either place?',
};
