import stringWidth from 'string-width';
import type { Block, NumberedSource } from './blocks';
import type { Paint } from './layout';
import { tableLines, wrap } from './layout';

/** Functions that colour a text for a terminal. */
export interface Colours {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** Columns of a text that is not for a terminal. */
const WIDTH = 80;

/** Blocks as text of at most so many columns, 80 where they are left out. */
export function renderBlocks(blocks: readonly Block[], colours?: Colours, width = WIDTH): string {
  const paint = painter(colours);
  const parts = blocks.map((block) => linesOf(block, paint, width).join('\n'));
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

function linesOf(block: Block, paint: Paint, width: number): readonly string[] {
  switch (block.kind) {
    case 'title':
      return underlined(block.text, '=', paint, width);
    case 'section':
      return underlined(block.text, '-', paint, width);
    case 'part':
      return wrap(block.text, width).map((line) => paint(line, 'strong'));
    case 'paragraph':
      return wrap(block.text, width).map((line) => paint(line, block.tone));
    case 'list':
      return [
        ...headingLines(block.heading, width).map((line) => paint(line, block.tone)),
        ...block.items
          .flatMap((item) => hanging('- ', item, width))
          .map((line) => paint(line, block.tone)),
      ];
    case 'table':
      return [...headingLines(block.heading, width), ...tableLines(block, width, paint)];
    case 'sources':
      return sourceLines(block.items, width);
  }
}

function underlined(text: string, stroke: string, paint: Paint, width: number): string[] {
  const lines = wrap(text, width);
  const length = Math.max(...lines.map(stringWidth));
  return [...lines.map((line) => paint(line, 'strong')), stroke.repeat(length)];
}

const headingLines = (heading: string | undefined, width: number): string[] =>
  heading === undefined ? [] : wrap(heading, width);

function hanging(mark: string, text: string, width: number): string[] {
  return wrap(text, width - mark.length).map(
    (line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line,
  );
}

function sourceLines(items: readonly NumberedSource[], width: number): string[] {
  const last = `[${items.length}] `.length;
  return items.flatMap(({ text, address }, index) => {
    const mark = `[${index + 1}] `.padEnd(last);
    const below = address === null ? [] : wrap(address, width - last);
    return [...hanging(mark, text, width), ...below.map((line) => ' '.repeat(last) + line)];
  });
}
