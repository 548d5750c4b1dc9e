import { closest, distance } from 'fastest-levenshtein';

const LONGEST = 64;

/** The name that the word was probably meant to be; undefined where none is close. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const bare = bareOf(word);
  const nearestBare = closest(bare, names.map(bareOf));
  const name = names.find((candidate) => bareOf(candidate) === nearestBare);
  return name !== undefined && distance(bare, nearestBare) <= slipsIn(name) ? name : undefined;
}

/** Slips that a name may have: two letters exchanged are two of them, in a short name too. */
const slipsIn = ({ length }: string): number => (length < 4 ? 1 : Math.max(2, length / 3));

/** Without what spellings differ in: case, spaces, hyphens and underscores. */
const bareOf = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
