import type { SweepValue } from '../../answer/results/analysis';
import { isDay } from '../../kit/day';
import { isPlain } from '../../kit/fixed-point';
import { nearest } from '../../kit/nearest';
import type { Problem } from '../../kit/problem';
import { shortened } from '../../kit/shortened';
import { foundText } from '../../profile/found';
import { LIMITS } from '../../profile/limits';

/** A value of a document that can be swept over, or why there is none at the path. */
export type PlaceInDocument =
  | { readonly ok: true; readonly names: readonly string[]; readonly actual: SweepValue }
  | { readonly ok: false; readonly problem: Problem };

/** The names of a path; a position in a list is written `objects.0` or `objects[0]`. */
const namesIn = (path: string): readonly string[] =>
  path.length > LIMITS.nameLength ? [] : path.replace(/\[(\d+)\]/g, '.$1').split('.');

/** Finds the number or day that a document has at a path. */
export function placeInDocument(document: unknown, path: string): PlaceInDocument {
  const names = namesIn(path);
  const actual = names.length === 0 ? undefined : names.reduce<unknown>(inside, document);
  if (isSwept(actual, names)) return { ok: true, names, actual };
  const there = sweptPaths(document, []);
  const near = nearest(names.join('.'), there);
  const isNothing = actual === undefined;
  return {
    ok: false,
    problem: {
      path: shortened(path),
      code: isNothing ? 'no-such-path' : 'not-a-number-or-day',
      expected: 'the path of a number or a day that the profile states',
      found: isNothing ? 'nothing' : foundText(actual),
      hint:
        near === undefined
          ? `such as ${there
              .slice(0, 3)
              .map((one) => shortened(one))
              .join(', ')}`
          : `did you mean ${shortened(near)}?`,
    },
  };
}

/** The document with another value at a path. */
export function withValue(document: unknown, names: readonly string[], value: SweepValue): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return value;
  const inner = withValue(inside(document, name), rest, value);
  if (Array.isArray(document)) {
    return document.map((one: unknown, index) => (String(index) === name ? inner : one));
  }
  return { ...(isRecord(document) ? document : {}), [name]: inner };
}

type Container = { readonly [name: string]: unknown };

const isRecord = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

const inside = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** Fields of texts, some of which look like numbers: names, ids and codes of activities. */
const TEXTS = /(^|\.)(name|id|main|others\.\d+)$/;

const isSwept = (value: unknown, names: readonly string[]): value is SweepValue =>
  !TEXTS.test(names.join('.')) &&
  (typeof value === 'number' || (typeof value === 'string' && (isDay(value) || isPlain(value))));

/** A profile is not nested deeper. */
const DEEPEST = 8;

/** Every path of the document at which a number or a day stands. */
function sweptPaths(value: unknown, names: readonly string[]): readonly string[] {
  if (isSwept(value, names)) return [names.join('.')];
  if (!isRecord(value) || names.length === DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inner]) => sweptPaths(inner, [...names, name]));
}
