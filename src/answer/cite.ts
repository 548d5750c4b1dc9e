import type { Citation, Standing } from '../kit/finding';
import { textName } from '../kit/text-name';
import type { SourceId, Sources } from './results/tables';

/** Refers to a source from an answer, and keeps it for the answer's table. */
export type Cite = (citation: Citation, standing: Standing) => SourceId;

/**
 * A table of sources to be filled while an answer is written.
 * @throws RangeError where two sources have one name: a fault of the region.
 */
export function citing(): { readonly cite: Cite; readonly sources: () => Sources } {
  const named = new Map<string, Citation>();
  const known = new Map<Citation, { [standing in Standing]?: SourceId }>();
  const sources: { [id: SourceId]: Sources[SourceId] } = {};
  const written = (citation: Citation, standing: Standing): SourceId => {
    const name = nameOf(citation);
    const { address, text } = citation;
    const other = named.get(name);
    if (other !== undefined && (other.text !== text || other.address !== address)) {
      throw new RangeError(`two sources have the name ${name}: "${other.text}" and "${text}"`);
    }
    named.set(name, citation);
    const id = `${name}.${standing}`;
    sources[id] = address === undefined ? { text, standing } : { text, address, standing };
    return id;
  };
  return {
    cite(citation, standing) {
      let ids = known.get(citation);
      if (ids === undefined) {
        ids = {};
        known.set(citation, ids);
      }
      ids[standing] ??= written(citation, standing);
      return ids[standing];
    },
    sources: () => sources,
  };
}

/** The name of a source; of one without a name that of its text. */
const nameOf = ({ address = '', id, text }: Citation): string =>
  id ?? textName(`${text}\n${address}`);
