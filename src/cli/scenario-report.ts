import type { Sayings } from '../report/words';
import { say as inEnglish } from '../report/words/en-sayings';
import { scenarios as english } from '../report/words/en-scenarios';
import type { ScenarioWords } from '../report/words/scenarios';
import type { Check } from '../scenario/run';
import { jsonText } from './formats';
import { problemText } from './problem-text';
import { countsOf, type FileResult, hasPassed } from './scenario-result';

/** How results are told: the words of a language, and why a check differs. */
export interface ScenarioVoice {
  readonly words: ScenarioWords;
  readonly say: Pick<Sayings, 'problem'>;
  readonly because: (check: Check) => readonly string[];
}

const ENGLISH: ScenarioVoice = {
  words: english,
  say: inEnglish,
  because: ({ because }) => because,
};

/** The scenarios that failed, with what was expected and found, and the counts of all. */
export function reportText(
  results: readonly FileResult[],
  voice: ScenarioVoice | undefined = ENGLISH,
): string {
  const told = results.filter((one) => !hasPassed(one) || one.recorded.length > 0);
  const { failed, passed } = countsOf(results);
  const blocks = told.map((one) => blockOf(one, voice));
  return [...blocks, `${voice.words.counts(passed, failed)}\n`].join('\n');
}

export const jsonOf = (results: readonly FileResult[]): string =>
  jsonText({
    schema: 'investor-incentives/scenarios@1',
    ...countsOf(results),
    scenarios: results.map((one) => ({ passed: hasPassed(one), ...one })),
  });

const blockOf = (one: FileResult, voice: ScenarioVoice): string => {
  const { failed, recorded } = voice.words;
  return lines([`${hasPassed(one) ? recorded : failed}  ${one.file}`, ...detailsOf(one, voice)]);
};

/** Everything that there is to say about a scenario, line by line. */
export function detailsOf(
  { problems, recorded, refused, result }: FileResult,
  voice: ScenarioVoice = ENGLISH,
): readonly string[] {
  const { say, words } = voice;
  const failed = (result?.checks ?? []).filter(({ met }) => !met);
  return [
    ...(result === undefined ? [] : [`  ${result.name}`]),
    ...problems.map((problem) => `  - ${problemText(problem, say)}`),
    ...failed.flatMap((check, index) => differenceOf(check, failed[index - 1], voice)),
    ...recorded.map((place) => `  ${words.recordedAt(place)}`),
    ...refused.map((why) => `  ${words.notRecorded(why)}`),
  ];
}

/** What differs, and why, where that was not just said. */
function differenceOf(
  check: Check,
  before: Check | undefined,
  { because, words }: ScenarioVoice,
): readonly string[] {
  const { about, expected, field, found } = check;
  const name = field.at(-1) ?? '';
  const isSaid = before?.because.join() === check.because.join();
  return [
    `  ${words.about(about, name)}`,
    `    ${words.expected(words.value(expected, name))}`,
    `    ${words.found(words.value(found, name))}`,
    ...(isSaid ? [] : because(check).map((one) => `      ${one}`)),
  ];
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
