import { textsOf } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

/** Words of the lower contributions of manufacturing small and medium-sized enterprises. */
export const smeContributions = {
  names: {
    'sme-contributions': uncased('lower contributions of manufacturing SMEs'),
  },
  claims: {
    'sme-contributions.in-sme-register': claimHolds(
      'the investor is in the register of small and medium-sized enterprises',
      'the investor is not in the register of small and medium-sized enterprises',
    ),
    'sme-contributions.payroll': claimHolds(
      'the payroll is stated',
      'the payroll has no group of workers',
    ),
    'sme-contributions.years': claimHolds(
      'some year meets the conditions of the lower contributions',
      'no year meets the conditions of the lower contributions',
    ),
    'sme-contributions.year': claimHolds(
      'the year meets the conditions of the lower contributions',
      'the year does not meet the conditions of the lower contributions',
    ),
    'sme-contributions.main-activity': claimHolds(
      'the main activity is of a manufacturing class that has the lower contributions',
      'the main activity is of no manufacturing class that has the lower contributions',
    ),
    'sme-contributions.same-activity-before': claimHolds(
      'the activity was the main one in an earlier year',
      'the activity was not the main one in an earlier year',
    ),
    'sme-contributions.main-share': claimHolds(
      'the main activity gives enough of the income of the year and of the year before',
      'the main activity gives too little of the income of the year or of the year before',
    ),
    'sme-contributions.share-of-year': claimHolds(
      'the main activity gives enough of the income of the year',
      'the main activity gives too little of the income of the year',
    ),
    'sme-contributions.share-of-year-before': claimHolds(
      'the main activity gives enough of the income of the year before',
      'the main activity gives too little of the income of the year before',
    ),
  },
  notes: {
    'sme-years-without': (values) =>
      `the conditions of the lower contributions are not met in ${textsOf(values, 'years').join(', ')}: there is no relief in these years`,
  },
  steps: {
    'sme-contributions': {
      obtain: 'the rate, applied in the calculation of contributions',
      from: 'the tax service, by the register of small and medium-sized enterprises',
      lostBy:
        'a condition that is no longer met; the general or SME tariff is due from that year on',
    },
  },
} satisfies RegionWords;
