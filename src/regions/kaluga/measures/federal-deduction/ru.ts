import { labels, parts } from '../../../russia/federal-deduction/figures.ru';
import { federalDeduction as words } from '../../../russia/federal-deduction/words.ru';
import type { InRussian } from '../in-russian';

const laws = {
  'federal-deduction': 'НК РФ, ст. 286.2; постановление Правительства РФ от 28.11.2024 № 1638',
};

/** What the folder brings in Russian. */
export const federalDeduction: InRussian = { words, labels, parts, readings: {}, laws };
