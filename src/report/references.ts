import type { SourceId, Sources } from '../answer/results/tables';
import type { NumberedSource } from './blocks';
import { oneLine } from './format';
import { isUnconfirmedIn, sourceIn } from './tables';

/** Numbers the sources of a report in the order in which its text first refers to them. */
export interface References {
  /** " [3]", and the standing where it is unconfirmed; nothing where no source is referred to. */
  readonly mark: (source: SourceId | null | undefined) => string;
  /** " [3]" alone, where the standing is told otherwise. */
  readonly number: (source: SourceId) => string;
  readonly sources: () => readonly NumberedSource[];
}

/** References that leave no number behind. */
export const SILENT: References = { mark: () => '', number: () => '', sources: () => [] };

/** @param cited The sources of the answer. */
export function references(
  cited: Sources,
  unconfirmed: string,
  said: (text: string) => string = (text) => text,
): References {
  const numbers = new Map<string, number>();
  const sources: NumberedSource[] = [];
  const numberOf = (id: SourceId): number => {
    const { address = null, text } = sourceIn(cited, id);
    const source = { text: oneLine(said(text)), address };
    const key = JSON.stringify(source);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sources.push(source));
    return sources.length;
  };
  return {
    mark(id) {
      if (id === null || id === undefined) return '';
      return ` [${numberOf(id)}${isUnconfirmedIn(cited, id) ? `, ${unconfirmed}` : ''}]`;
    },
    number: (id) => ` [${numberOf(id)}]`,
    sources: () => sources,
  };
}
