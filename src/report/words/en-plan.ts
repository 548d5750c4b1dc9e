import { capital } from '../format';
import { absent, TIMINGS } from './en-plan-names';
import type { PlanWords } from './plan';

const and = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

const PRICES = { nominal: 'prices of each year', real: 'prices of one year' } as const;

const the = (name: string): string => `the ${name}`;

/** The sentences of a plan in English. */
export const plan: PlanWords = {
  title: (name) => `Plan of incentives for the project: ${name}`,
  absent,
  columns: {
    saved: 'Saved',
    interest: 'Interest saved',
    total: 'Total',
    figure: 'Figure',
    without: 'Without',
    with: 'With package',
    uplift: 'Gain',
    ordinary: 'Ordinary tax',
    granted: 'Tax granted',
    expenditure: 'Expenditure',
    worth: 'Present value',
    operating: 'Operating',
    investment: 'Investment',
    workingCapital: 'Working capital',
    residualValue: 'Residual value',
    taxes: 'Taxes',
    aetr: 'AETR',
    metr: 'METR',
    costOfCapital: 'Cost of capital',
  },
  packageOf: (names) => (names.length === 0 ? 'no measure at all' : names.join(' + ')),

  best: (names) => `Best package: ${names}.`,
  nothing: (isOpen) =>
    `Best package: none. No measure or loan that may be recommended saves anything.${isOpen ? ' Facts that are missing could change that: see below.' : ''}`,
  worth: (present, nominal, { day, prices, rate, timing }) =>
    `It saves ${nominal}, worth ${present} on ${day}: discounted at ${rate} a year, the flow of each year standing ${TIMINGS[timing]}, in ${prices === null ? 'prices of which nothing is stated' : PRICES[prices]}.`,
  worthNominal: (nominal) =>
    `It saves ${nominal}. No discount rate is given, so packages are ranked by nominal value.`,
  taxForgone: (share, years, isPresent) =>
    `Tax of ${years} falls by ${share}${isPresent ? ' in present value' : ''}.`,
  taxAndSubsidies: (share, years, isPresent) =>
    `With subsidies that is ${share} of the tax of ${years}${isPresent ? ' in present value' : ''}.`,
  subsidiesIn: (column) => `Subsidies are part of the column "${column}", with a minus sign.`,
  runnerUp: (names, value) => `Runner-up: ${names}, worth ${value}.`,
  losesBy: (amount, why) => `It loses by ${amount}: ${why.join('; ')}.`,
  equal: (why) => `It is worth as much, and no better: ${why.join('; ')}.`,
  noRunnerUp: 'There is no other lawful package to compare it with.',
  reasons: {
    'adds-nothing': ({ elements: ids }, { name }) =>
      `${and(ids.map((id) => name(id).nom))} would add nothing`,
    lacks: ({ elements: ids }, { name }) => `it lacks ${and(ids.map((id) => the(name(id).nom)))}`,
    'cap-exhausted': ({ cutOff, element, year }, { amount, name }) =>
      `the cap of ${the(name(element).nom)} is exhausted in ${year}, which cuts off ${amount(cutOff)}`,
    'begins-later': ({ bestFirst, element, first }, { name }) =>
      `${the(name(element).nom)} begins in ${first}, not in ${bestFirst}`,
    'higher-rates': ({ bestRate, element, rate, year }, { name, percent }) =>
      `under ${the(name(element).nom)} income tax is ${percent(rate)} in ${year}, not ${percent(bestRate)}`,
    'ends-earlier': ({ because, bestLast, element, last }, { end, name }) =>
      `the periods of ${the(name(element).nom)} last to ${last}, not to ${bestLast} (${end({ because, last })})`,
  },
  difference: (saved, amount, isMore) => `${amount} ${isMore ? 'more' : 'less'} of ${saved}`,
  savedDifference: (differences) => `it saves ${and(differences)}`,

  years: 'Tax year by year',
  byYear: 'Saved is tax before less tax after, and the interest saved:',
  byTax: 'Saved, by tax:',
  byBudget: (isLent) => `Saved, by budget${isLent ? '; interest is saved from a lender' : ''}:`,
  interest: 'interest',
  lender: 'lender',

  why: 'Why this package',
  alone: (relief) => `By itself, before its effect on other taxes, it relieves ${relief}.`,
  decides: 'What was measured:',
  others: (count) =>
    count === 1 ? 'One more condition is met.' : `${count} more conditions are met.`,
  suppose: 'Only if these facts are as they should be:',
  law: (law) => `Law: ${law}`,
  cap: (amount, used, cutOff, years) =>
    `Cap on its relief in the package: ${amount}; used ${used}; cut off ${cutOff}${years.length === 0 ? '' : `; reached in ${years.join(', ')}`}.`,
  inForce: (periods, because) => `In the package its rates apply in ${periods}; ${because}.`,
  chosenPeriods: (readings) => `First periods that were chosen: ${readings.join(', ')}.`,
  exempted: (objects) =>
    `Objects of the upgrade programme that stand under the exemption first: ${objects.join(', ')}.`,
  restsOn: 'The package rests on permissions that no source seen confirms:',

  forbidden: 'What cannot stand together',
  noTwoOf: (names) => `no two of ${and(names)}`,
  pairs: (pairs) => `not ${pairs.map(([one, other]) => `${one} with ${other}`).join('; nor ')}`,
  notThis: (name) => `so not ${name}`,

  lost: 'What lost and why',
  lostItem: (names, value, told) => `${capital(names)}, worth ${value}. ${told}`,
  more: (count) =>
    count === 1
      ? 'One more stands in the JSON (--format json).'
      : `${count} more stand in the JSON (--format json).`,

  withheld: 'Withheld from it',
  withheldAs: {
    unknown: 'facts are missing',
    unconfirmed: 'rests on what no source seen confirms',
  },
  withheldItem: (name, because) => `${name}: ${because.join('; ')}.`,
  unranked: 'Not ranked, since their worth is only known to lie between two amounts',
  unrankedItem: (name, worth, because) =>
    `${name}: ${worth}${because.length === 0 ? '' : `; ${because.join(' and ')}`}.`,
  letIn: (gates) =>
    gates.length === 1
      ? `--${gates.join()} lets it in.`
      : `${gates.map((gate) => `--${gate}`).join(' and ')} together let it in.`,
  wouldAdd: (names, gained) => `The best package with it, ${names}, would be worth ${gained}.`,
  gained: (amount, by) => (by === 'equal' ? 'as much' : `${amount} ${by}`),
  restingOn: (status) => `${status} as the ground of another measure`,
  heldByNone: 'No lawful package holds it.',
  state: (facts) => `State ${facts.map(({ path }) => path).join(', ')}.`,
  figure: (path) => path,
  restsOnFigures: (figures) => `It rests on ${figures.join(', ')}.`,

  left: 'Left out',
  leftAs: {
    ineligible: 'May not be had:',
    'facts-missing': 'Not decided; the facts that are missing, and what they are for:',
    'nothing-to-relieve': 'May be had, and relieve nothing in the project:',
    'not-by-year': 'May be had, with an amount that falls in no year:',
    deferral:
      'Only put off a tax, which is repaid, and are in no package; --unconfirmed and --unknown show them beside it:',
    'market-rate-missing':
      'Not compared, for without a market rate their worth is only a lower bound; state borrowing.marketRate:',
    'not-asked-for': 'Not among what may be chosen:',
  },
  leftBecause: {
    ineligible: 'may not be had',
    'facts-missing': 'not decided, since facts are missing',
    'nothing-to-relieve': 'may be had, and relieves nothing',
    'not-by-year': 'may be had, with an amount that falls in no year',
    deferral: 'only puts off a tax',
    'market-rate-missing': 'not compared, since no market rate is stated',
    'not-asked-for': 'not among what may be chosen',
  },
  andMore: (reason, count) =>
    count === 0 ? reason : `${reason}; and ${count} more ${count === 1 ? 'reason' : 'reasons'}`,
  factsFor: (facts, names) => `${facts.join('; ')} (${names.join(', ')})`,

  steps: 'Steps to take',
  noSteps: 'None.',
  stepBy: (day, obtain, from) => `By ${day}: obtain ${obtain} from ${from}.`,
  stepHeld: (day, status) => `Held since ${day}: ${status}. Keep it.`,
  stepFor: (names) => `Needed for: ${names.join(', ')}.`,

  investor: "The investor's view",
  indicators: {
    npv: 'Net present value',
    irr: 'Internal rate of return',
    discountedPayback: 'Discounted payback',
    profitabilityIndex: 'Profitability index',
  },
  inYears: (years) => `${years} years`,
  points: (points) => `${points} points`,
  absentOf: (what, why) => `${what}: ${why}.`,
  onSide: {
    without: (indicator) => `${indicator} without the package`,
    with: (indicator) => `${indicator} with the package`,
  },
  notComputed: (why) =>
    `Net present value, rate of return, payback and profitability index are not computed: ${why}.`,
  stateFlows: (facts) => `To have them, state ${and(facts)}.`,
  takenAsNought: (facts) => `Not stated, and so taken as nothing: ${and(facts)}.`,
  flows: 'Flows before tax:',
  flowsLast: 'Ordinary taxes, and the flow of each year without and with the package:',
  effectiveRates: 'Income tax as a share of taxable profit, without and with the package:',
  incentiveRate: (rate, invested) =>
    `Incentive rate: ${rate}, the present value of what is saved over that of capital investment, ${invested}.`,
  incentiveRateName: 'Incentive rate',
  forwardLooking: ({ allowance, depreciation, inflation, realInterest, realReturn }) =>
    `Effective tax rates of one more investment under each measure on income tax, average (AETR) and marginal (METR), at a real return of ${realReturn}, real interest ${realInterest}, inflation ${inflation}, depreciation ${depreciation} and tax depreciation ${allowance}:`,
  ordinaryRates: 'ordinary rates',
  raisesMarginal: '! lowers the average rate and raises the marginal one.',

  ministry: "The ministry's view",
  budgetTotals: (isPresent) =>
    isPresent
      ? 'By budget; expenditure is ordinary tax less tax granted, and its present value stands beside it:'
      : 'By budget; expenditure is ordinary tax less tax granted:',
  budgetYears: 'By budget and year:',
  figures: {
    expenditure: 'Tax expenditure',
    wageTax: 'Personal income tax of the jobs',
    jobs: 'Jobs, the most of any year',
    perJob: 'Tax expenditure per job',
    leverage: 'Investment per rouble forgone',
    shareForgone: 'Share of ordinary tax forgone',
    breakEvenButFor: 'Break-even but-for share',
    expectedNet: 'Expected gain at the stated chance',
  },
  butFor:
    'The break-even but-for share is the chance that the project would come anyway at which the budgets neither gain nor lose.',
  wageTax: (rate, isStated) =>
    `Personal income tax is reckoned at ${rate} of the wages, ${isStated ? 'as the profile states' : 'a rate that no source seen confirms'}.`,
  stateFacts: (facts) => `For the figures that are absent, state ${and(facts)}.`,
  basis: (isPresent) =>
    isPresent ? 'Figures are present values, investment nominal.' : 'Figures are nominal.',
};
