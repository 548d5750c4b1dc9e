import type { LoanAnswer } from '../../answer/results/loans';
import type { Format } from '../../words/words';
import type { Block } from '../blocks';
import { oneLine } from '../format';
import { sourceBlocks } from '../model';
import { noteBlocks, readingBlocks } from '../notes';
import { voiceOf } from '../sentences';
import type { Words } from '../words';
import { headingOf } from './lenders';
import { loanBlocks } from './section';

/** What a reader is shown of the loans alone, the schedule of each quarter included. */
export function loanModel(answer: LoanAnswer, words: Words, format: Format): readonly Block[] {
  const { edition, loans, project, readings = [], version, warnings } = answer;
  const voice = voiceOf(words, format, answer);
  return [
    { kind: 'title', text: words.loans.title(headingOf(loans, words), oneLine(project.name)) },
    {
      kind: 'paragraph',
      text: words.say.about(format.day(project.start), edition, version),
      tone: 'dim',
    },
    ...noteBlocks(words.say.warnings, warnings, voice),
    ...loanBlocks(loans, voice),
    ...readingBlocks({ readings }, words),
    ...sourceBlocks(voice),
  ];
}
