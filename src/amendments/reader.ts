import type { Frame } from '../figures/policy';
import { nearest } from '../kit/nearest';
import { Fault as LeafFault } from '../profile/fault';
import type { Years } from '../profile/values';
import { type AmendmentFault, faultsWithin } from './problems';

/** A value that was read, or everything that is wrong with it. */
export type Read<Value> =
  | { readonly value: Value; readonly faults?: undefined }
  | { readonly value?: undefined; readonly faults: readonly AmendmentFault[] };

/** The years that the edition covers, and the names that lists may hold. */
export interface Bounds extends Years, Pick<Frame, 'names'> {}

/** Reads a value of a document. */
export type Reader<Value> = (found: unknown, bounds: Bounds) => Read<Value>;

export type Entries = { readonly [name: string]: unknown };

export const isEntries = (found: unknown): found is Entries =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** A single value, and what is expected in its place. */
export const amendedLeaf =
  <Value>(
    expected: string | ((years: Years) => string),
    read: (found: unknown, years: Years) => Value | LeafFault,
  ): Reader<Value> =>
  (found, years) => {
    const value = read(found, years);
    if (!(value instanceof LeafFault)) return { value };
    const { code, hint } = value;
    const said = typeof expected === 'string' ? expected : expected(years);
    return { faults: [{ at: [], code, expected: said, hint }] };
  };

/** Null, or a value. */
export const orAbsent =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (found, years) => {
    if (found === null) return { value: null };
    const result = read(found, years);
    if (result.faults === undefined) return result;
    return { faults: result.faults.map(orNull) };
  };

const orNull = (fault: AmendmentFault): AmendmentFault =>
  fault.at.length === 0 ? { ...fault, expected: `${fault.expected}, or null` } : fault;

/** A value of which more is asked than that each part of it can be read. */
export const checked =
  <Value>(read: Reader<Value>, check: (value: Value) => readonly AmendmentFault[]): Reader<Value> =>
  (found, years) => {
    const result = read(found, years);
    if (result.faults !== undefined) return result;
    const faults = check(result.value);
    return faults.length === 0 ? result : { faults };
  };

/** A list, each entry of which is read alike. */
export const listOf =
  <Value>(entry: Reader<Value>): Reader<readonly Value[]> =>
  (found, years) => {
    if (!Array.isArray(found)) return { faults: [wrongType('a list')] };
    const entries: readonly Read<Value>[] = found.map((one) => entry(one, years));
    const faults = entries.flatMap((one, index) => faultsWithin(index, one.faults ?? []));
    return faults.length > 0
      ? { faults }
      : { value: entries.flatMap((one) => (one.faults === undefined ? [one.value] : [])) };
  };

/** A section with exactly these fields. */
export const amendedSection =
  <Section>(fields: { readonly [Name in keyof Section]: Reader<Section[Name]> }): Reader<Section> =>
  (found, years) => {
    const names = Object.keys(fields);
    if (!isEntries(found)) {
      return { faults: [wrongType(`a section with the fields ${names.join(', ')}`)] };
    }
    const read = Object.entries<Reader<unknown>>(fields).map(([name, reader]) => {
      const value = Object.hasOwn(found, name) ? found[name] : undefined;
      const one = reader(value, years);
      return [name, value === undefined ? missing(one) : one] as const;
    });
    const faults = [
      ...unknownFields(found, names),
      ...read.flatMap(([name, { faults: ofField = [] }]) => faultsWithin(name, ofField)),
    ];
    if (faults.length > 0) return { faults };
    const values = read.flatMap(([name, one]) =>
      one.faults === undefined ? [[name, one.value] as const] : [],
    );
    // Every field was read by its own reader.
    return { value: Object.fromEntries(values) as Section };
  };

const missing = (read: Read<unknown>): Read<unknown> =>
  read.faults === undefined
    ? read
    : { faults: read.faults.map((fault) => ({ ...fault, code: 'missing-field' })) };

/** The fields that are none of the names, each with the name that was probably meant. */
export const unknownFields = (
  found: Entries,
  names: readonly string[],
): readonly AmendmentFault[] =>
  Object.keys(found).flatMap((name): AmendmentFault[] => {
    if (names.includes(name)) return [];
    const meant = nearest(name, names);
    return [
      {
        at: [name],
        code: 'unknown-field',
        expected: `one of ${names.join(', ')}`,
        hint: meant === undefined ? undefined : `did you mean "${meant}"?`,
      },
    ];
  });

export const wrongType = (expected: string): AmendmentFault => ({
  at: [],
  code: 'wrong-type',
  expected,
});
