import type { Block } from '../blocks';

/** The title that blocks have. */
export const topicOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []))[0] ?? '';
