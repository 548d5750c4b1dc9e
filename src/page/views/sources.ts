import type { Block } from '../../report/blocks';
import type { Piece } from '../../report/html/pieces';

/** The sources under their heading, folded until they are asked for. */
export function sourcesFolded(blocks: readonly Block[]): readonly Piece[] {
  const [heading, ...pieces] = blocks;
  return heading === undefined || !('text' in heading)
    ? []
    : [{ kind: 'folded', summary: heading.text, pieces }];
}
