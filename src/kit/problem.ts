/** One thing that is wrong with an input: where, what was expected, what was found. */
export interface Problem<Code extends string = string> {
  readonly path: string;
  readonly code: Code;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}

/** The most problems that are listed; the rest are counted. */
export const MOST_PROBLEMS = 1_000;

export type Unlisted = 'too-many-problems';

/** As many problems as are listed, and after them one that counts the rest. */
export const listed = <Said extends Problem>(
  problems: readonly Said[],
): (Said | Problem<Unlisted>)[] =>
  problems.length <= MOST_PROBLEMS
    ? [...problems]
    : [...problems.slice(0, MOST_PROBLEMS), unlisted(problems.length - MOST_PROBLEMS)];

/** Counts problems that are not listed. */
export const unlisted = (count: number): Problem<Unlisted> => ({
  path: '(document)',
  code: 'too-many-problems',
  expected: `at most ${MOST_PROBLEMS} problems`,
  found: `${count} more`,
});

/** Problems as one text, for an error that the types should have kept from being made. */
export const problemsText = (problems: readonly Problem[]): string =>
  problems
    .map(({ path, expected, found, hint }) =>
      [`${path}: expected ${expected}, found ${found}`, ...(hint ? [`(${hint})`] : [])].join(' '),
    )
    .join('; ');
