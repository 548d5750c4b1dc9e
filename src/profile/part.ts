import type { Path } from './place';

/** Stands in a document for a value that is already known to be wrong. */
export const BROKEN: unique symbol = /* @__PURE__ */ Symbol('broken');

export type Broken = typeof BROKEN;

/** A document in which any value may be broken; what is not is of its type. */
export type MaybeBroken<T> = Broken | Unbroken<T>;

/** A value that is not broken itself, though values in it may be. */
export type Unbroken<T> = T extends readonly (infer Entry)[]
  ? readonly MaybeBroken<Entry>[]
  : T extends object
    ? { readonly [K in keyof T]: MaybeBroken<T[K]> }
    : T;

/** A section in which any field may be broken. */
export interface SectionPart {
  readonly [name: string]: unknown;
}

/** The value, or undefined where it is broken or absent. */
export const sound = <T>(part: T): Exclude<T, Broken> | undefined =>
  part === BROKEN ? undefined : (part as Exclude<T, Broken>);

/** What there is to say about every entry of a list that is not broken. */
export const ofEach = <Entry, Said>(
  at: Path,
  entries: readonly (Entry | Broken)[] | undefined,
  say: (at: Path, entry: Entry) => readonly Said[],
): Said[] =>
  (entries ?? []).flatMap((entry, index) => (entry === BROKEN ? [] : say([...at, index], entry)));

type Container = { [key: string | number]: unknown };

/** A copy of the value in which what stands at the paths is broken; the value itself is left as it is. */
export const withBroken = (value: unknown, paths: readonly Path[]): unknown =>
  withPut(value, paths, BROKEN);

/** A copy of the value in which another one stands at the paths; the value itself is left as it is. */
export function withPut(value: unknown, paths: readonly Path[], put: unknown): unknown {
  if (paths.length === 0) return value;
  if (paths.some((path) => path.length === 0)) return put;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Container) }) as Container;
  for (const [key, inside] of byFirstKey(paths)) copy[key] = withPut(copy[key], inside, put);
  return copy;
}

function byFirstKey(paths: readonly Path[]): ReadonlyMap<string | number, readonly Path[]> {
  const grouped = new Map<string | number, Path[]>();
  for (const [key = '', ...inside] of paths) {
    const together = grouped.get(key);
    if (together === undefined) grouped.set(key, [inside]);
    else together.push(inside);
  }
  return grouped;
}
