import { fingerprint } from '../../src/policy/fingerprint';
import { policyWith } from '../../src/policy/hash';
import type { Figures, Policy } from '../../src/policy/policy';

/** The policy that figures make, under a hash of their own. */
export const named = (figures: Figures): Policy => policyWith(figures, fingerprint(figures));
