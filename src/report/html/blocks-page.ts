import type { Comparison } from '../../answer/results/analysis';
import type { LoanResult } from '../../answer/results/assessment';
import type { PortfolioDocument } from '../../answer/results/documents';
import type { LoanAnswer } from '../../answer/results/loans';
import type { PlaceComparison } from '../../answer/results/places';
import type { Block } from '../blocks';
import { isSameText } from '../format';
import { nameOf } from '../sentences';
import { type PageSetting, pageText } from './page';
import { comparisonPicture, placesPicture, portfolioPictures } from './pictures/changes';
import { loanPictures } from './pictures/loans';
import { drawnSize } from './pictures/scale';
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
  pictures: readonly Piece[],
  finding?: string,
): string {
  const topic = topicOf(blocks);
  const others = blocks.filter(({ kind }) => kind !== 'title');
  const end = others.findIndex(({ kind }) => kind !== 'paragraph');
  const opening = end < 0 ? others : others.slice(0, end);
  const found = opening.find((block) => block.kind === 'paragraph' && block.tone === 'strong');
  return pageText(
    {
      topic,
      headline: finding ?? (found?.kind === 'paragraph' ? found.text : topic),
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

/** The page of loans: those that may be had, interest and debt by year, then conditions, schedules and worth. */
export const loanPage: PageOf<LoanAnswer> = ({ loans }, blocks, setting) => {
  const voice = pictureVoice(setting);
  const eligible = loans.filter(({ verdict }) => verdict === 'eligible');
  const named = (id: LoanResult['id']): string => nameOf(id, setting.words).nom;
  const [best] = eligible
    .flatMap(({ id, worth }) => (worth === null ? [] : [{ id, worth: worth.presentValueNet }]))
    .sort((one, other) => drawnSize(other.worth) - drawnSize(one.worth));
  const finding = voice.say.loans.found(
    eligible.map(({ id }) => named(id)),
    best === undefined ? null : { name: named(best.id), worth: voice.roubles(best.worth) },
  );
  return blocksPage(blocks, setting, loanPictures(loans, voice), finding);
};

/** The page of a comparison: what either side saves each year, then the tables. */
export const comparisonPage: PageOf<Comparison> = (comparison, blocks, setting) =>
  blocksPage(blocks, setting, comparisonPicture(comparison, pictureVoice(setting)));

/** The page of one project in two places: what either package saves each year, then the tables. */
export const placesPage = (
  comparison: PlaceComparison,
  names: { readonly left: string; readonly right: string },
  blocks: readonly Block[],
  setting: PageSetting,
): string => blocksPage(blocks, setting, placesPicture(comparison, names, pictureVoice(setting)));

/** The page of a change of policy: the measures it touches, what each budget gives up, then the tables. */
export const portfolioPage: PageOf<Pick<PortfolioDocument, 'measures'>> = (
  totals,
  blocks,
  setting,
) => {
  const voice = pictureVoice(setting);
  const touched = totals.measures.filter(
    ({ net, verdictChanged }) =>
      verdictChanged > 0 || (net !== null && !isSameText(net.difference, '0')),
  );
  const names = touched.map(({ id }) => nameOf(id, setting.words).nom);
  return blocksPage(
    blocks,
    setting,
    portfolioPictures(totals, voice),
    voice.say.changes.found(names),
  );
};
