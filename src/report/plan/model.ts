import type { Plan } from '../../answer/results/plan';
import type { Format } from '../../words/words';
import { type Analysis, analysisBlocks } from '../analysis/analysis';
import type { Block } from '../blocks';
import { oneLine } from '../format';
import { sourceBlocks } from '../model';
import { firstOfAllBlocks, noteBlocks, ordinaryTaxBlocks, parted, readingBlocks } from '../notes';
import { tablesOf } from '../tables';
import type { Words } from '../words';
import { answerBlocks } from './answer';
import { investorBlocks } from './investor';
import { ministryBlocks } from './ministry';
import { leftBlocks, lostBlocks, unrankedBlocks, withheldBlocks } from './others';
import { stepBlocks } from './steps';
import { planVoice } from './voice';
import { forbiddenBlocks, whyBlocks } from './why';
import { yearBlocks } from './years';

/** What a reader is shown of a plan: the answer first, what to do next, the details below; what would change it where that is given. */
export function planModel(
  plan: Plan,
  words: Words,
  format: Format,
  analysis?: Analysis | undefined,
): readonly Block[] {
  const { assessment, assumptions, best, warnings } = plan;
  const voice = planVoice(words, format, tablesOf(plan));
  const { project, edition, version } = assessment;
  const { first, others } = parted(assessment.warnings);
  return [
    ...firstOfAllBlocks(first, voice),
    { kind: 'title', text: words.plan.title(oneLine(project.name)) },
    {
      kind: 'paragraph',
      text: words.say.about(format.day(project.start), edition, version),
      tone: 'dim',
    },
    ...answerBlocks(plan, voice),
    ...yearBlocks(best, voice),
    ...first.flatMap((note) => ordinaryTaxBlocks(note, voice)),
    ...stepBlocks(plan, voice),
    ...noteBlocks(words.say.warnings, [...warnings, ...others], voice),
    ...whyBlocks(plan, voice),
    ...lostBlocks(plan, voice),
    ...unrankedBlocks(plan, voice),
    ...withheldBlocks(plan, voice),
    ...forbiddenBlocks(plan, voice),
    ...leftBlocks(plan, voice),
    ...investorBlocks(plan, voice),
    ...ministryBlocks(plan, voice),
    ...(analysis === undefined ? [] : analysisBlocks(analysis, voice)),
    ...noteBlocks(words.say.assumptions, [...assumptions, ...assessment.assumptions], voice),
    ...readingBlocks(assessment, words),
    ...sourceBlocks(voice),
  ];
}
