import type { AnalysisWords, Blocked, ChangeOf, ChangeVoice, WrittenThreshold } from './analysis';

const and = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** The sentences on what would change a plan in English. */
export const analysis: AnalysisWords = {
  columns: {
    value: 'Value',
    package: 'Best package',
    worth: 'Worth',
    relief: 'Relief',
    net: 'Less extra tax',
    reliefAlone: 'Relief alone',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    other: 'In its place',
    gain: 'Gain',
  },

  nearMisses: 'Near misses: the least that would change a refusal',
  nothingRefused: 'Nothing is refused.',
  changes: {
    'invest-more': ({ amount: more, by }, { amount }) =>
      `invest ${amount(more)} more${by === null ? '' : ` by ${by}`}`,
    'bring-forward': ({ amount: moved, by, moves }, { amount }) =>
      `make ${amount(moved)} of later investment by ${by} (${moves.map((one) => `${amount(one.amount)} of ${one.from}`).join(', ')})`,
    state: ({ path, value }, { fact }) => `change ${fact(path)} to ${answerOf(value)}`,
    raise: (change, voice) =>
      `raise ${voice.fact(change.path)} by ${inUnit(change, change.by, voice)}, to ${inUnit(change, change.to, voice)}`,
    lower: (change, voice) =>
      `lower ${voice.fact(change.path)} by ${inUnit(change, change.by, voice)}, to ${inUnit(change, change.to, voice)}`,
    move: ({ bound, path, to }, { fact }) => `move ${fact(path)} to ${to} at the ${bound}`,
    none: ({ because, finding, of }, { claim }) =>
      `${of === undefined ? '' : `${of}: `}${claim(finding)}; ${BLOCKED[because]}`,
  },
  way: (changes) => `${changes.join('; and ')}.`,
  wayVerdict: (verdict) => `Then ${verdict}.`,
  wayMissing: (facts) => `Still to be stated: ${facts.map(({ path }) => path).join(', ')}.`,
  lessExtraTax: (net, relief) => `${net}, which is relief of ${relief} less extra tax,`,
  wayRelief: (relief, isFloor) => `Worth ${isFloor ? 'at least ' : ''}${relief} by itself.`,
  wayGain: (names, gain) => `The best package, ${names}, would be worth ${gain}.`,
  moreWays: (count) =>
    count === 1 ? 'One more way is as short.' : `${count} more ways are as short.`,
  inVain: 'Nothing would do for these:',

  thresholds: 'Thresholds around the project',
  thresholdsHow:
    'Of each figure the nearest on either side of the project, and what passing it upwards is worth:',
  noThresholds: 'No figure is near enough to tell.',
  inputs: {
    'capital-investment': 'capital investment',
    'programme-investment': 'capital investment of the upgrade programme',
    'start-day': 'start',
    'upgrade-cost': 'cost of the upgrade',
  },
  threshold,

  readings: 'Other readings: what they do to the best package',
  noReadingMatters: 'No other reading changes the best package.',
  without: (readings) => `Without effect on it: ${readings.join(', ')}.`,
  chosen: (years, names, gain) =>
    `With the first period of every relief freely chosen (${years.join(', ')}) the best package, ${names}, would be worth ${gain}.`,
  chosenNothing: 'No other first period of a relief would be better.',

  sweep: (path) => `What becomes of the project as ${path} changes`,
  swept: (actual, isPresent) =>
    `The profile states ${actual}. ${isPresent ? 'Worth is present value.' : 'Worth is nominal.'}`,
  sweptMeasure: (name) => `${name}, by itself:`,
  nothingComputed: 'Facts are missing to compute any',
  nothingVaries: 'No verdict and no relief of a measure changes.',
  unsound: 'Values with which the profile is not sound:',

  comparison: 'Comparison',
  side: (file, chosen) => [file, ...chosen].join(', '),
  sides: (left, right) => `Before: ${left}. After: ${right}.`,
  same: 'Nothing differs.',
  bestBefore: (names, value) => `Best package before: ${names}, worth ${value}.`,
  bestAfter: (names, value, gain) =>
    `Best package after: ${names}, worth ${value}, which is ${gain}.`,
  added: (names) => `New in it: ${and(names)}.`,
  dropped: (names) => `No longer in it: ${and(names)}.`,
  judgedTable: 'Measures and loans that differ, each by itself',
  flipped: (name) => `${name}, conditions that turned the verdict:`,
  flip: (claim, before, after) => `${claim}: ${before} before, ${after} after`,
  answers: { met: 'met', 'not-met': 'not met', unknown: 'unknown', 'not-asked': 'not asked' },
  notJudged: 'not judged',
  packages: 'The best packages by year',
  byPeriod: 'By year, tax and budget:',
  byBudget: 'By budget:',
  oneSided: (taxes) =>
    `Not known on the other side, so part of the sums but of no difference by year: ${taxes.join('; ')}.`,
  onlyBefore: (tax, years) => `${tax} of ${years} before`,
  onlyAfter: (tax, years) => `${tax} of ${years} after`,
};

const BLOCKED: { readonly [because in Blocked]: string } = {
  'not-in-force': 'no day of the project would change that',
  'day-past': 'the day for it is past',
  'nothing-listed': 'nothing of the kind is listed',
  'no-base': 'there is nothing to relieve',
  'no-way-found': 'no change was found that would meet it',
};

const answerOf = (value: string | boolean): string => {
  if (typeof value === 'string') return value;
  return value ? 'yes' : 'no';
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
      return `${value} months`;
    case 'years':
      return `${value} ${value === '1' ? 'year' : 'years'}`;
  }
}

function threshold(one: WrittenThreshold): string {
  const { above, actual, below, best, figure, input, measure, of, relief, verdict, within } = one;
  const where = [
    of === null ? '' : ` of ${of}`,
    within === null ? '' : ` from ${within.from}${within.to === null ? ' on' : ` to ${within.to}`}`,
    figure === null ? '' : ` (${figure})`,
  ].join('');
  const head = `${measure}: ${input}${where}, ${actual} in the project. From ${below} to ${above}: ${verdict}.`;
  return relief === null
    ? `${head} The best package is worth ${best}.`
    : `${head} By itself it is worth ${relief}; the best package ${best}.`;
}
