/** One thing that is wrong with an input: where, what was expected, what was found. */
export interface Problem<Code extends string = string> {
  readonly path: string;
  readonly code: Code;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}

/** A problem as part of the message of an error. */
export const inWords = ({ path, expected, found }: Problem): string =>
  `${path}: expected ${expected}, found ${found}`;
