import type { FiguresOf } from '../../figures/define';
import { groupOf } from '../../figures/group';
import type { Policy } from '../../figures/policy';
export const COMBINATIONS = {
  /** Whether each of these pairs may be held by one project. */
  ripWithSez: ['yes-no', 'bound on entry'],
  registerWithPpe: ['yes-no', 'bound on entry'],
  registerWithRip: ['yes-no', 'bound on entry'],
  registerWithContract: ['yes-no', 'bound on entry'],
  /** Whether a resident of the zone may use the exemption for objects in the zone. */
  exemptionInZone: ['yes-no', 'bound on entry'],
  deductionWithRip: ['yes-no', 'bound on entry'],
  deductionWithSez: ['yes-no', 'bound on entry'],
  deductionWithContract: ['yes-no', 'bound on entry'],
  /** Whether an asset that is for the federal deduction may have the regional one as well. */
  deductionOnFederalAsset: ['yes-no', 'bound on entry'],
  /** Statuses with which the PP&E upgrade may follow the exemption on one object. */
  upgradeAfterExemption: ['statuses', 'bound on entry'],
} as const;

export interface CombinationFigures extends FiguresOf<typeof COMBINATIONS> {}

export const combinationFigures = (policy: Policy): CombinationFigures =>
  groupOf(policy, 'combinations', COMBINATIONS);
