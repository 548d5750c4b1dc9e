import type { StatusOf } from '../../../../engine/region';
import { federalContract } from '../../../russia/spic-federal/rules';
import { contractIn, tenureOfContract } from '../../../russia/statuses';
import { ownConditions } from '../../obtainable';

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'spic-federal',
  measure: 'spic-federal',
  column: 'specialInvestmentContract',
  isHeld: (statuses) => contractIn(statuses)?.level === 'federal',
  tenure: (c) => tenureOfContract(federalContract(c)),
  ownConditions,
};
