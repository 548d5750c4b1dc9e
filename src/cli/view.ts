import type { Command } from 'commander';
import type { Block } from '../report/blocks';
import { formatOf } from '../report/format';
import { type Colours, renderBlocks } from '../report/table';
import type { NamedRegion, Words } from '../report/words';
import { wordsIn } from '../report/words/load';
import type { Format } from '../words/words';
import { coloursFor, isDatedFormat } from './formats';
import type { Io } from './io';
import { languageOf } from './language';

/** How an answer is shown: its words, and what the terminal can show. */
export interface View {
  readonly words: Words;
  readonly format: Format;
  readonly colours: Colours | undefined;
  /** Columns of the text. */
  readonly width: number;
}

const NARROW = 80;
const WIDE = 120;

/** Columns of a text: those of a terminal within bounds, else 80. */
const widthFor = ({ columns = NARROW, isTTY }: Pick<Io, 'columns' | 'isTTY'>): number =>
  isTTY ? Math.min(Math.max(columns, NARROW), WIDE) : NARROW;

/** The view that a command line and the terminal ask for, of an answer on a region. */
export async function viewOf(command: Command, io: Io, region: NamedRegion): Promise<View> {
  const words = await wordsIn(languageOf(command, io), region);
  const groups = io.isTTY || isDatedFormat(command.opts<{ readonly format?: string }>().format);
  return {
    words,
    format: formatOf(groups, words),
    colours: coloursFor(io),
    width: widthFor(io),
  };
}

/** Blocks as text for the terminal. */
export const tableText = (blocks: readonly Block[], { colours, width }: View): string =>
  renderBlocks(blocks, colours, width);
