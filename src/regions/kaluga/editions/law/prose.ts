import type { Prose } from '../../../../figures/policy';
import { REGISTER_KEEPING } from '../brochure-2019/sources';

/** The prose of the brochure with what differs from it. */
export const revisedProse = (before: Prose): Prose => ({
  ...before,
  steps: {
    ...before.steps,
    exemption: { id: 'exemption-by-register', citation: REGISTER_KEEPING, standing: 'law' },
  },
});
