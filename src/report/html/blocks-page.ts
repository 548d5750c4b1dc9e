import type { Block } from '../blocks';
import { pageText, type Setting } from './page';
import { topicOf } from './topic';

/** The page of a report that has no other form: its title, and its blocks in their order. */
export function blocksPage(blocks: readonly Block[], setting: Setting): string {
  const topic = topicOf(blocks);
  return pageText(
    {
      topic,
      headline: topic,
      lead: [],
      cards: [],
      alerts: [],
      pieces: blocks.filter(({ kind }) => kind !== 'title'),
    },
    setting,
  );
}
