import { groupsOf, textOfValue as text, textsOf } from '../../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../../words/words';

/** Words of the investment tax deduction. */
export const deduction = {
  names: {
    'investment-tax-deduction': uncased('investment tax deduction'),
  },
  claims: {
    'investment-tax-deduction.put-into-use': claimHolds(
      'the asset is put into use in a year of the deduction',
      'the asset is not put into use in a year of the deduction',
    ),
    'investment-tax-deduction.conditions': claimHolds(
      'the asset meets the conditions of the deduction',
      'the asset does not meet the conditions of the deduction',
    ),
    'investment-tax-deduction.depreciation-group': claimHolds(
      'the asset is of a depreciation group that has the deduction',
      'the asset is of no depreciation group that has the deduction',
    ),
    'investment-tax-deduction.asset-kind': claimHolds(
      'the asset is of a kind that has the deduction in groups 8-10',
      'the asset is a building, structure or transmission device of groups 8-10',
    ),
    'investment-tax-deduction.kept': claimHolds(
      'the asset is not sold before the end of its useful life',
      'the asset is sold before the end of its useful life',
    ),
    'investment-tax-deduction.chosen': claimHolds(
      'the asset is chosen for the regional deduction',
      'the asset is chosen for the federal deduction',
    ),
    'investment-tax-deduction.capital-investment': claimHolds(
      'capital investment of the programme reaches the threshold',
      'capital investment of the programme stays below the threshold',
    ),
    'investment-tax-deduction.asset': claimHolds(
      'a fixed asset meets the conditions of the deduction',
      'no fixed asset meets the conditions of the deduction',
    ),
    'investment-tax-deduction.not-a-rip-participant': claimHolds(
      'the investor is not a participant of a Regional Investment Project',
      'the investor is a participant of a Regional Investment Project',
    ),
    'investment-tax-deduction.not-a-sez-resident': claimHolds(
      'the investor is not a resident of a special economic zone',
      'the investor is a resident of a special economic zone',
    ),
  },
  notes: {
    'deduction-under-contract': () =>
      'whether the deduction goes together with a special investment contract is not confirmed; it is computed at the rates of the contract where they apply',
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
  },
  steps: {
    deduction: {
      obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
      from: 'the ministry for economic development of Kaluga Region',
      lostBy:
        'entry into a Regional Investment Project or the special economic zone; sale of the asset before the end of its useful life',
    },
  },
  facts: {
    'policy.deduction.regionalShare.{}':
      "the share of an asset's cost that the region sets for the year; no source gives it",
    'policy.deduction.federalShare.{}':
      "the share of an asset's cost off the federal tax for the year; no source gives it",
  },
} satisfies RegionWords;
