import { Decimal } from '../../kit/decimal';
import { isPlain } from '../../kit/fixed-point';
import { type Problem, problemsText } from '../../kit/problem';
import type { Exact, Numeral } from './exact';

type Kind = 'number' | 'at-least-0' | 'above-0' | 'above-minus-1' | 'share' | 'share-above-0';

const KINDS: {
  readonly [K in Kind]: { readonly expected: string; readonly holds: (number: Exact) => boolean };
} = {
  number: { expected: 'a decimal number', holds: () => true },
  'at-least-0': { expected: 'a decimal number, at least 0', holds: (number) => number.gte(0) },
  'above-0': { expected: 'a decimal number above 0', holds: (number) => number.gt(0) },
  'above-minus-1': { expected: 'a decimal number above -1', holds: (number) => number.gt(-1) },
  share: {
    expected: 'a decimal number from 0 to 1',
    holds: (number) => number.gte(0) && number.lte(1),
  },
  'share-above-0': {
    expected: 'a decimal number above 0 and at most 1',
    holds: (number) => number.gt(0) && number.lte(1),
  },
};

/** A number that a formula is given: where it stands, and what it must be. */
export type Given = readonly [path: string, text: Numeral, kind: Kind];

/** The members of a list, each with its place. */
export const each = (path: string, texts: readonly Numeral[], kind: Kind): readonly Given[] =>
  texts.map((text, index) => [`${path}.${index}`, text, kind]);

/**
 * Refuses numbers that a formula has no answer for.
 * @throws RangeError that lists every one of them.
 */
export function requireNumerals(given: readonly Given[]): void {
  const problems = given.flatMap(([path, text, kind]) => problemsOf(path, text, kind));
  if (problems.length > 0) throw new RangeError(problemsText(problems));
}

function problemsOf(path: string, text: Numeral, kind: Kind): readonly Problem[] {
  const { expected, holds } = KINDS[kind];
  if (isPlain(text) && holds(new Decimal(text))) return [];
  return [{ path, code: 'number', expected, found: `"${text}"` }];
}
