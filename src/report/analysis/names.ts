import type { JudgedId } from '../../answer/results/analysis';
import { claimOf } from '../../words/claims';
import { nameOf } from '../sentences';
import type { Words } from '../words';

/** The short name of a measure, a part, or a loan; its id where it has no words. */
export const judgedName = (id: JudgedId, words: Words): string => nameOf(id, words).nom;

/** What a finding claims where it is met and where it is not; its id where it has no words. */
export function claimText(finding: string, is: 'met' | 'notMet', words: Words): string {
  const claim = claimOf(finding, words);
  return claim === undefined ? finding : claim[is];
}
