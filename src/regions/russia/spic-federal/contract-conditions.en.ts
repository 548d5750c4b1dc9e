import { textOfValue as text } from '../../../words/values';
import { claimHolds, type MeasureWords } from '../../../words/words';

/** Words of the contracts, federal and regional. */
export const contracts = {
  claims: {
    'spic.names-income-tax': claimHolds(
      'the contract itself names the relief from income tax, as a rule on 2026 and later that could not be read asks',
      'the contract itself does not name the relief from income tax',
    ),
  },
  notes: {
    'cap-shared-with-property-tax': () =>
      'the cap of the contract is on relief from income and property tax together; the assessment of the contract by itself holds relief from income tax alone against it',
    'contract-term': (values) =>
      `a contract whose end is not given runs ${text(values, 'years')} years, from ${text(values, 'signed')} to ${text(values, 'ends')}`,
    'contract-beyond-longest-term': (values) =>
      `the contract ends on ${text(values, 'ends')}, though such contracts last ${text(values, 'years')} years at most, to ${text(values, 'longest')}: its end is taken as given`,
    'contract-volume': (values, { amount }) =>
      `the contract states no capital investment: all that is planned from its signing is taken, ${amount(text(values, 'amount'))}`,
  },
} satisfies MeasureWords;
