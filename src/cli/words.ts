import { WORDS } from '../regions/kaluga/words';
import { type Words, wordsOf } from '../report/words';

/** All words of a report. */
export const wordsIn = async (): Promise<Words> => {
  const { en } = await import('../report/words/en');
  return wordsOf(en, await WORDS.en());
};
