import { sha256 } from '../kit/sha256';
import type { Policy } from './policy';

const known = /* @__PURE__ */ new WeakMap<Policy, string>();

/**
 * A name for the figures of a policy: equal for equal figures, whatever the
 * order in which they are written, and whatever amendments they came from.
 * It is worked out once for each policy.
 */
export function fingerprint(policy: Policy): string {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const { amendments: _, ...figures } = policy;
  const hash = `sha256:${sha256(canonical(figures))}`;
  known.set(policy, hash);
  return hash;
}

/** JSON with the keys in order and whole numbers of any size as they are. */
function canonical(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`;
}
