import type { Tables } from '../answer/results/tables';
import { formatOf } from '../report/format';
import { type PlanVoice, planVoice } from '../report/plan/voice';
import { isUnconfirmedIn } from '../report/tables';
import type { Words } from '../report/words';

/** A voice without numbers of sources: what is unconfirmed is marked, the source stands beside the sentence. */
export function unnumbered(words: Words, tables: Tables): PlanVoice {
  const { unconfirmed } = words.terms.standings;
  const { sources } = tables;
  return {
    ...planVoice(words, formatOf(true, words), tables),
    references: {
      mark: (id) =>
        id !== null && id !== undefined && isUnconfirmedIn(sources, id) ? ` [${unconfirmed}]` : '',
      number: () => '',
      other: () => '',
      sources: () => [],
    },
  };
}
