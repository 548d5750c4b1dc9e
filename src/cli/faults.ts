import type { Problem } from '../kit/problem';
import { LIMITS } from '../profile/limits';

/** The code of a name that stands twice in one map. */
export const REPEATED = 'repeated-key';

/** A name that stands twice in one map, as it is written. */
export const repeatedName = (path: string, name: string): Problem => ({
  path,
  code: REPEATED,
  expected: 'each name once',
  found: `${name} again`,
});

/** A number that became another one when it was read. */
export const roundedNumber = (path: string, source: string, value: number): Problem => ({
  path,
  code: 'rounded-number',
  expected: 'a number that can be read to its last digit',
  found: source.slice(0, LIMITS.foundLength),
  hint: `an amount that JSON has already rounded, to ${value}: write it in quotes`,
});
