import type { CitingNote, Note } from '../engine/terms';
import type { Cite } from './cite';

/** A note; one that cites a source has its id under `source`. */
export const noteResult = ({ cites, id, measures, values }: CitingNote, cite: Cite): Note => ({
  id,
  measures,
  values:
    cites === undefined ? values : { ...values, source: cite(cites.citation, cites.standing) },
});
