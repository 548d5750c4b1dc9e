import type { Problem } from '../../kit/problem';
import type { BoundKind } from '../../words/words';
import { sentence } from '../format';
import type { Measured, Sayings, WrittenLine } from '.';

export const say: Sayings = {
  title: (name) => `Tax incentives of the project: ${name}`,
  about: (start, edition, version) =>
    `Start ${start}; edition ${edition}; amounts in roubles; investor-incentives ${version}.`,
  noTotal:
    'No total across measures is given: they exclude each other or share a base, so their reliefs cannot be added up.',
  legendUnconfirmed: '~ the amount rests on a figure that no source seen confirms',
  legendSupposed: '? only if the facts not stated are as they should be',
  legendNotComputed: '- not computed, see below what is missing',
  otherEdition: 'Ordinary income tax under this edition and under the edition law:',
  warnings: 'Warnings',
  assumptions: 'Assumptions',
  readings: 'Readings: where the sources leave a choice',
  otherReadings: 'Other readings: what they would give',
  oneByOne:
    'Each reading is changed by itself; a year, where one may be chosen, is not tried. Where the sums are equal the lines of single years differ.',
  noEffect: 'No other reading changes an answer; years, where they may be chosen, are not tried.',
  inPlaceOf: ({ id, value }) => `${id}, in place of ${value}:`,
  sources: 'Sources',
  directory: 'What else the region offers: not computed',
  listed: (name, what) => (what === '' ? name : `${name}: ${what}`),
  pair: ({ id, value }) => `${id} = ${value}`,
  reading: (pair, isDefault, measures) =>
    `${pair} (${isDefault ? 'default' : 'chosen'}${measures === '' ? '' : `; ${measures}`})`,
  extraTax: (extraTax, net) => `Extra tax in other years or budgets: ${extraTax}; net ${net}.`,
  relief: (total, byBudget) =>
    `Relief in all ${total}${byBudget.length < 2 ? '' : ` (${byBudget.join(', ')})`}.`,
  periods: (periods, why) => `Tax periods ${periods}; ${why}.`,
  change: (from, to) => `${from} to ${to}`,
  between: (from, to) => `from ${from} to ${to}`,
  supposed: 'If every fact that is missing is as it should be:',
  why: {
    eligible: 'Not known, without changing the answer:',
    ineligible: 'Why not:',
    unknown: 'Not known from the sources:',
  },
  met: 'Conditions met:',
  noWords: (id, verdict) => `condition ${id}: ${verdict === 'not-met' ? 'not met' : verdict}`,
  notKnown: (claim) => `it is not known whether ${claim}`,
  measured,
  oneOf: (claims) => `neither of these holds: ${claims.join('; or ')}`,
  leftOut: (items) => `not counted: ${items.join(', ')}`,
  leftOutItem: (path, amount, because) => `${path} ${amount} (${because})`,
  asked: (path, fact, kind) => `${path}: ${fact === undefined ? kind : `${fact}, ${kind}`}`,
  fact: (path, fact) => (fact === undefined ? path : `${path} (${fact})`),
  figure: (path, _label, decides) => `${path}: ${decides}`,
  object: (of) => of,
  line,
  kind: (kind, read) => `${kind} ${read}`,
  figureName: (id, label, kind) => `${id}${label === undefined ? '' : `: ${label}`}, ${kind}`,
  figurePart: (path) => path,
  years: (first, last) => `${first ?? ''}-${last ?? ''}`,
  element: (id) => id,
  missing: { verdict: 'To decide, state:', lines: 'To compute the amounts, state:' },
  inAll: 'in all',
  cap: (share, base, amount, used) =>
    `Cap: ${share} of the capital investment ${base}, ${amount}; used ${used}`,
  exhausted: (years, cutOff) =>
    `${years.length === 0 ? '' : `Reached in ${years.join(', ')}. `}Cut off in all: ${cutOff}.`,
  objects: 'Relief of each object, to the kopeck; what rounding the tax leaves stands apart:',
  rounding: 'rounding',
  deferred: 'Only a payment put off, in no sum:',
  costs: 'What the measure costs elsewhere, in no sum (tax on depreciation that is lost):',
  held: (day) => `Status: held since ${day}.`,
  step: ({ obtain, from, by }) =>
    `To do: obtain ${obtain} from ${from}${by === null ? '' : `, by ${by}`}.`,
  lostBy: (what) => `Lost by: ${what}`,
  unconfirmed: 'Rests on figures that no source seen confirms:',
  decides: { amount: 'decides the amount', bound: 'does not change the amount' },
  concerns: (measures) => ` (${measures})`,
  problems: (count) => (count === 1 ? 'One problem:' : `${count} problems:`),
  problem,
};

function measured({ unit, bound, assumed, actual, required, shortfall }: Measured): string {
  const asked = required.join(', ');
  if (assumed) return `taken as obtained on ${asked}`;
  if (unit === 'day' && actual === asked) return asked;
  const found = actual === null ? [] : [actual];
  const over = bound === 'at-most';
  const off = (amount: string): string => (over ? `${amount} too much` : `short of ${amount}`);
  const lacking = shortfall === null ? [] : [off(shortfall)];
  const needed = bound === 'at-least' ? ASKED[unit] : BOUNDS[bound];
  return [...found, ...(asked === '' ? [] : [needed(asked)]), ...lacking].join(', ');
}

function line(one: WrittenLine): string {
  const { after, before, budget, cutOff, extraTax, of, rates, relief, tax, year } = one;
  return [
    `${year}, ${tax}${of === null ? '' : ` of ${of}`}, ${budget} budget: ${after} in place of ${before}`,
    `${rates === null ? '' : ` (${rates})`}, relief ${relief}`,
    extraTax === null ? '' : `, extra tax ${extraTax}`,
    cutOff === null ? '' : `; the cap cuts off ${cutOff}`,
    '.',
  ].join('');
}

/** What is asked from below, in the words of each unit. */
const ASKED: { readonly [unit in Measured['unit']]: (asked: string) => string } = {
  roubles: (asked) => `at least ${asked} needed`,
  share: (asked) => `at least ${asked} needed`,
  count: (asked) => `at least ${asked} needed`,
  year: (asked) => `years that count: ${asked}`,
  day: (asked) => `day asked: ${asked.replace('/', ' to ')}`,
  code: (asked) => `values allowed: ${asked}`,
  'yes-no': (asked) => asked,
};

/** What is asked otherwise. */
const BOUNDS: { readonly [bound in Exclude<BoundKind, 'at-least'>]: (asked: string) => string } = {
  'at-most': (asked) => `at most ${asked} allowed`,
  from: (asked) => `open from ${asked}`,
};

function problem({ path, expected, found, hint }: Problem, place: string | null): string {
  const where = [place ?? '', path].filter((part) => part !== '').map((part) => `${part}: `);
  const advice = hint === undefined ? '' : ` ${sentence(hint)}`;
  return `${where.join('')}expected ${expected}, found ${found}.${advice}`;
}
