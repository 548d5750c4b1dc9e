import type { AmountResult } from '../../../answer/results/assessment';
import type { PageSetting } from '../page';
import { pageWords } from '../words';
import type { PageWords } from '../words/page-words';
import { shortIn, type Unit } from './scale';

/** What pictures are written with. */
export interface PictureVoice extends Pick<PageSetting, 'format' | 'words'> {
  readonly say: PageWords['pictures'];
  /** An amount to its last digit, with its unit. */
  readonly roubles: (amount: AmountResult) => string;
  /** An amount as it stands on a mark. */
  readonly short: (unit: Unit, amount: number) => string;
}

export function pictureVoice({
  format,
  words,
}: Pick<PageSetting, 'format' | 'words'>): PictureVoice {
  const { pictures, roubles } = pageWords(words.language);
  return {
    format,
    words,
    say: pictures,
    roubles: (amount) => roubles(format.amount(amount)),
    short: (unit, amount) => shortIn(unit, amount, words.language),
  };
}
