import type { Dated, Figure } from './figure';
import { isFigure, valuesOf } from './figure';

type Names = { readonly [name: string]: unknown };

/**
 * The figures with other values of some of them, nested as the policy nests them. Each value has a day, a
 * citation and a standing of its own. The values given for a figure
 * replace all that it has from the first of their days on; those of earlier days stay.
 *
 * @throws RangeError where a name is no figure of the policy, or the values of a
 * figure are none or do not stand in the order of their days: a fault of what revises.
 */
export function revise<F extends object>(base: F, revisions: object): F {
  // What is revised keeps its shape: every name is one of the policy, every value one of its figure.
  return revised(base as Names, revisions as Names, []) as F;
}

function revised(part: Names, revisions: Names, above: readonly string[]): Names {
  const changed = Object.entries(revisions).map(([name, revision]) => {
    const before = Object.hasOwn(part, name) ? part[name] : undefined;
    const path = [...above, name];
    if (isFigure(before)) return [name, withValues(before, revision, path)];
    if (!isPart(before) || !isPart(revision)) throw refused(path);
    return [name, revised(before, revision, path)];
  });
  return { ...part, ...Object.fromEntries(changed) };
}

const isPart = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (path: readonly string[]): RangeError =>
  new RangeError(`${path.join('.')}: expected a figure, with values in the order of their days`);

function withValues(
  figure: Figure<unknown>,
  revision: unknown,
  path: readonly string[],
): Figure<unknown> {
  const values = revision as readonly Dated<unknown>[];
  const [first] = values;
  const inOrder = values.every(({ from }, index) => from > (values[index - 1]?.from ?? ''));
  if (first === undefined || !inOrder) throw refused(path);
  return {
    ...figure,
    values: [...figure.values.filter(({ from }) => from < first.from), ...valuesOf(figure, values)],
  };
}
