import type { Block, Cell, Column, NumberedSource, Tone } from '../blocks';
import { blockText } from '../blocks';
import { type Attributes, type Element, element } from './element';
import { isWide } from './fit';
import { type Piece, pageParts } from './pieces';

/** What stands below a table where it can be used, as on the page that answers. */
export type BelowTable = (table: Extract<Block, { kind: 'table' }>) => Element | null;

const NOTHING: BelowTable = () => null;

/** Pieces as sections of a page, each under its heading. */
export const sectionNodes = (
  pieces: readonly Piece[],
  belowTable: BelowTable = NOTHING,
): readonly Element[] =>
  pageParts(pieces).map(({ heading, pieces: own }) =>
    element(
      'section',
      null,
      heading === null ? null : element('h2', null, heading),
      own.map((piece) => nodeOf(piece, belowTable)),
    ),
  );

/** One piece; headings stand at the level of the report. */
export function nodeOf(piece: Piece, belowTable: BelowTable = NOTHING): Element {
  switch (piece.kind) {
    case 'title':
      return element('h1', null, piece.text);
    case 'section':
      return element('h2', null, piece.text);
    case 'part':
      return element('h3', null, piece.text);
    case 'paragraph':
      return element('p', toned(piece.tone), piece.text);
    case 'list':
      return listNode(piece);
    case 'table':
      return usedTable(piece, belowTable);
    case 'sources':
      return element('ol', { class: 'sources' }, piece.items.map(sourceNode));
    case 'on-screen':
      return element('div', { class: 'screen' }, usedTable(piece.table, belowTable));
    case 'picture':
      return piece.node;
    case 'folded':
      return element(
        'details',
        null,
        element('summary', null, piece.summary),
        pageParts(piece.pieces).map(({ heading, pieces }) => [
          heading === null ? null : element('h3', null, heading),
          ...pieces.map((one) => nodeOf(one, belowTable)),
        ]),
      );
  }
}

const toned = (tone: Tone | undefined): Attributes => (tone === undefined ? {} : { class: tone });

const listNode = ({ heading, items, tone }: Extract<Block, { kind: 'list' }>): Element =>
  element(
    'div',
    toned(tone),
    heading === undefined ? null : element('p', { class: 'heading' }, heading),
    element(
      'ul',
      null,
      items.map((item) => element('li', null, item)),
    ),
  );

/** A table and what stands below it. */
function usedTable(table: Extract<Block, { kind: 'table' }>, belowTable: BelowTable): Element {
  const below = belowTable(table);
  return below === null
    ? tableNode(table)
    : element('div', { class: 'used' }, tableNode(table), below);
}

/** A table in a frame that scrolls by itself where the screen is narrow, also by the keyboard. */
function tableNode(table: Extract<Block, { kind: 'table' }>): Element {
  const { columns, heading, rows } = table;
  const titled = columns.some(({ title }) => title !== '');
  const isPlain = columns.every(({ title }) => title !== '');
  return element(
    'div',
    { class: isWide(table) ? 'table across' : 'table', tabindex: 0 },
    element(
      'table',
      null,
      heading === undefined ? null : element('caption', null, heading),
      titled
        ? element(
            'thead',
            null,
            element(
              'tr',
              null,
              columns.map((column) => headNode(column, isPlain)),
            ),
          )
        : null,
      element(
        'tbody',
        null,
        rows.map((row) =>
          element(
            'tr',
            null,
            columns.map((column, index) => cellNode(column, row[index] ?? '', { index, isPlain })),
          ),
        ),
      ),
    ),
  );
}

/** The class of a cell; amounts without a tone, which are most, have none. */
const classOf = (align: Column['align'], tone?: Tone): string | undefined =>
  [...(align === 'amount' ? [] : [align]), tone ?? []].flat().join(' ') || undefined;

/**
 * The heading of a column; an empty one heads nothing. Where every column has one, HTML finds by itself what each
 * heads, and it is not written out.
 */
const headNode = ({ align, title }: Column, isPlain: boolean): Element =>
  title === ''
    ? element('td', null)
    : element('th', { scope: isPlain ? undefined : 'col', class: classOf(align) }, title);

/** Where a cell stands: its column, and whether every column has a heading. */
interface Place {
  readonly index: number;
  readonly isPlain: boolean;
}

/** The class of the name of a row: a text wraps, a name stays whole. */
const nameClass = (align: Column['align'], tone?: Tone): string | undefined =>
  align === 'name' ? classOf(align, tone) : tone;

/** A cell; the first of a row names it. */
function cellNode({ align }: Column, cell: Cell, { index, isPlain }: Place): Element {
  const text = blockText(cell);
  const tone = typeof cell === 'string' ? undefined : cell.tone;
  return index === 0 && align !== 'amount' && text !== ''
    ? element('th', { class: nameClass(align, tone), scope: isPlain ? undefined : 'row' }, text)
    : element('td', { class: classOf(align, tone) }, text);
}

/** A source; only an address of the web becomes a link. */
function sourceNode({ address, text }: NumberedSource): Element {
  const isWeb = address !== null && /^https?:\/\//i.test(address);
  return element(
    'li',
    null,
    text,
    ...(address === null ? [] : [' ', isWeb ? link(address) : address]),
  );
}

const link = (address: string): Element =>
  element('a', { href: address, rel: 'noopener noreferrer' }, address);
