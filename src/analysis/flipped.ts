import type { Finding, FindingVerdict } from '../kit/finding';
import type { Flipped } from './result';

/** The conditions that two trees of findings answer otherwise, in the order of the first; those of only one side too. */
export function flippedBetween(before: Finding, after: Finding): readonly Flipped[] {
  const [old, now] = [answersOf(before), answersOf(after)];
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)];
    const leaf = a ?? b;
    if (leaf === undefined || a?.verdict === b?.verdict) return [];
    const { id, of } = leaf;
    return [
      {
        finding: id,
        ...(of === undefined ? {} : { of }),
        before: a?.verdict ?? null,
        after: b?.verdict ?? null,
      },
    ];
  });
}

interface Answer extends Pick<Finding, 'id' | 'of'> {
  readonly verdict: FindingVerdict;
}

/** The leaves of a tree. One that stands in it several times has the same answer each time. */
function answersOf(finding: Finding): ReadonlyMap<string, Answer> {
  return new Map(leavesOf(finding).map((leaf) => [`${leaf.id} ${leaf.of ?? ''}`, leaf]));
}

const leavesOf = (finding: Finding): readonly Finding[] =>
  finding.findings === undefined ? [finding] : finding.findings.flatMap(leavesOf);
