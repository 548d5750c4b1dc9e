import fc from 'fast-check';
import { anyText, NAMES, PIECES } from './words';

/** A change of a document at one of its places, which a number between 0 and 1 points to. */
export type Mutation =
  | { readonly kind: 'put'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'add'; readonly at: number; readonly name: string; readonly value: unknown }
  | { readonly kind: 'repeat'; readonly at: number; readonly times: number }
  | { readonly kind: 'nest'; readonly at: number; readonly depth: number }
  /** Another value of the same form, so that what comes out is often sound. */
  | { readonly kind: 'vary'; readonly at: number; readonly by: number };

type Path = readonly (string | number)[];

/** A document with the mutation in it; the document itself stays as it is. */
export function mutated(document: unknown, mutation: Mutation): unknown {
  const places = mutation.kind === 'vary' ? leavesOf(document, []) : placesOf(document, []);
  const path = places[Math.floor(mutation.at * places.length)];
  return path === undefined ? document : changed(document, path, mutation);
}

/** Every place below the root. */
const placesOf = (value: unknown, path: Path): Path[] =>
  entriesOf(value).flatMap(([key, inner]) => [[...path, key], ...placesOf(inner, [...path, key])]);

const leavesOf = (value: unknown, path: Path): Path[] => {
  const entries = entriesOf(value);
  if (entries.length === 0) return path.length === 0 ? [] : [path];
  return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
};

const entriesOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return [...value.entries()];
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};

type Fields = { [name: string | number]: unknown };

function changed(value: unknown, [key, ...rest]: Path, mutation: Mutation): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Fields) }) as Fields;
  const before = (value as Fields)[key];
  if (rest.length > 0) return own(copy, key, changed(before, rest, mutation));
  switch (mutation.kind) {
    case 'put':
      return own(copy, key, mutation.value);
    case 'remove':
      if (Array.isArray(copy)) copy.splice(Number(key), 1);
      else delete copy[key];
      return copy;
    case 'add':
      return own(copy, key, own(fieldsOf(before), mutation.name, mutation.value));
    case 'repeat':
      return own(
        copy,
        key,
        Array.isArray(before)
          ? Array.from({ length: mutation.times }, () => before).flat()
          : new Array(mutation.times).fill(before),
      );
    case 'nest':
      return own(copy, key, nested(before, mutation.depth));
    case 'vary':
      return own(copy, key, varied(before, mutation.by));
  }
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? ({ ...value } as Fields) : {};

/** Sets a field of its own, whatever its name. */
function own<T extends object>(container: T, key: string | number, value: unknown): T {
  return Object.defineProperty(container, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A value in so many lists. */
export function nested(value: unknown, depth: number): unknown {
  let deep = value;
  for (let level = 0; level < depth; level++) deep = [deep];
  return deep;
}

/** Another value of the same form: a flag turned, an amount or a day moved. */
function varied(value: unknown, by: number): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') {
    if (value >= 2000 && value <= 2065) return value;
    return Math.max(0, Math.round(value * by * 2));
  }
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return `${value.slice(0, 8)}${String(1 + Math.floor(by * 28)).padStart(2, '0')}`;
  }
  if (/^0\.\d+$/.test(value)) return by.toFixed(4);
  if (/^-?\d+(\.\d+)?$/.test(value)) return String(Math.floor(Number(value) * by * 2));
  return value;
}

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Changes that mostly leave a document sound. */
export const gentle: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('vary' as const), at, by: at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), at }) },
);

/** Changes that mostly break it. */
export const rough = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Mutation> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), at, value }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), at }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('add' as const),
        at,
        name: fc.constantFrom(...NAMES),
        value,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('repeat' as const),
        at,
        times: fc.constantFrom(0, 2, 3, 40),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('nest' as const),
        at,
        depth: fc.constantFrom(1, 5, 70, 300),
      }),
    },
  );

/** A splice of a text: from a place on some characters are replaced by others. */
export interface Splice {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

export const splice: fc.Arbitrary<Splice> = fc.record({
  at,
  cut: fc.constantFrom(0, 0, 1, 2, 10, 200),
  put: fc.oneof(fc.constantFrom(...PIECES), anyText(3)),
});

export function spliced(text: string, { at: where, cut, put }: Splice): string {
  const start = Math.floor(where * (text.length + 1));
  return text.slice(0, start) + put + text.slice(start + cut);
}
