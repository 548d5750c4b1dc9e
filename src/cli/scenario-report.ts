import { say } from '../report/words/en-sayings';
import type { Check } from '../scenario/run';
import { jsonText } from './formats';
import { problemText } from './problem-text';
import { countsOf, type FileResult, hasPassed } from './scenario-result';

/** The scenarios that failed, with what was expected and found, and the counts of all. */
export function textOf(results: readonly FileResult[]): string {
  const told = results.filter((one) => !hasPassed(one) || one.recorded.length > 0);
  return [...told.map(blockOf), `${countsText(results)}\n`].join('\n');
}

export const jsonOf = (results: readonly FileResult[]): string =>
  jsonText({
    schema: 'investor-incentives/scenarios@1',
    ...countsOf(results),
    scenarios: results.map((one) => ({ passed: hasPassed(one), ...one })),
  });

function countsText(results: readonly FileResult[]): string {
  const { failed, passed } = countsOf(results);
  return `${passed} passed, ${failed} failed`;
}

const blockOf = (one: FileResult): string =>
  lines([`${hasPassed(one) ? 'recorded' : 'failed'}  ${one.file}`, ...detailsOf(one)]);

/** Everything that there is to say about a scenario, line by line. */
export function detailsOf({ problems, recorded, refused, result }: FileResult): readonly string[] {
  const failed = (result?.checks ?? []).filter(({ met }) => !met);
  return [
    ...(result === undefined ? [] : [`  ${result.name}`]),
    ...problems.map((problem) => `  - ${problemText(problem, say)}`),
    ...failed.flatMap((check, index) => differenceOf(check, failed[index - 1])),
    ...recorded.map((place) => `  recorded: ${place}`),
    ...refused.map((why) => `  not recorded: ${why}`),
  ];
}

/** What differs, and why, where that was not just said. */
const differenceOf = (
  { about, because, expected, found }: Check,
  before: Check | undefined,
): readonly string[] => [
  `  ${about}`,
  `    expected  ${expected}`,
  `    found     ${found}`,
  ...(before?.because.join() === because.join() ? [] : because.map((one) => `      ${one}`)),
];

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
