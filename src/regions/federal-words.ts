import { labelsByPath } from '../figures/labels';
import { joinWords, type WordsByLanguage } from '../words/words';

/**
 * The words of the federal figures and of the programmes of the Industrial Development Fund, for a region
 * that has them: `joinWords([await FEDERAL_WORDS.ru(), own])`.
 */
export const FEDERAL_WORDS: WordsByLanguage = {
  en: async () => {
    const { limits, loans } = await import('./russia/loans/words.en');
    return joinWords([loans, { limits }]);
  },
  ru: async () => {
    const [{ limits, loans }, { textsInRussian }, { federalLabels }] = await Promise.all([
      import('./russia/loans/words.ru'),
      import('./kaluga/editions/russian'),
      import('./russia/figures.ru'),
    ]);
    const figures = labelsByPath(federalLabels);
    return joinWords([loans, { figures, limits, texts: Object.fromEntries(textsInRussian()) }]);
  },
};
