import type { Prose, StepText } from '../../../../figures/policy';
import { REGISTER_KEEPING } from '../brochure-2019/sources';

const EXEMPTION: StepText = {
  obtain:
    'inclusion in the Register of Investment Projects of Kaluga Region; to 2022 also a Regional Investment Project or a special investment contract',
  from: 'the ministry for economic development of Kaluga Region, or whoever grants that status',
  lostBy:
    'investment of the first three years that stays below the threshold; in a tax period, a wage below its multiple or arrears of taxes',
  citation: REGISTER_KEEPING,
  standing: 'law',
};

/** The prose of the brochure with what differs from it. */
export const revisedProse = (before: Prose): Prose => ({
  ...before,
  steps: { ...before.steps, exemption: EXEMPTION },
});
