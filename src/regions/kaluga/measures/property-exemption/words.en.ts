import { investment } from '../../../../engine/measure/conditions.en';
import { textsOf } from '../../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../../words/words';

/** Words of the exemption from property tax. */
export const exemption = {
  names: {
    'property-exemption': uncased('property-tax exemption'),
  },
  claims: {
    'property-exemption.pharmaceutical': claimHolds(
      'the investor is a pharmaceutical manufacturer in the tax period, which only such a one has',
      'the investor is no pharmaceutical manufacturer in the tax period, which only such a one has',
    ),
    'property-exemption.capital-investment': investment('of the first three years'),
    'property-exemption.created-within-3-years': claimHolds(
      'the object was created or bought within the first three years',
      'the object was not created or bought within the first three years',
    ),
    'property-exemption.object': claimHolds(
      'some property was created or bought within the first three years',
      'no property was created or bought within the first three years',
    ),
  },
  notes: {
    'months-counted-as-periods': (values) =>
      `the exemption is counted in months, but objects given by yearly values keep tax periods: ${textsOf(values, 'objects').join(', ')}`,
    'class-21-share-too-low': (values) =>
      `in ${textsOf(values, 'years').join(', ')} too little of the revenue is from pharmaceuticals for the tax periods that only their manufacturers have`,
  },
  steps: {
    exemption: {
      obtain:
        'one of the statuses it is granted with: the Register of Investment Projects, a Regional Investment Project or a special investment contract',
      from: 'whoever grants that status',
      lostBy:
        'the loss of that status; investment of the first three years that stays below the threshold',
    },
    'exemption-by-register': {
      obtain:
        'inclusion in the Register of Investment Projects of Kaluga Region; to 2022 also a Regional Investment Project or a special investment contract',
      from: 'the ministry for economic development of Kaluga Region, or whoever grants that status',
      lostBy:
        'investment of the first three years that stays below the threshold; in a tax period, a wage below its multiple or arrears of taxes',
    },
  },
  facts: {
    'policy.exemption.wageMultiple.{}':
      'how many times the subsistence minimum the wage must be in the year; no source gives it',
  },
} satisfies RegionWords;
