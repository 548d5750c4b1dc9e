import type { ReadingWordsOf } from '../../../../words/words';
import { LAW_621 } from '../../terms.ru';
import type { InRussian } from '../in-russian';
import { labels, parts } from './figures.ru';
import type { readings as own } from './readings';
import { deduction as words } from './words.ru';

const readings: ReadingWordsOf<typeof own> = {
  'deduction-of-a-loss-year': {
    name: 'вычет за убыточный год',
    values: { lapses: 'утрачивается', carries: 'переносится' },
  },
};

const laws = {
  'investment-tax-deduction': `НК РФ, ст. 286.1; ${LAW_621}`,
};

/** What the folder brings in Russian. */
export const deduction: InRussian = { words, labels, parts, readings, laws };
