import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import type { ReadingEffect } from '../answer/results/analysis';
import type { Assessment } from '../answer/results/assessment';
import type { Block, Cell } from './blocks';
import { blockText } from './blocks';
import { formatOf } from './format';
import { readerModel } from './model';
import type { Words } from './words';

export interface MarkdownOptions {
  /** Whether digits stand in groups of three, parted by no-break spaces. Left out: they do not. */
  readonly groups?: boolean;
  /** What other readings would give; left out: not shown. */
  readonly effects?: readonly ReadingEffect[] | undefined;
  readonly words: Words;
}

/** An assessment as Markdown, the answer first and the details below. */
export function renderMarkdown(assessment: Assessment, options: MarkdownOptions): string {
  const { groups = false, effects, words } = options;
  return markdownOf(readerModel(assessment, words, formatOf(groups, words), effects));
}

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
