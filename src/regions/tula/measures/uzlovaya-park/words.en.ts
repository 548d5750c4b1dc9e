import { investment } from '../../../../engine/measure/conditions.en';
import { claimHolds, type RegionWords, uncased } from '../../../../words/words';

/** Words of the industrial park. */
export const en = {
  names: {
    'uzlovaya-park': uncased('industrial park'),
    'uzlovaya-park.income': uncased("park resident's income tax"),
    'uzlovaya-park.property': uncased("park resident's property tax"),
  },
  statuses: { 'park-resident': 'residency of the industrial park' },
  claims: {
    'uzlovaya-park.on-a-site': claimHolds(
      'the project stands in the industrial park',
      'the project stands outside the industrial park',
    ),
    'uzlovaya-park.capital-investment': investment('of the resident in all'),
    'uzlovaya-park.property.object': claimHolds(
      'some object of the resident stands in the park',
      'no object of the resident stands in the park',
    ),
    'uzlovaya-park.property.located-in-park': claimHolds(
      'the object stands in the park',
      'the object stands outside the park',
    ),
  },
  steps: {
    'uzlovaya-park': {
      obtain: 'residency of the industrial park',
      from: 'whoever runs the park; the law was not read on it',
      lostBy: 'what the law says of it, which was not read',
    },
  },
} satisfies RegionWords;
