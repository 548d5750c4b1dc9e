import { fingerprint } from '../../src/policy/fingerprint';
import { policyWith } from '../../src/policy/hash';
import type { Figures, Policy } from '../../src/policy/policy';
import { type PolicyRevisions, revise } from '../../src/policy/revise';

/** The policy that figures make, under a hash of their own. */
export const named = (policy: Policy, figures: Figures): Policy =>
  policyWith(policy, figures, fingerprint(figures, policy.frame));

/** A policy with other values of some figures, under a hash of its own. */
export const revised = <P extends Policy>(policy: P, revisions: PolicyRevisions): P =>
  named(policy, revise(policy.fingerprint.of, revisions)) as P;
