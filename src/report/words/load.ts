import { DEFAULT_REGION } from '../../regions/default';
import { wordsByLanguage } from '../../regions/words';
import type { Language } from '../../words/words';
import { type FrameWords, type NamedRegion, type Words, wordsOf } from '.';

/** What reports say on any region, by language; read when it is shown. */
const FRAME: { readonly [language in Language]: () => Promise<FrameWords> } = {
  en: async () => (await import('./en')).en,
  ru: async () => (await import('./ru')).ru,
};

/** All words of a report on a region in a language. */
export const wordsIn = async (
  language: Language,
  region: NamedRegion = DEFAULT_REGION,
): Promise<Words> =>
  wordsOf(await FRAME[language](), region, await wordsByLanguage(region)[language]());
