import { en as englishOfKaluga } from '../src/regions/kaluga/en';
import { ru as russianOfKaluga } from '../src/regions/kaluga/ru';
import { wordsOf } from '../src/report/words';
import { en as inEnglish } from '../src/report/words/en';
import { ru as inRussian } from '../src/report/words/ru';

/** All that reports say on Kaluga Region, in English. */
export const en = wordsOf(inEnglish, englishOfKaluga);

/** The same in Russian. */
export const ru = wordsOf(inRussian, russianOfKaluga);
