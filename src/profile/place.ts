import { MOST_PROBLEMS, type Problem, type Unlisted, unlisted } from '../kit/problem';
import { foundText } from './found';
import { LIMITS } from './limits';
import type { ProblemCode } from './problems';

/** The way from the document to a value in it: field names, years and positions in lists. */
export type Path = readonly (string | number)[];

/** A problem that is not written out yet: what was found is read from the document. */
export interface Located<Code extends string = ProblemCode> {
  readonly at: Path;
  readonly code: Code;
  readonly expected: string;
  /** Said in words, where the value at the place does not say it. */
  readonly found?: string;
  readonly hint?: string | undefined;
}

const PLAIN_NAME = /^[\p{L}\p{N}_$-]+$/u;

/** The path as people write it: `imports[0].day`, `(document)` for the document itself. */
export function pathText(path: Path): string {
  if (path.length === 0) return '(document)';
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : nameText(key))).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

function nameText(name: string): string {
  if (name.length <= LIMITS.foundLength && PLAIN_NAME.test(name)) return `.${name}`;
  return `[${foundText(name)}]`;
}

/** The value at the path; undefined where the document has none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    document,
  );
}

/**
 * The problems written out, in the order in which the document has the values they
 * are about; of very many the first, and how many more there are.
 */
export function writtenOut<Code extends string>(
  document: unknown,
  located: readonly Located<Code>[],
): Problem<Code | Unlisted>[] {
  const positionsOf = positions();
  const ordered = located
    .map((problem) => ({ problem, rank: rankOf(document, problem.at, positionsOf) }))
    .sort((one, other) => compareRanks(one.rank, other.rank));
  const written = ordered
    .slice(0, MOST_PROBLEMS)
    .map(({ problem: { at, code, expected, found, hint } }) => ({
      path: pathText(at),
      code,
      expected,
      found: found ?? foundText(valueAt(document, at)),
      ...(hint === undefined ? {} : { hint }),
    }));
  const more = ordered.length - written.length;
  return more === 0 ? written : [...written, unlisted(more)];
}

type Container = { readonly [key: string | number]: unknown };
type PositionsOf = (container: Container) => ReadonlyMap<string, number>;

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

/** Positions of the fields of each object, found once. */
function positions(): PositionsOf {
  const known = new Map<Container, ReadonlyMap<string, number>>();
  return (container) => {
    const found =
      known.get(container) ?? new Map(Object.keys(container).map((key, index) => [key, index]));
    known.set(container, found);
    return found;
  };
}

/** The position of the value on each level; a field that is not there comes after those that are. */
function rankOf(document: unknown, path: Path, positionsOf: PositionsOf): readonly number[] {
  const rank: number[] = [];
  let value = document;
  for (const key of path) {
    if (!isContainer(value)) break;
    const position = typeof key === 'number' ? key : positionsOf(value).get(key);
    rank.push(position ?? Number.MAX_SAFE_INTEGER);
    value = position === undefined ? undefined : value[key];
  }
  return rank;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [level, position] of one.entries()) {
    const difference = position - (other[level] ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
