import { LOADED_DEFAULT } from '../src/regions/loaded';
import { wordsIn } from '../src/report/words/load';

/** All that reports say on Kaluga Region, in English. */
export const en = await wordsIn('en', LOADED_DEFAULT);

/** The same in Russian. */
export const ru = await wordsIn('ru', LOADED_DEFAULT);
