import { textOfValue as text } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

/** Words of preferential loans of other lenders. */
export const otherLoans = {
  names: {
    'sme-combined': uncased('loan of the combined SME programme'),
  },
  claims: {
    'sme-combined.small-business': claimHolds(
      'the borrower is in the register of small and medium-sized enterprises',
      'the borrower is not in the register of small and medium-sized enterprises',
    ),
    'sme-combined.manufacturing': claimHolds(
      'the main activity is manufacturing',
      'the main activity is not manufacturing',
    ),
  },
  notes: {
    'key-rate-held': (values, { percent }) =>
      `no path of the key rate is given: that of the day of drawing, ${percent(text(values, 'rate'))}, holds throughout`,
    'loan-misused': () =>
      'the loan is spent as its contract says: misuse moves it to the market rate, which no source confirms',
  },
} satisfies RegionWords;
