import { labels, parts } from '../../../russia/export-transport/figures.ru';
import { exportTransport as words } from '../../../russia/export-transport/words.ru';
import type { InRussian } from '../in-russian';

const laws = {
  'export-transport': 'Постановления Правительства РФ от 26.04.2017 № 496 и от 28.07.2022 № 1347',
};

/** What the folder brings in Russian. */
export const exportTransport: InRussian = { words, labels, parts, readings: {}, laws };
