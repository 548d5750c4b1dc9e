import { formatOf } from '../report/format';
import { type PlanVoice, planVoice } from '../report/plan/voice';
import type { Words } from '../report/words';

/** A voice without numbers of sources: what is unconfirmed is marked, the source stands beside the sentence. */
export function unnumbered(words: Words): PlanVoice {
  const { unconfirmed } = words.terms.standings;
  return {
    ...planVoice(words, formatOf(true, words)),
    references: {
      mark: (_citation, standing) => (standing === 'unconfirmed' ? ` [${unconfirmed}]` : ''),
      sources: () => [],
    },
  };
}
