import type { Problem } from '../kit/problem';
import { pointHint } from '../profile/numerals';
import { withPut } from '../profile/part';
import { type Path, pathText } from '../profile/place';
import type { Pointed } from './document-nodes';

/** Steps of a path as a place in a document, where those that are numbers but no years are positions. */
export const placeOfSteps = (steps: readonly string[]): Path =>
  steps.map((step) => (/^\d{1,3}$/.test(step) ? Number(step) : step));

/** A text that no field of amounts can be read from; fields of other kinds refuse it otherwise. */
const NO_AMOUNT = '?';

/** The code with which a field of amounts refuses it. */
const REFUSED_AS = 'not-an-amount';

/**
 * Amounts written as a number with a point and three digits: 250.000 may mean 250
 * roubles or 250,000, and the number that was read no longer shows it. Rates, shares
 * and counts written so are left to their own readers.
 * @param pointed The numbers of the document that are written so.
 * @param problemsOf All problems of a document of this kind.
 */
export function pointedAmounts(
  document: unknown,
  pointed: readonly Pointed[],
  problemsOf: (document: unknown) => readonly Problem[],
): readonly Problem[] {
  if (pointed.length === 0) return [];
  const sources = new Map(pointed.map(({ path, source }) => [pathText(path), source]));
  const paths = pointed.map(({ path }) => path);
  return problemsOf(withPut(document, paths, NO_AMOUNT)).flatMap(({ code, expected, path }) => {
    const source = sources.get(path);
    if (source === undefined || code !== REFUSED_AS) return [];
    return { path, code: 'ambiguous-point', expected, found: source, hint: pointHint(source) };
  });
}
