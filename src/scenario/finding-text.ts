import type { FindingResult } from '../answer/results/finding';
import type { Sources } from '../answer/results/tables';
import type { FindingVerdict } from '../kit/finding';

const VERDICTS: { readonly [Name in FindingVerdict]: string } = {
  met: 'met',
  'not-met': 'not met',
  unknown: 'unknown',
};

/** One finding as a line of text: id, verdict, what was found and is required, what is lacking, article. */
export function findingText(finding: FindingResult, sources: Sources): string {
  const { actual, id, missing = [], of, required, shortfall, source, verdict } = finding;
  const said = [
    VERDICTS[verdict],
    ...(actual === undefined || actual === null ? [] : [`found ${actual}`]),
    ...(required === undefined ? [] : [`required ${[required].flat().join(', ')}`]),
    ...(shortfall === undefined ? [] : [`short by ${shortfall}`]),
    ...(missing.length === 0 ? [] : [`missing ${missing.map(({ path }) => path).join(', ')}`]),
  ];
  const object = of === undefined ? '' : ` of ${of}`;
  const law = source === undefined ? '' : ` (${sources[source]?.text ?? source})`;
  return `${id}${object}: ${said.join('; ')}${law}`;
}

/** The findings without others under them. */
export const leafResults = (finding: FindingResult): readonly FindingResult[] =>
  finding.findings === undefined || finding.findings.length === 0
    ? [finding]
    : finding.findings.flatMap(leafResults);

/** Every finding of a tree, the upper first. */
export const allFindings = (finding: FindingResult): readonly FindingResult[] => [
  finding,
  ...(finding.findings ?? []).flatMap(allFindings),
];

/** Why a verdict is what it is: the conditions that were not met, else those that are unknown. */
export function decisive(finding: FindingResult): readonly FindingResult[] {
  const leaves = leafResults(finding);
  const failed = leaves.filter(({ verdict }) => verdict === 'not-met');
  if (finding.verdict === 'not-met') return failed;
  return finding.verdict === 'unknown' ? leaves.filter(({ verdict }) => verdict === 'unknown') : [];
}

/** The same, each as a line of text. */
export const reasonsOf = (finding: FindingResult, sources: Sources): readonly string[] =>
  decisive(finding).map((one) => findingText(one, sources));
