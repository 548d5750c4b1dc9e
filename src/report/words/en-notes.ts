import type { Note } from '../../engine/terms';
import {
  amountOfValue as amountOf,
  groupsOf,
  textOfValue as text,
  textsOf,
  within,
} from '../../words/values';
import type { NoteWords } from '../../words/words';
import { planNotes } from './en-plan-notes';

/** The figures of a note with their days, and the amendments that meet in each, where they are shown. */
const figuresOf = (values: Note['values']): string =>
  groupsOf(values, 'figures')
    .map((one) => {
      const titles = textsOf(one, 'titles').map((title) => `"${title}"`);
      const among = titles.length === 0 ? '' : ` (${titles.join(', then ')})`;
      return `${text(one, 'figure')} from ${text(one, 'from')}${among}`;
    })
    .join(', ');

/** By id of the assumption or warning. */
export const notes = {
  // warnings
  'other-edition': (values, { cited, percent }) => {
    const rates = (group: string): string => {
      const of = within(values, group);
      return `${percent(text(of, 'federal'))} federal and ${percent(text(of, 'regional'))} regional`;
    };
    return [
      `No edition was named, so ${text(values, 'edition')} is used: from ${text(values, 'from')} it keeps`,
      `ordinary income tax at the rates of the brochure, ${rates('rates')}. The law has changed since:`,
      `in the edition ${text(values, 'other')}, which can be named instead, it is ${rates('lawRates')}`,
      `(${cited(text(values, 'source'))})`,
    ].join(' ');
  },
  scenario: (values) => {
    const titles = textsOf(values, 'titles').map((title) => `"${title}"`);
    return `this is a scenario, not the law: the figures are amended by ${titles.join(', ')}: ${figuresOf(values)}`;
  },
  'amounts-in-roubles': (values, { amount }) => {
    const listOf = (name: string): string =>
      groupsOf(values, name)
        .map((one) => `${text(one, 'path')} (${amount(text(one, 'amount'))})`)
        .join(', ');
    const beside = listOf('beside');
    return beside === ''
      ? `amounts are read in roubles, and all of them are small: the largest of ${listOf('small')}. Check that they are not in thousands or millions`
      : `amounts are read in roubles, and the largest of ${listOf('small')} is less than a thousandth of that of ${beside}. Check that none is in thousands or millions`;
  },
  'scenario-drops-later-values': (values) =>
    `a value of an amendment holds from its day on, so that values of later days no longer apply: ${figuresOf(values)}`,
  'amendments-overlap': (values) =>
    `amendments change one figure for one year, and the last of them has its way: ${figuresOf(values)}`,
  'twin-figure-binds': (values) =>
    `the amendments change ${text(values, 'changed')}, but ${text(values, 'binds')} binds this project and was left as it is`,
  'extra-tax': (values, { amount }) =>
    `in ${textsOf(values, 'years').join(', ')} the measure makes tax cost ${amount(amountOf(values, 'amount'))} more than without it, since it uses up losses sooner or keeps them out; all relief less that is ${amount(amountOf(values, 'net'))}`,
  'amount-not-by-year': (values, { amount }) =>
    `up to ${amount(amountOf(values, 'amount'))} in all, which falls in no year: no sum has it`,
  'only-where-stated': (values) =>
    `what is judged only where the profile states ${text(values, 'path')} was not assessed`,
  'not-in-this-edition': (values, { name }) =>
    values['elements'] === undefined
      ? `the edition ${text(values, 'edition')} does not have this measure: nothing was assessed of it`
      : `the edition ${text(values, 'edition')} does not have what was asked for: ${textsOf(
          values,
          'elements',
        )
          .map((id) => name(id).nom)
          .join(', ')}; no package has it`,
  'measures-not-asked-for': () =>
    'only the measures asked for were assessed, not the others, nor the loans of the fund',
  'investment-before-start': (values) =>
    `capital investment made before the start counts for nothing: ${textsOf(values, 'paths').join(', ')}`,
  // assumptions
  'general-tax-regime': () =>
    'the investor is under the general tax regime and pays income and property tax: whether it is under a special one is not stated',
  'profit-as-declared': () =>
    'taxable profit is the tax base as declared, after losses brought forward and after ordinary property, land and transport tax',
  'losses-carried': () =>
    'losses of earlier given years are carried forward, as asked, within the limit on losses; losses of years before those given are not known',
  'company-is-project': () => 'the company is the project: no profit of the whole company is given',
  'investment-by-plan': () =>
    'capital investment is made as planned; relief before a threshold is reached rests on the plan',
  'investment-kind': (values) =>
    `capital investment without a kind is taken as depreciable assets: ${textsOf(values, 'paths').join(', ')}`,
  'no-other-status': () => 'no status is held but those of the profile',
  'property-as-one-object': (values) =>
    `yearly values of property are taken as one object each: ${textsOf(values, 'paths').join(', ')}`,
  'status-assumed': (values) =>
    `a status that is not held yet is taken as obtained on ${text(values, 'day')}`,
  'profit-given-to': (values) =>
    `taxable profit is given to ${text(values, 'last')} only: relief after that, possible to ${text(values, 'until')}, is not computed`,
  ...planNotes,
} satisfies { readonly [id: string]: NoteWords };
