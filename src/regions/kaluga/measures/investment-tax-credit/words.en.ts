import { textsOf } from '../../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../../words/words';

/** Words of the investment tax credit. */
export const investmentTaxCredit = {
  names: {
    'investment-tax-credit': uncased('investment tax credit'),
  },
  claims: {
    'investment-tax-credit.in-force': claimHolds(
      'a year in which tax is put off is one in which the region grants such credits',
      'the region grants no such credits in the years in which tax is put off',
    ),
    'investment-tax-credit.pays-the-tax': claimHolds(
      'the investor pays income tax',
      'the investor pays no income tax',
    ),
    'investment-tax-credit.ground': claimHolds(
      'a credit is asked for on research or re-equipment of production',
      'no credit is asked for on research or re-equipment of production',
    ),
    'investment-tax-credit.term': claimHolds(
      'tax is put off in no more years than the Tax Code admits',
      'tax is put off in more years than the Tax Code admits',
      'at-most',
    ),
    'investment-tax-credit.kaluga-terms': claimHolds(
      'the terms of Law of Kaluga Region 468-OZ, which could not be read, admit the credit',
      'the terms of Law of Kaluga Region 468-OZ, which could not be read, do not admit the credit',
    ),
  },
  notes: {
    'tax-credit-in-equal-parts': () =>
      'the credit is repaid in equal parts, the last of which takes the rest, from the year after the last in which tax is put off; flows fall due at the end of a year; whether the years of repayment count towards the term was not read',
    'tax-credit-before-profit': (values) =>
      `no profit is given for ${textsOf(values, 'years').join(', ')}, so nothing is put off then; these years count`,
  },
  ends: {
    'reductions-end': () => 'in later years no tax is put off',
  },
  facts: {
    'policy.investmentTaxCredit.unreadTerms':
      'whether the terms of Law of Kaluga Region 468-OZ admit the credit; they could not be read',
  },
  steps: {
    'investment-tax-credit': {
      obtain: 'an agreement on an investment tax credit',
      from: 'the body that the law of the region names',
      lostBy:
        'equipment sold or let: all that was put off since the start is paid, with interest at the full key rate and penalties',
    },
  },
} satisfies RegionWords;
