/** One thing that is wrong with an input: where, what was expected, what was found. */
export interface Problem<Code extends string = string> {
  readonly path: string;
  readonly code: Code;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}

/** Problems as one text, for an error that the types should have kept from being made. */
export const problemsText = (problems: readonly Problem[]): string =>
  problems
    .map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`)
    .join('; ');
