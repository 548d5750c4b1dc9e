/** One thing that is wrong with an input: where, what was expected, what was found. */
export interface Problem<Code extends string = string> {
  readonly path: string;
  readonly code: Code;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}
