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
    const [{ limits, loans }, { textsInRussian }, { figureLabels }] = await Promise.all([
      import('./russia/loans/words.ru'),
      import('./kaluga/editions/russian'),
      import('./kaluga/figures.ru'),
    ]);
    const { baseline, loans: ofLoans } = figureLabels;
    const figures = labelsByPath({ baseline, loans: ofLoans });
    return joinWords([loans, { figures, limits, texts: Object.fromEntries(textsInRussian()) }]);
  },
};
