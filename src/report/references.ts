import type { Source, SourceId, Sources } from '../answer/results/tables';
import type { Citation } from '../kit/finding';
import type { NumberedSource } from './blocks';
import { oneLine } from './format';
import { isUnconfirmedIn, sourceIn } from './tables';

/** Numbers the sources of a report in the order in which its text first refers to them. */
export interface References {
  /** " [3]", and the standing where it is unconfirmed; nothing where no source is referred to. */
  readonly mark: (source: SourceId | null | undefined) => string;
  /** " [3]" alone, where the standing is told otherwise. */
  readonly number: (source: SourceId) => string;
  /** " [3, read elsewhere]" of a source that the answer does not refer to, with its standing in words. */
  readonly other: (source: Citation, standing: string) => string;
  readonly sources: () => readonly NumberedSource[];
}

/** References that leave no number behind. */
export const SILENT: References = {
  mark: () => '',
  number: () => '',
  other: () => '',
  sources: () => [],
};

/** @param cited The sources of the answer. */
export function references(
  cited: Sources,
  unconfirmed: string,
  said: (text: string) => string = (text) => text,
): References {
  const numbers = new Map<string, number>();
  const sources: NumberedSource[] = [];
  const numberOf = ({ address, text }: Pick<Source, 'address' | 'text'>): number => {
    const source = { text: oneLine(said(text)), address: address ?? null };
    const key = JSON.stringify(source);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sources.push(source));
    return sources.length;
  };
  return {
    mark(id) {
      if (id === null || id === undefined) return '';
      return ` [${numberOf(sourceIn(cited, id))}${isUnconfirmedIn(cited, id) ? `, ${unconfirmed}` : ''}]`;
    },
    number: (id) => ` [${numberOf(sourceIn(cited, id))}]`,
    other: (source, standing) => ` [${numberOf(source)}, ${standing}]`,
    sources: () => sources,
  };
}
