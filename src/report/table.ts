import stringWidth from 'string-width';
import type { ReadingEffect } from '../analysis/result';
import type { Assessment } from '../result';
import type { Block, Source } from './blocks';
import { formatOf } from './format';
import type { Paint } from './layout';
import { tableLines, wrap } from './layout';
import { readerModel } from './model';
import type { Words } from './words';

/** Functions that colour a text for a terminal. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
}

export interface TableOptions {
  /** Left out: no colour. */
  readonly colours?: Colours | undefined;
  /** Whether digits stand in groups of three, parted by no-break spaces. Left out: they do not. */
  readonly groups?: boolean;
  /** What other readings would give; left out: it is not told. */
  readonly effects?: readonly ReadingEffect[] | undefined;
  readonly words: Words;
}

const WIDTH = 80;

/** An assessment as text of at most 80 columns, the answer first and the details below. */
export function renderTable(assessment: Assessment, options: TableOptions): string {
  const { colours, groups = false, effects, words } = options;
  return renderBlocks(readerModel(assessment, words, formatOf(groups, words), effects), colours);
}

/** Blocks as text of at most 80 columns. */
export function renderBlocks(blocks: readonly Block[], colours?: Colours): string {
  const paint = painter(colours);
  const parts = blocks.map((block) => linesOf(block, paint).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function painter(colours: Colours | undefined): Paint {
  if (colours === undefined) return (text) => text;
  const tones = {
    strong: colours.bold,
    dim: colours.dim,
    good: colours.green,
    bad: colours.red,
    open: colours.yellow,
  };
  return (text, tone) => (tone === undefined || text === '' ? text : tones[tone](text));
}

function linesOf(block: Block, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'title':
      return underlined(block.text, '=', paint);
    case 'section':
      return underlined(block.text, '-', paint);
    case 'part':
      return wrap(block.text, WIDTH).map((line) => paint(line, 'strong'));
    case 'paragraph':
      return wrap(block.text, WIDTH).map((line) => paint(line, block.tone));
    case 'list':
      return [
        ...headingLines(block.heading).map((line) => paint(line, block.tone)),
        ...block.items
          .flatMap((item) => hanging('- ', item))
          .map((line) => paint(line, block.tone)),
      ];
    case 'table':
      return [...headingLines(block.heading), ...tableLines(block, WIDTH, paint)];
    case 'sources':
      return sourceLines(block.items);
  }
}

function underlined(text: string, stroke: string, paint: Paint): string[] {
  const lines = wrap(text, WIDTH);
  const length = Math.max(...lines.map(stringWidth));
  return [...lines.map((line) => paint(line, 'strong')), stroke.repeat(length)];
}

const headingLines = (heading: string | undefined): string[] =>
  heading === undefined ? [] : wrap(heading, WIDTH);

function hanging(mark: string, text: string): string[] {
  return wrap(text, WIDTH - mark.length).map(
    (line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line,
  );
}

function sourceLines(items: readonly Source[]): string[] {
  const last = `[${items.length}] `.length;
  return items.flatMap(({ text, address }, index) => {
    const mark = `[${index + 1}] `.padEnd(last);
    const below = address === null ? [] : wrap(address, WIDTH - last);
    return [...hanging(mark, text), ...below.map((line) => ' '.repeat(last) + line)];
  });
}
