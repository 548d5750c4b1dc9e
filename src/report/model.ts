import type { ReadingEffect } from '../answer/results/analysis';
import type { Assessment } from '../answer/results/assessment';
import type { Verdict } from '../engine/terms';
import type { Format } from '../words/words';
import type { Block } from './blocks';
import { assessedCreditBlocks } from './credits';
import { directoryBlocks } from './directory';
import { effectBlocks } from './effects';
import { oneLine } from './format';
import { byVerdict } from './judged';
import { assessedLoanBlocks } from './loans/section';
import { firstOfAllBlocks, noteBlocks, ordinaryTaxBlocks, parted, readingBlocks } from './notes';
import { measureBlocks } from './outcome';
import type { Voice } from './sentences';
import { voiceOf } from './sentences';
import { summaryBlocks } from './summary';
import type { Words } from './words';

/** What a reader is shown of an assessment, part by part, in the order in which it is shown. */
export interface AssessmentParts {
  /** Warnings that stand before everything else. */
  readonly first: readonly Block[];
  readonly head: readonly Block[];
  readonly summary: readonly Block[];
  readonly warnings: readonly Block[];
  readonly ordinary: readonly Block[];
  readonly measures: readonly { readonly verdict: Verdict; readonly blocks: readonly Block[] }[];
  readonly loans: readonly Block[];
  readonly credits: readonly Block[];
  readonly assumptions: readonly Block[];
  readonly readings: readonly Block[];
  readonly effects: readonly Block[];
  readonly directory: readonly Block[];
  readonly sources: readonly Block[];
}

/**
 * The answer first, the details below it. What other readings would give is shown where it is given.
 * Sources are numbered in the order of the parts.
 */
export function assessmentParts(
  assessment: Assessment,
  words: Words,
  format: Format,
  effects?: readonly ReadingEffect[] | undefined,
): AssessmentParts {
  const voice = voiceOf(words, format, assessment);
  const { warnings, assumptions } = assessment;
  const measures = byVerdict(assessment.measures);
  const { first, others } = parted(warnings);
  return {
    first: firstOfAllBlocks(first, voice),
    head: headBlocks(assessment, voice),
    summary: summaryBlocks(measures, voice),
    warnings: noteBlocks(words.say.warnings, others, voice),
    ordinary: first.flatMap((note) => ordinaryTaxBlocks(note, voice)),
    measures: measures.map((measure) => ({
      verdict: measure.verdict,
      blocks: measureBlocks(measure, voice),
    })),
    loans: assessedLoanBlocks(assessment.loans, voice),
    credits: assessedCreditBlocks(assessment, voice),
    assumptions: noteBlocks(words.say.assumptions, assumptions, voice),
    readings: readingBlocks(assessment, words),
    effects: effects === undefined ? [] : effectBlocks(effects, voice),
    directory: directoryBlocks(assessment, voice),
    sources: sourceBlocks(voice),
  };
}

/** The parts of an assessment one after the other. */
export function readerModel(...of: Parameters<typeof assessmentParts>): readonly Block[] {
  const { measures, first, head, summary, warnings, ordinary, ...rest } = assessmentParts(...of);
  return [
    ...[first, head, summary, warnings, ordinary],
    measures.flatMap(({ blocks }) => blocks),
    ...[rest.loans, rest.credits, rest.assumptions, rest.readings, rest.effects],
    ...[rest.directory, rest.sources],
  ].flat();
}

function headBlocks(
  { project, edition, version }: Assessment,
  { format, words: { say } }: Voice,
): readonly Block[] {
  return [
    { kind: 'title', text: say.title(oneLine(project.name)) },
    {
      kind: 'paragraph',
      text: say.about(format.day(project.start), edition, version),
      tone: 'dim',
    },
  ];
}

/** The sources to which a text refers; to be asked when the rest of it is made. */
export function sourceBlocks({ words, references: { sources } }: Voice): readonly Block[] {
  const items = sources();
  return items.length === 0
    ? []
    : [
        { kind: 'section', text: words.say.sources },
        { kind: 'sources', items },
      ];
}
