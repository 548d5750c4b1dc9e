import type { Block } from '../blocks';
import type { Element } from './element';

/** What a page is made of: blocks of the report, pictures, what is folded until it is asked for, and tables that paper does without. */
export type Piece =
  | Block
  | { readonly kind: 'picture'; readonly node: Element }
  | { readonly kind: 'on-screen'; readonly table: Table }
  | { readonly kind: 'folded'; readonly summary: string; readonly pieces: readonly Piece[] };

type Table = Extract<Block, { readonly kind: 'table' }>;

/** Blocks of which the tables under some headings are not printed: a picture or another table has their numbers. */
export const withoutOnPaper = (
  blocks: readonly Block[],
  headings: readonly string[],
): readonly Piece[] =>
  blocks.map((block) =>
    block.kind === 'table' && headings.includes(block.heading ?? '')
      ? { kind: 'on-screen', table: block }
      : block,
  );

/** The headings of what is not printed. */
export const onScreenOnly = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'on-screen' ? (piece.table.heading ?? []) : []));

/** A section of a page with its pieces; the first pieces of a page stand under no heading. */
export interface PagePart {
  readonly heading: string | null;
  readonly pieces: readonly Piece[];
}

/** The pieces under each heading of the second level, in their order. */
export function pageParts(pieces: readonly Piece[]): readonly PagePart[] {
  const parts: { heading: string | null; pieces: Piece[] }[] = [{ heading: null, pieces: [] }];
  for (const piece of pieces) {
    if (piece.kind === 'section') parts.push({ heading: piece.text, pieces: [] });
    else parts.at(-1)?.pieces.push(piece);
  }
  return parts.filter(({ heading, pieces: own }) => heading !== null || own.length > 0);
}

/** Blocks with pictures between their heading and what stands under it; no picture where there are no blocks. */
export function headed(blocks: readonly Piece[], pictures: readonly Piece[]): readonly Piece[] {
  const [heading, ...others] = blocks;
  return heading === undefined ? [] : [heading, ...pictures, ...others];
}
