import { LIMITS } from './limits';
import type { Located, Path } from './place';

/** No list or map that a profile knows lies deeper than this. */
const DEEPEST = 5;

const RESERVED = '__proto__';

interface Container {
  readonly at: Path;
  readonly value: object;
  readonly count: number;
}

/**
 * Lists and maps too long to be read, and names that the language reserves.
 * Looks at counts, level by level and no deeper than a profile goes, so that
 * any value may be asked about.
 */
export function sizeProblems(document: unknown): readonly Located[] {
  let problems: readonly Located[] = [];
  let counted = 0;
  let level: readonly Container[] = isContainer(document) ? [containerAt([], document)] : [];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const readable = level.filter(({ count }) => count <= LIMITS.entries);
    counted = readable.reduce((sum, { count }) => sum + count, counted);
    if (counted > LIMITS.allEntries) return [tooMany([], 'more', LIMITS.allEntries)];
    problems = [...problems, ...level.flatMap(tooLong), ...readable.flatMap(reserved)];
    level = readable.flatMap(within);
  }
  return problems;
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

function containerAt(at: Path, value: object): Container {
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return { at, value, count };
}

function within({ at, value }: Container): Container[] {
  const found: Container[] = [];
  for (const [key, entry] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (isContainer(entry)) found.push(containerAt([...at, key], entry));
  }
  return found;
}

const tooLong = ({ at, count }: Container): Located[] =>
  count > LIMITS.entries ? [tooMany(at, String(count), LIMITS.entries)] : [];

const tooMany = (at: Path, count: string, most: number): Located => ({
  at,
  code: 'too-many-entries',
  expected: `at most ${most} entries`,
  found: count,
});

const reserved = ({ at, value }: Container): Located[] =>
  Object.hasOwn(value, RESERVED)
    ? [{ at: [...at, RESERVED], code: 'unknown-field', expected: 'the name of a field or a year' }]
    : [];
