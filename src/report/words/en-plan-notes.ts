import { textOfValue as text, textsOf } from '../../words/values';
import type { NoteWords } from '../../words/words';
import { TIMINGS } from './en-plan-names';

/** Of a plan, by id of the assumption or warning. */
export const planNotes = {
  'marginal-rate-raised': (values, { name, share }) =>
    `${name(text(values, 'element')).nom} lowers the average tax on an investment and raises that on the one that just pays: METR ${share(text(values, 'metr'))}, for allowances of years at a low rate are lost`,
  'extra-tax-of-package': (values, { amount }) =>
    `in ${textsOf(values, 'years').join(', ')} the package makes income tax cost ${amount(text(values, 'amount'))} more than without its measure, since that uses up losses sooner or keeps them out; what the package saves is less by it`,
  'no-discount-rate': () =>
    'no discount rate is given: packages are ranked by nominal value, a rouble of a late year as good as one of an early one',
  'special-tax-regime': () =>
    'the investor is under a special tax regime: neither income tax nor property tax is computed, without a package or with one, and nothing saved is added to a profit',
  'flows-at': (values) =>
    `when flows stand in their year is not stated: each is taken ${TIMINGS[text(values, 'timing')] ?? text(values, 'timing')}`,
  'saved-taxes-raise-profit': () =>
    'what is saved of property, land and transport tax, of insurance contributions and of interest raises taxable profit, and is taxed with it',
  'not-added-back': (values) =>
    `no taxable profit is given for ${textsOf(values, 'years').join(', ')}: what is saved in those years is added to none`,
  'interest-in-profit': () =>
    'taxable profit is taken to be after interest on the loans at the market rate, so interest that is saved is added to it',
  'one-loan': () => 'one loan of the fund at a time is considered',
  'cap-covers-property-tax': () =>
    'in each package all relief from property tax in the years of the contract, whatever law gives it, counts for its cap on relief from income and property tax together, and is cut off with it to the end of the contract',
  'loan-beside-cap': () => 'the loan stands beside the cap on relief, not in it',
  'guarantee-in-interest': () =>
    'the cost of the guarantee is taken off the interest that is saved',
  'first-periods-chosen': () =>
    'the first period of each relief is chosen freely, whether or not the law leaves the choice',
} satisfies { readonly [id: string]: NoteWords };
