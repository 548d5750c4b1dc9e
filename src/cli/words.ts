import { WORDS } from '../regions/kaluga/words';
import { type FrameWords, type Words, wordsOf } from '../report/words';
import type { Language } from '../words/words';

/** What reports say on any region, by language; read when it is shown. */
const FRAME: { readonly [language in Language]: () => Promise<FrameWords> } = {
  en: async () => (await import('../report/words/en')).en,
  ru: async () => (await import('../report/words/ru')).ru,
};

/** All words of a report in a language. */
export const wordsIn = async (language: Language): Promise<Words> =>
  wordsOf(await FRAME[language](), await WORDS[language]());
