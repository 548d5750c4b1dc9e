import { labels, parts } from '../../../russia/sme-contributions/figures.ru';
import {
  readingsInRussian as readings,
  smeContributions as words,
} from '../../../russia/sme-contributions/words.ru';
import type { InRussian } from '../in-russian';

const laws = { 'sme-contributions': 'НК РФ, ст. 427 п. 13.2' };

/** What the folder brings in Russian. */
export const smeContributions: InRussian = { words, labels, parts, readings, laws };
