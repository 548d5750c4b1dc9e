import type { Comparison } from '../../answer/results/analysis';
import type { PortfolioDocument } from '../../answer/results/documents';
import type { LoanAnswer } from '../../answer/results/loans';
import type { Block } from '../blocks';
import { type PageSetting, pageText } from './page';
import { comparisonPicture, portfolioPictures } from './pictures/changes';
import { loanPictures } from './pictures/loans';
import { pictureVoice } from './pictures/voice';
import type { Piece } from './pieces';
import { topicOf } from './topic';

/**
 * The page of a report that has no other form: what it finds in bold first, then its pictures, then its blocks in
 * their order.
 */
function blocksPage(
  blocks: readonly Block[],
  setting: PageSetting,
  pictures: readonly Piece[] = [],
): string {
  const topic = topicOf(blocks);
  const others = blocks.filter(({ kind }) => kind !== 'title');
  const end = others.findIndex(({ kind }) => kind !== 'paragraph');
  const opening = end < 0 ? others : others.slice(0, end);
  const found = opening.find((block) => block.kind === 'paragraph' && block.tone === 'strong');
  return pageText(
    {
      topic,
      headline: found?.kind === 'paragraph' ? found.text : topic,
      lead: opening.filter((block) => block !== found),
      cards: [],
      alerts: [],
      pieces: [...pictures, ...others.slice(opening.length)],
    },
    setting,
  );
}

/** A page from an answer and its blocks. */
type PageOf<Answer> = (answer: Answer, blocks: readonly Block[], setting: PageSetting) => string;

/** The page of loans: interest and debt by year, then conditions, schedules and worth. */
export const loanPage: PageOf<LoanAnswer> = ({ loans }, blocks, setting) =>
  blocksPage(blocks, setting, loanPictures(loans, pictureVoice(setting)));

/** The page of a comparison: what either side saves each year, then the tables. */
export const comparisonPage: PageOf<Comparison> = (comparison, blocks, setting) =>
  blocksPage(blocks, setting, comparisonPicture(comparison, pictureVoice(setting)));

/** The page of a change of policy: what each budget gives up before and after, then the tables. */
export const portfolioPage: PageOf<Pick<PortfolioDocument, 'measures'>> = (
  totals,
  blocks,
  setting,
) => blocksPage(blocks, setting, portfolioPictures(totals, pictureVoice(setting)));
