import { claimHolds, type MeasureWords, uncased } from '../../../words/words';

/** Words of the loan for a monotown. */
export const en = {
  names: { 'monotown-loan': uncased('loan for a monotown') },
  claims: {
    'monotown-loan.on-a-site': claimHolds(
      'the project stands in a town of a development territory',
      'the project stands in no town of a development territory',
    ),
    'monotown-loan.without-guarantee': claimHolds(
      'the loan is as large as one without a guarantee must be',
      'the loan is smaller than one without a guarantee must be',
    ),
  },
} satisfies MeasureWords;
