import type { ReadingEffect } from '../answer/results/analysis';
import type { Assessment } from '../answer/results/assessment';
import type { Format } from '../words/words';
import type { Block } from './blocks';
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

/**
 * What a reader is shown, in the order in which it is shown: the answer first,
 * the details below it. What other readings would give is shown where it is given.
 */
export function readerModel(
  assessment: Assessment,
  words: Words,
  format: Format,
  effects?: readonly ReadingEffect[] | undefined,
): readonly Block[] {
  const voice = voiceOf(words, format, assessment);
  const { warnings, assumptions } = assessment;
  const measures = byVerdict(assessment.measures);
  const { first, others } = parted(warnings);
  return [
    ...firstOfAllBlocks(first, voice),
    ...headBlocks(assessment, voice),
    ...summaryBlocks(measures, voice),
    ...noteBlocks(words.say.warnings, others, voice),
    ...first.flatMap((note) => ordinaryTaxBlocks(note, voice)),
    ...measures.flatMap((measure) => measureBlocks(measure, voice)),
    ...assessedLoanBlocks(assessment.loans, voice),
    ...noteBlocks(words.say.assumptions, assumptions, voice),
    ...readingBlocks(assessment, words),
    ...(effects === undefined ? [] : effectBlocks(effects, voice)),
    ...sourceBlocks(voice),
  ];
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
