import type { ProblemCode } from './problems';

/** Why a single value cannot be read, and what to write instead. */
export class Fault {
  readonly code: ProblemCode;
  readonly hint: string | undefined;

  constructor(code: ProblemCode, hint?: string) {
    this.code = code;
    this.hint = hint;
  }
}
