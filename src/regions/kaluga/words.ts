import type { Language, RegionWords } from '../../words/words';

/** What Kaluga Region brings to reports, by language; read when it is shown. */
export const WORDS: { readonly [language in Language]: () => Promise<RegionWords> } = {
  en: async () => (await import('./en')).en,
  ru: async () => (await import('./ru')).ru,
};
