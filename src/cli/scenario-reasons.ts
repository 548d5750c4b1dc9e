import type { FindingResult } from '../answer/results/finding';
import { assess } from '../questions/assess/assess';
import { regionOf } from '../regions/default';
import { formatOf, sentence } from '../report/format';
import { SILENT } from '../report/references';
import { clauseOf, said, type Voice, voiceOf } from '../report/sentences';
import { sourceIn } from '../report/tables';
import { wordsIn } from '../report/words/load';
import { allFindings, decisive } from '../scenario/finding-text';
import type { Expectation } from '../scenario/forms';
import type { Scenario } from '../scenario/parse';
import type { Check } from '../scenario/run';
import type { Language } from '../words/words';

/** The findings that tell why the checks of a scenario differ, as sentences in a language. */
export async function reasonsIn(
  language: Language,
  scenario: Scenario,
  checks: readonly Check[],
): Promise<ReadonlyMap<Check, readonly string[]>> {
  const { expect, options, profile } = scenario;
  const words = await wordsIn(language, regionOf(profile));
  const assessment = assess(profile, options);
  const { loans, measures } = assessment;
  const judged = [...measures, ...measures.flatMap(({ parts = [] }) => parts), ...loans];
  const voice = { ...voiceOf(words, formatOf(false, words), assessment), references: SILENT };
  return new Map(
    checks.map((check) => {
      const expectation = expect[check.expectation];
      const id = expectation === undefined ? undefined : subjectOf(expectation);
      const subject = judged.find((one) => one.id === id);
      return [
        check,
        expectation === undefined || subject === undefined
          ? []
          : findingsOf(expectation, subject.findings).map((one) => reasonText(one, voice)),
      ];
    }),
  );
}

/** The measure, part or loan that an expectation is about; none of a plan or of a place in the result. */
function subjectOf({ asked, form }: Expectation): string | undefined {
  switch (form) {
    case 'outcome':
    case 'line':
      return asked.measure;
    case 'finding':
      return asked.measure ?? asked.loan;
    case 'loan':
      return asked.loan;
    case 'plan':
    case 'place':
      return undefined;
  }
}

const findingsOf = (
  { asked, form }: Expectation,
  findings: FindingResult,
): readonly FindingResult[] =>
  form === 'finding'
    ? allFindings(findings).filter(
        ({ id, of }) => id === asked.finding && (asked.of === undefined || of === asked.of),
      )
    : decisive(findings);

/** A finding with its source in words; a fact that is missing stands by its path. */
function reasonText(finding: FindingResult, voice: Voice): string {
  const { missing = [], source } = finding;
  const { tables, words } = voice;
  const open = missing.map(({ path }) => path).join(', ');
  const law =
    source === undefined ? '' : ` — ${said(sourceIn(tables.sources, source).text, words)}`;
  return sentence(`${clauseOf(finding, voice)}${open === '' ? '' : ` (${open})`}${law}`);
}
