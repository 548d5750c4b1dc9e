import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import type { Block, Cell } from './blocks';
import { blockText } from './blocks';

/** Blocks as Markdown (GitHub flavour, for its tables). */
export const markdownOf = (blocks: readonly Block[]): string =>
  `${blocks.map(pieceOf).join('\n\n')}\n`;

function pieceOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'section':
      return `## ${escaped(block.text)}`;
    case 'part':
      return `### ${escaped(block.text)}`;
    case 'paragraph':
      return block.tone === 'strong' ? `**${escaped(block.text)}**` : escaped(block.text);
    case 'list':
      return headed(block.heading, block.items.map((item) => `- ${escaped(item)}`).join('\n'));
    case 'table':
      return headed(block.heading, tableOf(block));
    case 'sources':
      return block.items.map(sourceOf).join('\n');
  }
}

const headed = (heading: string | undefined, text: string): string =>
  heading === undefined ? text : `${escaped(heading)}\n\n${text}`;

const tableOf = ({ columns, rows }: Extract<Block, { kind: 'table' }>): string =>
  markdownTable([columns.map((column) => escaped(column.title)), ...rows.map(rowOf)], {
    align: columns.map((column) => (column.align === 'amount' ? 'r' : 'l')),
    stringLength: stringWidth,
  });

const rowOf = (row: readonly Cell[]): string[] => row.map((cell) => escaped(blockText(cell)));

function sourceOf(
  { text, address }: { text: string; address: string | null },
  index: number,
): string {
  const words = escaped(text);
  return `${index + 1}. ${address === null ? words : `[${words}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`}`;
}

/** The text with every sign that Markdown would read as its own made plain. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(#{1,6}|[-+=])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\');
