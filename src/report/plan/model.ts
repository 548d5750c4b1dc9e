import type { Plan } from '../../answer/results/plan';
import type { Format } from '../../words/words';
import { type Analysis, analysisBlocks } from '../analysis/analysis';
import type { Block } from '../blocks';
import { creditBlocks } from '../credits';
import { directoryBlocks } from '../directory';
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

/** What a reader is shown of a plan, part by part, in the order in which it is shown. */
const PARTS = [
  'first',
  'head',
  'answer',
  'years',
  'ordinary',
  'credits',
  'steps',
  'warnings',
  'why',
  'lost',
  'unranked',
  'withheld',
  'forbidden',
  'left',
  'investor',
  'ministry',
  'analysis',
  'assumptions',
  'readings',
  'directory',
  'sources',
] as const;

/** The blocks of each part; a part that has nothing to show has none. */
export type PlanParts = { readonly [part in (typeof PARTS)[number]]: readonly Block[] };

/**
 * The answer first, what to do next, the details below; what would change it where that is given.
 * Sources are numbered in the order of the parts.
 */
export function planParts(
  plan: Plan,
  words: Words,
  format: Format,
  analysis?: Analysis | undefined,
): PlanParts {
  const { assessment, assumptions, best, warnings } = plan;
  const voice = planVoice(words, format, tablesOf(plan));
  const { project, edition, version } = assessment;
  const { first, others } = parted(assessment.warnings);
  return {
    first: firstOfAllBlocks(first, voice),
    head: [
      { kind: 'title', text: words.plan.title(oneLine(project.name)) },
      {
        kind: 'paragraph',
        text: words.say.about(format.day(project.start), edition, version),
        tone: 'dim',
      },
    ],
    answer: answerBlocks(plan, voice),
    years: yearBlocks(best, voice),
    ordinary: first.flatMap((note) => ordinaryTaxBlocks(note, voice)),
    credits: creditBlocks(
      (plan.credits ?? []).map((credit) => ({ id: credit.element, credit })),
      'left',
      voice,
    ),
    steps: stepBlocks(plan, voice),
    warnings: noteBlocks(words.say.warnings, [...warnings, ...others], voice),
    why: whyBlocks(plan, voice),
    lost: lostBlocks(plan, voice),
    unranked: unrankedBlocks(plan, voice),
    withheld: withheldBlocks(plan, voice),
    forbidden: forbiddenBlocks(plan, voice),
    left: leftBlocks(plan, voice),
    investor: investorBlocks(plan, voice),
    ministry: ministryBlocks(plan, voice),
    analysis: analysis === undefined ? [] : analysisBlocks(analysis, voice),
    assumptions: noteBlocks(
      words.say.assumptions,
      [...assumptions, ...assessment.assumptions],
      voice,
    ),
    readings: readingBlocks(assessment, words),
    directory: directoryBlocks(assessment, voice),
    sources: sourceBlocks(voice),
  };
}

/** The parts of a plan one after the other. */
export function planModel(...of: Parameters<typeof planParts>): readonly Block[] {
  const parts = planParts(...of);
  return PARTS.flatMap((part) => parts[part]);
}
