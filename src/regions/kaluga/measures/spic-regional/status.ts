import type { StatusOf } from '../../../../engine/region';
import { contractIn, tenureOfContract } from '../../../russia/statuses';
import { ownConditions } from '../../obtainable';
import { regionalContract } from './rules';

/** The status that the measure needs. */
export const status: StatusOf = {
  id: 'spic-regional',
  measure: 'spic-regional',
  column: 'specialInvestmentContract',
  isHeld: (statuses) => contractIn(statuses)?.level === 'regional',
  tenure: (c) => tenureOfContract(regionalContract(c)),
  ownConditions,
};
