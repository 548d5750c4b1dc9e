import { textsOf } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

/** Words of the federal investment tax deduction. */
export const federalDeduction = {
  names: {
    'federal-deduction': uncased('federal investment tax deduction'),
  },
  claims: {
    'federal-deduction.sector': claimHolds(
      'the main activity is of a sector that has the federal deduction',
      'the main activity is of no sector that has the federal deduction',
    ),
    'federal-deduction.general-regime': claimHolds(
      'the investor is under the general tax regime',
      'the investor uses a special tax regime',
    ),
    'federal-deduction.asset': claimHolds(
      'a fixed asset meets the conditions of the federal deduction',
      'no fixed asset meets the conditions of the federal deduction',
    ),
    'federal-deduction.conditions': claimHolds(
      'the asset meets the conditions of the federal deduction',
      'the asset does not meet the conditions of the federal deduction',
    ),
    'federal-deduction.put-into-use': claimHolds(
      'the asset is put into use in a year of the federal deduction',
      'the asset is not put into use in a year of the federal deduction',
      'from',
    ),
    'federal-deduction.chosen': claimHolds(
      'the asset is chosen for the federal deduction',
      'the asset is not chosen for the federal deduction',
    ),
  },
  notes: {
    'assets-not-of-federal-deduction': (values) =>
      `assets chosen for the federal deduction that do not meet its conditions bring nothing to it: ${textsOf(values, 'assets').join(', ')}`,
    'sale-of-federal-deduction': (values) =>
      `assets are sold before the end of their useful life; what the federal deduction loses by that is not known and not computed: ${textsOf(values, 'assets').join(', ')}`,
    'no-deduction-at-other-rates': (values) =>
      `the federal deduction reduces only tax at the ordinary federal rate; a status held has another in ${textsOf(values, 'years').join(', ')}, and nothing is deducted then`,
  },
  steps: {
    'federal-deduction': {
      obtain: 'the deduction, claimed in the tax return',
      from: 'the tax service',
      lostBy: 'sale of the asset; what is lost by it is not known',
    },
  },
} satisfies RegionWords;
