import type { PortfolioWords } from './portfolio';

/** The texts of the totals of a portfolio, in English. */
export const portfolio: PortfolioWords = {
  title: (projects: number) =>
    `What the change of policy does to ${projects === 1 ? 'one project' : `${projects} projects`}`,
  before: (policy: string) => `Before: ${policy}.`,
  after: (policy: string) => `After: ${policy}.`,
  policy: (edition: string, hash: string, amendments: readonly string[]) =>
    `edition ${edition}${amendments.length === 0 ? '' : `, amended by ${amendments.join('; ')}`} (${hash})`,
  amendment: (title: string, source: string) => `${title} [${source}]`,
  lines: (read: number, bad: number) =>
    `Lines read: ${read}${bad === 0 ? '' : `; ${bad} of them could not be used and are in no figure`}.`,
  leftOut: (count: number, region: string) =>
    `Lines left out, as they are of the region ${region}: ${count}.`,
  basis:
    'Relief in roubles of all periods together. No total over measures is given: they exclude each other or share a base.',
  verdicts: 'Verdicts',
  relief: 'Relief',
  net: 'Relief less extra tax, of which all that follows is told',
  supposed: 'Of that, relief of projects whose verdict is unknown',
  moved: 'Projects whose relief changes',
  distribution:
    'Difference a project, over all projects and over those whose relief changes; quartiles on the straight line between neighbours (type 7 of Hyndman and Fan)',
  flipped: 'Conditions answered otherwise where a verdict changed',
  periods: (measure: string) => `${measure}: relief by year and budget`,
  twin: (measure: string, changed: string, binds: string, projects: number) =>
    `Warning, ${measure}: the change is of ${changed}, but ${binds} binds ${projects === 1 ? 'one project' : `${projects} projects`} and was left as it is.`,
  notComputed:
    'Projects whose difference cannot be computed, for want of facts or since what the measure gives falls in no year; they are in no sum, count or quartile',
  inPart:
    'Projects of which some part of the measure could not be computed; the other parts are in the sums',
  between:
    'Projects whose difference is only known to lie between two amounts; they are in the sums, and in no count or quartile',
  nothing: 'No relief and no verdict changes.',
  nothingComputed:
    'No verdict changes, and no relief that could be computed; see above what could not.',
  all: 'all',
  changed: 'changed',
  answers: { met: 'met', 'not-met': 'not met', unknown: 'unknown', none: 'not asked' },
  finding: (id) => id,
  columns: {
    measure: 'Measure',
    eligibleBefore: 'Eligible before',
    eligibleAfter: 'Eligible after',
    newly: 'Newly',
    noLonger: 'No longer',
    notComputed: 'Not computed',
    inPart: 'In part',
    between: 'Between',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    winners: 'Winners',
    gain: 'Gain',
    losers: 'Losers',
    loss: 'Loss',
    of: 'Of',
    count: 'Projects',
    min: 'Least',
    lowerQuartile: 'Lower quartile',
    median: 'Median',
    upperQuartile: 'Upper quartile',
    max: 'Greatest',
    mean: 'Mean',
    finding: 'Condition',
    year: 'Year',
    budget: 'Budget',
  },
};
