import type { AmendmentRecord, Figures, Fingerprint, Policy } from './policy';

/** What a policy is beside its figures. */
type Beside = Pick<Policy, 'frame' | 'years' | 'prose'>;

/** The policy that figures make whose hash is known. */
export const policyWith = <F extends Figures, B extends Beside>(
  { frame, prose, years }: B,
  figures: F,
  hash: string,
  amendments: readonly AmendmentRecord[] = [],
): F & Policy & Pick<B, 'frame'> & { readonly fingerprint: { readonly of: F } } => ({
  ...figures,
  frame,
  years,
  amendments,
  fingerprint: { hash, of: figures },
  prose,
});

/**
 * What a policy is known by.
 * @throws RangeError where it was put together by hand from parts of others, so that
 * the hash is that of other figures.
 */
export function fingerprintOf(policy: Policy): Fingerprint {
  const { of } = policy.fingerprint;
  const names = Object.keys(of) as (keyof Figures)[];
  const changed = names.filter((name) => of[name] !== policy[name]);
  if (changed.length === 0) return policy.fingerprint;
  throw new RangeError(
    `the hash of the policy is that of another ${changed.join(', ')}: change a policy by amend`,
  );
}
