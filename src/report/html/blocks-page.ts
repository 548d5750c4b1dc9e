import type { Block } from '../blocks';
import { type PageSetting, pageText } from './page';
import { topicOf } from './topic';

/** The page of a report that has no other form: what it finds in bold first, then its blocks in their order. */
export function blocksPage(blocks: readonly Block[], setting: PageSetting): string {
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
      pieces: others.slice(opening.length),
    },
    setting,
  );
}
