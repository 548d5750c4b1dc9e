import { investment } from '../../../../engine/measure/conditions.en';
import { claimHolds, type MeasureWords, uncased } from '../../../../words/words';

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
  facts: {
    'policy.spicRegional.unreadFooting':
      'whether federal law still carries the rate of a contract without the Russian Federation; no footing was found',
  },
} satisfies MeasureWords;
