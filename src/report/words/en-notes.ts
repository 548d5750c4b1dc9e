import type { Note } from '../../result';
import { groupsOf, textOfValue as text, textsOf, within } from '../values';
import type { NoteWords } from '.';
import { planNotes } from './en-plan-notes';

/** The figures of a note with their days, and the amendments that meet in each, where they are told. */
const figuresOf = (values: Note['values']): string =>
  groupsOf(values, 'figures')
    .map((one) => {
      const titles = textsOf(one, 'titles').map((title) => `"${title}"`);
      const among = titles.length === 0 ? '' : ` (${titles.join(', then ')})`;
      return `${text(one, 'figure')} from ${text(one, 'from')}${among}`;
    })
    .join(', ');

/** By id of the assumption or warning. */
export const notes: { readonly [id: string]: NoteWords } = {
  // warnings
  'other-edition': (values, { percent }) => {
    const rates = (group: string): string => {
      const of = within(values, group);
      return `${percent(text(of, 'federal'))} federal and ${percent(text(of, 'regional'))} regional`;
    };
    return [
      `No edition was named, so ${text(values, 'edition')} is used: from ${text(values, 'from')} it keeps`,
      `ordinary income tax at the rates of the brochure, ${rates('rates')}. The law has changed since:`,
      `in the edition ${text(values, 'other')}, which can be named instead, it is ${rates('lawRates')}`,
      `(${text(values, 'citation')})`,
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
  'cap-shared-with-property-tax': () =>
    'the cap of the contract is on relief from income and property tax together; here relief from income tax is held against it alone',
  'extra-tax': (values, { amount }) =>
    `in ${textsOf(values, 'years').join(', ')} the measure makes tax cost ${amount(text(values, 'amount'))} more than without it, since it uses up losses sooner or keeps them out; all relief less that is ${amount(text(values, 'net'))}`,
  'measures-not-asked-for': () =>
    'only the measures asked for were assessed, not the others, nor the loans of the fund',
  'deduction-under-contract': () =>
    'whether the deduction goes together with a special investment contract is not confirmed; it is computed at the rates of the contract where they apply',
  'statuses-exclude-each-other': () =>
    'the profile holds statuses that exclude each other; each measure is assessed by itself',
  'investment-before-start': (values) =>
    `capital investment made before the start counts for nothing: ${textsOf(values, 'paths').join(', ')}`,
  'rip-inclusion-not-first-of-month': (values) =>
    `inclusion in the register of Regional Investment Projects takes effect on the 1st of a month (Tax Code art. 25.11 p. 7), and ${text(values, 'day')} is none: it is taken as given`,
  // assumptions
  'general-tax-regime': () =>
    'the investor is under the general tax regime and pays income and property tax: whether it is under a special one is not stated',
  'participant-facts-taken-as-no': (values) =>
    `what is not stated of the participant is taken as no: ${textsOf(values, 'paths').join(', ')}`,
  'investment-kind-by-analogy': (values) =>
    `passenger vehicles, housing and buildings that stood before do not count: the Tax Code says so of Regional Investment Projects (art. 25.8 p. 3-4), for other measures it is taken by analogy and not confirmed: ${textsOf(values, 'paths').join(', ')}`,
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
  'status-ends': (values) =>
    `the status ends on ${text(values, 'ends')}: no later year has relief that rests on it; what its loss costs for earlier years is not computed`,
  'status-assumed': (values) =>
    `a status that is not held yet is taken as obtained on ${text(values, 'day')}`,
  'first-profit-among-given-years': (values) => {
    const year = text(values, 'year');
    const found = year === 'none' ? 'there is none' : `it is ${year}`;
    return `the first year of profit is sought in the years given, ${text(values, 'first')}-${text(values, 'last')}: ${found}`;
  },
  'first-period-not-before-entry': (values) =>
    `the reading ${text(values, 'reading')} asks for ${text(values, 'asked')}, which is before the measure is entered: ${text(values, 'year')} is taken`,
  'contract-term': (values) =>
    `a contract whose end is not given runs ${text(values, 'years')} years, from ${text(values, 'signed')} to ${text(values, 'ends')}`,
  'contract-beyond-longest-term': (values) =>
    `the contract ends on ${text(values, 'ends')}, though such contracts last ${text(values, 'years')} years at most, to ${text(values, 'longest')}: its end is taken as given`,
  'contract-volume': (values, { amount }) =>
    `the contract states no capital investment: all that is planned from its signing is taken, ${amount(text(values, 'amount'))}`,
  'company-share-too-low': (values) =>
    `in ${textsOf(values, 'years').join(', ')} too little of the company's income is from the project, and the reduced rates do not apply`,
  'class-21-share-too-low': (values) =>
    `in ${textsOf(values, 'years').join(', ')} too little of the revenue is from pharmaceuticals for the tax periods that only their manufacturers have`,
  'sez-regional-ceiling': (values, { percent }) =>
    `federal law caps the regional rate of residents at ${percent(text(values, 'ceiling'))} in ${text(values, 'first')}-${text(values, 'last')}, which changes nothing here`,
  'land-rate-above-ceiling': (values, { percent }) =>
    `the rate of land tax on ${text(values, 'plot')}, ${percent(text(values, 'rate'))}, is above the highest rate on industrial land, ${percent(text(values, 'ceiling'))}; it is taken as given`,
  'import-vat-rate': (values, { percent }) =>
    `no rate of import VAT is given for ${text(values, 'path')}: the ordinary rate of ${text(values, 'year')} is taken, ${percent(text(values, 'rate'))}`,
  'profit-given-to': (values) =>
    `taxable profit is given to ${text(values, 'last')} only: relief after that, possible to ${text(values, 'until')}, is not computed`,
  'assets-not-deducted': (values) =>
    `assets that do not meet the conditions of the deduction, or are not known to, bring nothing to it: ${textsOf(values, 'assets').join(', ')}`,
  'deduction-lapses': (values, { amount }) =>
    `the regional tax of a year of loss is 0, and what the assets of that year bring to the deduction lapses: ${groupsOf(
      values,
      'years',
    )
      .map(
        (one) =>
          `${text(one, 'year')}, ${amount(text(one, 'regional'))} regional and ${amount(text(one, 'federal'))} federal`,
      )
      .join('; ')}`,
  'programme-investment-in-part': (values, { amount }) =>
    `capital investment of the programme is known in part, at least ${amount(text(values, 'amount'))}: what is known is taken`,
  'months-counted-as-periods': (values) =>
    `the exemption is counted in months, but objects given by yearly values keep tax periods: ${textsOf(values, 'objects').join(', ')}`,
  ...planNotes,
  // assumptions of a loan
  'loan-drawn-at-start': (values) =>
    `no day of drawing is given: the loan is drawn at once on ${text(values, 'day')}, the start`,
  'loan-sales-go-on': (values) =>
    `yearly sales after ${text(values, 'last')}, the last year given, are taken to reach what is asked`,
  'loan-grace': (values) =>
    `no grace is given: principal is repaid over the last years of the term, their number being ${text(values, 'years')}, and only interest before them`,
  'loan-grace-kept': (values) =>
    `no grace is given: principal is repaid after the first ${text(values, 'months')} months, in a shorter term too, and only interest before`,
  'loan-equal-principal': () =>
    'no way of repaying is given: principal is repaid in equal parts each quarter',
  'loan-rate-not-lowered': (values) =>
    `the lower rate is not taken, since ${text(values, 'path')} is not stated`,
  'loan-market-not-above': (values, { percent }) =>
    `the market rate, ${percent(text(values, 'market'))}, is nowhere above the rate of the fund: the loan saves no interest`,
};
