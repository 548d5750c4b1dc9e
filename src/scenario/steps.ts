import { LIMITS } from '../profile/limits';

const STEP = /\.?([^.[\]]+)|\[([^\]]*)\]/g;
const PATH = /^[^.[\]]+(\.[^.[\]]+|\[[^\]]*\])*$/;

/**
 * The steps of a path as people write it, `imports[0].year` or `imports.0.year`,
 * `parts[sez.income]`; undefined where it is none. Every step is a text.
 */
export function stepsOf(path: string): readonly string[] | undefined {
  if (path.length > LIMITS.nameLength || !PATH.test(path)) return undefined;
  return [...path.matchAll(STEP)].map(([, name, bracketed]) => name ?? bracketed ?? '');
}

export type Properties = { readonly [name: string]: unknown };

export const isProperties = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a place of a result; an entry of a list is named by its id, its year or its position. */
export function found(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) return found(entryOf(value, step), rest);
  return isProperties(value) && Object.hasOwn(value, step) ? found(value[step], rest) : undefined;
}

/** Of several entries of that name none is meant. */
function entryOf(list: readonly unknown[], step: string): unknown {
  for (const name of ['id', 'year']) {
    const named = list.filter((entry) => isProperties(entry) && String(entry[name]) === step);
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return POSITION.test(step) ? list[Number(step)] : undefined;
}

const POSITION = /^(0|[1-9]\d*)$/;

/**
 * A copy of a document with a value at the place; undefined where the place has
 * nothing around it: no map or list, or a list that is shorter.
 */
export function put(
  document: unknown,
  [step, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    const position = POSITION.test(step) ? Number(step) : document.length + 1;
    if (position > document.length) return undefined;
    const entry = put(document[position], rest, value);
    if (entry === undefined) return undefined;
    return [...document.slice(0, position), entry, ...document.slice(position + 1)];
  }
  if (document !== undefined && !isProperties(document)) return undefined;
  const before = document && Object.hasOwn(document, step) ? document[step] : undefined;
  const inside = put(before, rest, value);
  return inside === undefined ? undefined : { ...document, [step]: inside };
}

/** A path under another one, both as texts: `policy[0]` and `changes.rip`, or `(document)`. */
export function underPath(above: string, path: string): string {
  if (path === '(document)') return above;
  return path.startsWith('[') ? `${above}${path}` : `${above}.${path}`;
}
