import type { FindingResult } from '../../src/answer/results/finding';
import type { Sources } from '../../src/answer/results/tables';
import type { FindingVerdict } from '../../src/kit/finding';
import { kopecks } from './amounts';

/** The leaves of a tree of findings. */
export const leavesOf = (finding: FindingResult): readonly FindingResult[] =>
  finding.findings === undefined ? [finding] : finding.findings.flatMap(leavesOf);

/** Every finding of a tree that does not follow from those under it, or does not say why it is so. */
export const findingFaults = (finding: FindingResult, sources: Sources): string[] => [
  ...(finding.findings === undefined ? leafFaults(finding, sources) : nodeFaults(finding)).map(
    (fault) => `${finding.id}: ${fault}`,
  ),
  ...(finding.findings ?? []).flatMap((one) => findingFaults(one, sources)),
];

function nodeFaults({ findings = [], joins, verdict }: FindingResult): string[] {
  if (joins === undefined) return ['does not say how its findings join'];
  const [decisive, otherwise] = DECISIVE[joins];
  const under = findings.map((finding) => finding.verdict);
  const rest = under.includes('unknown') ? 'unknown' : otherwise;
  return verdict === (under.includes(decisive) ? decisive : rest) ? [] : ['does not follow'];
}

const DECISIVE: Readonly<
  Record<NonNullable<FindingResult['joins']>, readonly [FindingVerdict, FindingVerdict]>
> = {
  'all-of': ['not-met', 'met'],
  'any-of': ['met', 'not-met'],
};

function leafFaults(finding: FindingResult, sources: Sources): string[] {
  const { missing = [], source = '', unit, verdict } = finding;
  if (verdict === 'unknown') return missing.length > 0 ? [] : ['does not say what is missing'];
  const faults = missing.length > 0 ? ['misses a fact although it is decided'] : [];
  if (isReference(finding)) return faults;
  if (sources[source] === undefined) faults.push('has no source');
  if (unit === undefined) faults.push('has no unit');
  if (unit === 'roubles' && !tellsShortfall(finding)) faults.push('tells no true shortfall');
  return faults;
}

/** What is lacking is what is required less what there is, and more than nothing where it is not met. */
function tellsShortfall({ actual, id, required, shortfall, verdict }: FindingResult): boolean {
  if (typeof required !== 'string' || typeof actual !== 'string') return false;
  const apart = kopecks(required) - kopecks(actual);
  const short = isCeiling(id) ? -apart : apart;
  if (verdict === 'met') return shortfall === undefined && short <= 0n;
  return short > 0n && shortfall !== undefined && kopecks(shortfall) === short;
}

/** What must not be passed: then the shortfall is what is too much. */
const isCeiling = (id: string): boolean => /\.(at-most|advance-to|assets)$/.test(id);

/** A part refers to the residency of the whole, which has findings of its own. */
const isReference = ({ id }: FindingResult): boolean => id.endsWith('.resident');
