import type { FiguresOf } from '../../figures/define';
import { groupOf } from '../../figures/group';
import type { Policy } from '../../figures/policy';

/** Whether each of these pairs may be used by one project. */
export const COMBINATIONS = {
  ripWithContract: ['yes-no', 'bound on entry'],
  ripWithSez: ['yes-no', 'bound on entry'],
  contractWithSez: ['yes-no', 'bound on entry'],
  sezWithPark: ['yes-no', 'bound on entry'],
  sezWithCommissioning: ['yes-no', 'bound on entry'],
  toserWithPark: ['yes-no', 'bound on entry'],
  toserWithCommissioning: ['yes-no', 'bound on entry'],
  parkWithCommissioning: ['yes-no', 'bound on entry'],
  /** Relief from property tax of the park, or for objects put into use, beside the other measures on income tax. */
  ripWithProperty: ['yes-no', 'bound on entry'],
  contractWithProperty: ['yes-no', 'bound on entry'],
  contractWithIncome: ['yes-no', 'bound on entry'],
} as const;

export interface CombinationFigures extends FiguresOf<typeof COMBINATIONS> {}

export const combinationFigures = (policy: Policy): CombinationFigures =>
  groupOf(policy, 'combinations', COMBINATIONS);
