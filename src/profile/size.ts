import { LIMITS } from './limits';
import type { Located, Path } from './place';
import type { ProblemCode } from './problems';

/** No list or map that a profile knows lies deeper than this; what does is never looked into. */
const DEEPEST = 5;

const RESERVED = '__proto__';

/** A list or a map, and where it stands. */
interface Container {
  readonly above: Container | null;
  readonly key: string | number;
  readonly value: object;
  readonly count: number;
}

/**
 * Lists and maps of a profile too long to be read, and names that the language
 * reserves. Looks at counts, level by level and no deeper than a profile goes, so
 * that any value may be asked about.
 */
export const sizeProblems = (document: unknown): readonly Located[] =>
  walked(document, DEEPEST).problems;

/** What makes any other document too large to be read: its lists and maps, and their depth. */
export function tooLarge(document: unknown): readonly Located<ProblemCode | 'too-deep'>[] {
  const { isDeeper, problems } = walked(document, LIMITS.depth - 1);
  const found = problems.filter(({ code }) => code === 'too-many-entries');
  return isDeeper && found.length === 0 ? [TOO_DEEP] : found;
}

const TOO_DEEP: Located<'too-deep'> = {
  at: [],
  code: 'too-deep',
  expected: `at most ${LIMITS.depth} levels of lists and maps`,
  found: 'more',
};

interface Walked {
  readonly problems: readonly Located[];
  /** Whether there are lists or maps below the last level. */
  readonly isDeeper: boolean;
}

function walked(document: unknown, deepest: number): Walked {
  let problems: readonly Located[] = [];
  let counted = 0;
  let level: readonly Container[] = isContainer(document) ? [containerAt(null, '', document)] : [];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const readable = level.filter(({ count }) => count <= LIMITS.entries);
    counted = readable.reduce((sum, { count }) => sum + count, counted);
    if (counted > LIMITS.allEntries) {
      return { problems: [tooMany([], 'more', LIMITS.allEntries)], isDeeper: false };
    }
    problems = [...problems, ...level.flatMap(tooLong), ...readable.flatMap(reserved)];
    level = readable.flatMap(within);
  }
  return { problems, isDeeper: level.length > 0 };
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

function containerAt(above: Container | null, key: string | number, value: object): Container {
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return { above, key, value, count };
}

const placeOf = ({ above, key }: Container): Path =>
  above === null ? [] : [...placeOf(above), key];

function within(container: Container): Container[] {
  const { value } = container;
  const found: Container[] = [];
  for (const [key, entry] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (isContainer(entry)) found.push(containerAt(container, key, entry));
  }
  return found;
}

const tooLong = (container: Container): Located[] =>
  container.count > LIMITS.entries
    ? [tooMany(placeOf(container), String(container.count), LIMITS.entries)]
    : [];

/** A list or a map that is too long. */
export const tooMany = (at: Path, found: string, most: number): Located => ({
  at,
  code: 'too-many-entries',
  expected: `at most ${most} entries`,
  found,
});

const reserved = (container: Container): Located[] =>
  Object.hasOwn(container.value, RESERVED)
    ? [
        {
          at: [...placeOf(container), RESERVED],
          code: 'unknown-field',
          expected: 'the name of a field or a year',
        },
      ]
    : [];
