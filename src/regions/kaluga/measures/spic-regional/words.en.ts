import { investment } from '../../../../engine/measure/conditions.en';
import { claimHolds, type RegionWords, uncased } from '../../../../words/words';

/** Words of the regional contract. */
export const spicRegional = {
  names: {
    'spic-regional': uncased('regional contract (SPIC)'),
  },
  statuses: {
    'spic-regional': 'a regional contract (SPIC)',
  },
  claims: {
    'spic-regional.federal-footing': claimHolds(
      'federal law still carries the rate of a contract without the Russian Federation',
      'federal law no longer carries the rate of a contract without the Russian Federation',
    ),
    'spic-regional.capital-investment': investment('by the end of the contract'),
  },
  steps: {
    'spic-regional': {
      obtain: 'a special investment contract with Kaluga Region',
      from: 'the government of Kaluga Region',
      lostBy:
        'the end or cancellation of the contract; capital investment below the threshold by its end',
    },
  },
  facts: {
    'policy.spicRegional.unreadFooting':
      'whether federal law still carries the rate of a contract without the Russian Federation; no footing was found',
  },
} satisfies RegionWords;
