import { investment } from '../../../../engine/measure/conditions.en';
import { type RegionWords, uncased } from '../../../../words/words';

/** Words of the Register of Investment Projects. */
export const register = {
  names: {
    'investment-register': uncased('Register of Investment Projects'),
  },
  statuses: {
    'investment-register': 'a place in the Register of Investment Projects',
  },
  claims: {
    'investment-register.capital-investment': investment('of the first three years'),
  },
  steps: {
    register: {
      obtain: 'inclusion in the Register of Investment Projects of Kaluga Region',
      from: 'the ministry for economic development of Kaluga Region',
      lostBy:
        'capital investment of the first three years that stays below the threshold; it is counted as actually made, by the accounts',
    },
  },
  facts: {
    'policy.register.wageMultiple.{}':
      'how many times the subsistence minimum the wage must be in the year; no source gives it',
  },
} satisfies RegionWords;
