import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { LIMITS } from '../profile/limits';
import { isTooLong } from './numbers';

/** Something in a text, without the place at which it stands. */
export const fault = (code: string, expected: string, found: string): Problem => ({
  path: '',
  code,
  expected,
  found,
});

/** The code of a name that stands twice in one map. */
const REPEATED = 'repeated-key';

/** A name that stands twice in one map, as it is written. */
export const repeatedName = (path: string, name: string): Problem => ({
  path,
  code: REPEATED,
  expected: 'each name once',
  found: `${name} again`,
});

/** A number that is not read to its last digit. */
export const numberFault = (path: string, source: string, value: number): Problem =>
  isTooLong(source) ? longNumber(path, source) : roundedNumber(path, source, value);

/** A number of more digits than are looked at. */
const longNumber = (path: string, source: string): Problem => ({
  path,
  code: 'number-too-long',
  expected: `a number of at most ${LIMITS.numeralLength} characters`,
  found: shortened(source),
});

/** A number that became another one when it was read. */
const roundedNumber = (path: string, source: string, value: number): Problem => ({
  path,
  code: 'rounded-number',
  expected: 'a number that can be read to its last digit',
  found: source,
  hint: `an amount that JSON has already rounded, to ${value}: write it in quotes`,
});
