import type { ReadingEffect } from '../../src/answer/results/analysis';
import type { Assessment } from '../../src/answer/results/assessment';
import { formatOf } from '../../src/report/format';
import { markdownOf } from '../../src/report/markdown';
import { readerModel } from '../../src/report/model';
import { type Colours, renderBlocks } from '../../src/report/table';
import type { Words } from '../../src/report/words';

interface Options {
  readonly words: Words;
  readonly groups?: boolean;
  readonly effects?: readonly ReadingEffect[];
  readonly colours?: Colours;
  readonly width?: number;
}

/** An assessment as blocks; without groups of digits where they are not asked for. */
const blocksOf = (assessment: Assessment, { effects, groups = false, words }: Options) =>
  readerModel(assessment, words, formatOf(groups, words), effects);

/** An assessment as text of 80 columns, or of so many. */
export const renderTable = (assessment: Assessment, options: Options): string =>
  renderBlocks(blocksOf(assessment, options), options.colours, options.width);

export const renderMarkdown = (assessment: Assessment, options: Options): string =>
  markdownOf(blocksOf(assessment, options));
