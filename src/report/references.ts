import type { Citation, Standing } from '../kit/finding';
import type { Source } from './blocks';
import { oneLine } from './format';

/** Numbers the sources of a report in the order in which its text first refers to them. */
export interface References {
  /** " [3]", and the standing where it is unconfirmed. */
  readonly mark: (citation: Citation | undefined, standing?: Standing) => string;
  readonly sources: () => readonly Source[];
}

export function references(
  unconfirmed: string,
  said: (text: string) => string = (text) => text,
): References {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  const numberOf = (citation: Citation): number => {
    const source = { text: oneLine(said(citation.text)), address: citation.address ?? null };
    const key = JSON.stringify(source);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sources.push(source));
    return sources.length;
  };
  return {
    mark(citation, standing) {
      const number = citation === undefined ? [] : [String(numberOf(citation))];
      const inside = standing === 'unconfirmed' ? [...number, unconfirmed] : number;
      return inside.length === 0 ? '' : ` [${inside.join(', ')}]`;
    },
    sources: () => sources,
  };
}
