import { labels, parts } from '../../../russia/szpk/figures.ru';
import { readingWords as readings } from '../../../russia/szpk/readings.ru';
import { szpk as words } from '../../../russia/szpk/words.ru';
import type { InRussian } from '../in-russian';

const laws = {
  szpk: 'Федеральный закон от 01.04.2020 № 69-ФЗ; НК РФ, ст. 25.17, 25.18',
};

/** What the folder brings in Russian. */
export const szpk: InRussian = { words, labels, parts, readings, laws };
