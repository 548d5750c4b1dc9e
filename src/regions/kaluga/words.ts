import type { WordsByLanguage } from '../../words/words';

/** What Kaluga Region brings to reports, by language; read when it is shown. */
export const WORDS: WordsByLanguage = {
  en: async () => (await import('./en')).en,
  ru: async () => (await import('./ru')).ru,
};
