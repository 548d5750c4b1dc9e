import type { Case } from '../../engine/facts/case';
import type { Region } from '../../engine/region';
import type { Finding } from '../../kit/finding';
import { isBlocked, joined } from './changes';
import { blocked, type ChangeList, type JudgedWhole, leafWays } from './leaf-ways';

/** Of very many lists the shortest are looked at. */
const MOST_WAYS = 200;

/**
 * Every list of changes that a finding which is not met asks for: what all of
 * its findings ask where all are needed, what the easiest of them asks where one is.
 */
export const waysToMeet = (region: Region, c: Case, whole: Finding): readonly ChangeList[] =>
  waysOf({ region, c, whole }, whole);

function waysOf(judged: JudgedWhole, finding: Finding): readonly ChangeList[] {
  if (finding.verdict !== 'not-met') return [[]];
  if (finding.findings === undefined) return leafWays(judged, finding);
  if (finding.findings.length === 0) return blocked(finding, 'nothing-listed');
  const ways = finding.joins === 'any-of' ? anyWay : everyWay;
  return ways(judged, finding.findings);
}

function anyWay(judged: JudgedWhole, findings: readonly Finding[]): readonly ChangeList[] {
  const ways = findings.flatMap((one) => waysOf(judged, one));
  const open = ways.filter((way) => !isBlocked(way));
  const least = Math.min(...open.map(({ length }) => length));
  return open.length > 0 ? open.filter(({ length }) => length === least) : ways.slice(0, 1);
}

function everyWay(judged: JudgedWhole, findings: readonly Finding[]): readonly ChangeList[] {
  let ways: readonly ChangeList[] = [[]];
  for (const finding of findings) {
    const own = waysOf(judged, finding);
    ways = ways
      .flatMap((way) => own.map((one) => joined(way, one)))
      .filter((way) => way !== undefined)
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_WAYS);
  }
  return ways;
}
