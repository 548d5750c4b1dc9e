import { AMENDMENT_PROBLEM_CODES } from '../../src/amendments/problems';
import type { Problem } from '../../src/kit/problem';
import { LIMITS } from '../../src/profile/limits';
import { PROBLEM_CODES } from '../../src/profile/problems';
import { SCENARIO_PROBLEM_CODES } from '../../src/scenario/problems';

/** Every kind of problem that a text, an input or an option can have. */
const CODES: ReadonlySet<string> = new Set([
  ...PROBLEM_CODES,
  ...AMENDMENT_PROBLEM_CODES,
  ...SCENARIO_PROBLEM_CODES,
  'unknown-reading',
  'unknown-reading-value',
  'broken-document',
  'table',
  'two-documents',
  'empty',
  'repeated-key',
  'rounded-number',
  'number-too-long',
  'too-many-parts',
  'too-many-aliases',
  'line-too-long',
  'unreadable',
  'no-such-path',
  'not-a-number-or-day',
  'too-many-values',
]);

/** Characters that each part of a problem may have: lists of fields are what is longest in them. */
const LONGEST = { path: 1_000, expected: 3_000, found: 600, hint: 600 } as const;

/** @throws Error unless there are problems, all of them typed and none long. */
export function requireSound(problems: readonly Problem[]): void {
  if (problems.length === 0) throw new Error('refused without a problem');
  if (problems.length > LIMITS.problems + 1) throw new Error(`${problems.length} problems`);
  for (const problem of problems) {
    if (!CODES.has(problem.code)) throw new Error(`no code of a problem: ${problem.code}`);
    for (const part of ['path', 'expected', 'found', 'hint'] as const) {
      const text = problem[part] ?? '';
      if (typeof text !== 'string') throw new Error(`${problem.code}: ${part} is no text`);
      if (text.length > LONGEST[part]) {
        throw new Error(`${problem.code}: ${part} has ${text.length} characters`);
      }
    }
  }
}

/** Freezes a value and all in it, so that whoever writes to it fails. Any depth, any sharing. */
export function freeze(value: unknown): void {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue;
    if (ArrayBuffer.isView(one)) continue;
    Object.freeze(one);
    for (const part of Object.values(one)) open.push(part);
  }
}

const SHARED: readonly object[] = [
  globalThis,
  Object,
  Object.prototype,
  Function.prototype,
  Array,
  Array.prototype,
  String.prototype,
  Number.prototype,
  BigInt.prototype,
  Boolean.prototype,
  RegExp.prototype,
  Date.prototype,
  Map.prototype,
  Set.prototype,
  Error.prototype,
  Promise.prototype,
  JSON,
  Math,
  Reflect,
];

type Seen = readonly (readonly [object, PropertyKey, unknown])[];

/** What the objects are that all code shares. */
export const shared = (): Seen =>
  SHARED.flatMap((owner) =>
    Reflect.ownKeys(owner).map((key) => {
      const { get, value } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
      return [owner, key, value ?? get] as const;
    }),
  );

/** @throws Error where they have become others. */
export function requireUnchanged(before: Seen): void {
  const now = shared();
  const isSame =
    now.length === before.length &&
    now.every(([owner, key, value], index) => {
      const [thatOwner, thatKey, that] = before[index] ?? [];
      return owner === thatOwner && key === thatKey && Object.is(value, that);
    });
  if (!isSame) throw new Error('an object that all code shares was changed');
}

/** @throws Error where plain objects have a field that nobody gave them. */
export function requireClean(): void {
  const strange: string[] = [];
  for (const name in {}) strange.push(name);
  for (const name in []) strange.push(name);
  if (strange.length > 0) throw new Error(`every object has ${strange.join(', ')}`);
}
