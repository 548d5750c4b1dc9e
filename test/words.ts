import { en as ofKaluga } from '../src/regions/kaluga/en';
import { wordsOf } from '../src/report/words';
import { en as frame } from '../src/report/words/en';

/** All that reports say on Kaluga Region, in English. */
export const en = wordsOf(frame, ofKaluga);
