import { fingerprint } from '../../src/figures/fingerprint';
import { policyWith } from '../../src/figures/hash';
import type { Figures, Policy } from '../../src/figures/policy';
import { revise } from '../../src/figures/revise';
import type { PolicyRevisions } from '../../src/regions/kaluga/definitions';

/** The policy that figures make, under a hash of their own. */
export const named = (policy: Policy, figures: Figures): Policy =>
  policyWith(policy, figures, fingerprint(figures, policy.frame));

/** A policy with other values of some figures, under a hash of its own. */
export const revised = <P extends Policy>(policy: P, revisions: PolicyRevisions): P =>
  named(policy, revise(policy.fingerprint.of, revisions)) as P;
