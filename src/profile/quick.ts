import { Fault } from './fault';
import { type Field, type Fields, type Form, formOf } from './fields/field';
import type { ProfileFrame } from './frame';
import { LIMITS } from './limits';
import { type Readers, readersOf } from './readers';
import type { ShapedDocument } from './schema';
import { readYearName, type Years } from './values';

/** Stands for a value that the quick reader leaves to the schema. */
const DECLINED: unique symbol = /* @__PURE__ */ Symbol('declined');

/** Entries of all lists and maps that were read. */
interface Tally {
  entries: number;
}

/** Returns what the schema makes of a value, or declines it. */
type Read = (value: unknown, tally: Tally) => unknown;

/**
 * A reader of documents that returns what the schema of the same fields returns, several times as fast. What is
 * wrong, and what is right but unusual (a class instance, a list near the limits), it declines: it reports no problem.
 */
export function quickReader(
  fields: Fields,
  years: Years,
): (document: unknown) => ShapedDocument | undefined {
  const read = sectionReader(fields, { readers: readersOf(years), years });
  return (document) => {
    const tally = { entries: 0 };
    const found = read(document, tally);
    return found === DECLINED || tally.entries > LIMITS.allEntries
      ? undefined
      : (found as ShapedDocument);
  };
}

interface Shape {
  readonly readers: Readers;
  readonly years: Years;
}

/** Of each form what `schemaOf` makes of it. */
function readerOf(form: Form, shape: Shape): Read {
  if (typeof form === 'string') return valueReader(shape.readers[form]);
  if ('choice' in form) return wordReader(form.choice);
  if ('fields' in form) return sectionReader(form.fields, shape);
  if ('each' in form) return listReader(sectionReader(form.each, shape));
  if ('list' in form) return listReader(readerOf(form.list, shape));
  const value = readerOf(form.byYear, shape);
  const entries = 'or' in form ? form.or : SERIES_ENTRY(form.byYear);
  const [map, list] = [yearsReader(value, shape.years), listReader(sectionReader(entries, shape))];
  return (found, tally) => (Array.isArray(found) ? list(found, tally) : map(found, tally));
}

const SERIES_ENTRY = (amount: Form): Fields => ({
  year: { required: 'year' },
  amount: { required: amount },
});

const valueReader =
  (read: (value: unknown) => unknown): Read =>
  (value) => {
    const found = read(value);
    return found instanceof Fault ? DECLINED : found;
  };

function wordReader(words: readonly string[]): Read {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => (known.has(value) ? value : DECLINED);
}

interface Container {
  readonly [name: string]: unknown;
}

/** Whether a value is a map as parsers of JSON and YAML make it. */
const isPlain = (value: unknown): value is Container => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function sectionReader(fields: Fields, shape: Shape): Read {
  const own = Object.entries(fields).map(([name, field]) => ownField(name, field, shape));
  const names = new Set(Object.keys(fields));
  return (value, tally) =>
    isPlain(value) && hasNoOther(value, names, tally) ? fieldsRead(value, own, tally) : DECLINED;
}

/** Whether every name in a section is that of a field. */
function hasNoOther(section: Container, names: ReadonlySet<string>, tally: Tally): boolean {
  for (const name in section) {
    tally.entries += 1;
    if (!names.has(name)) return false;
  }
  return true;
}

function fieldsRead(section: Container, fields: readonly OwnField[], tally: Tally): unknown {
  const found: { [name: string]: unknown } = {};
  for (const { isRequired, name, read } of fields) {
    const given = section[name];
    if (given === undefined && !isRequired) continue;
    const one = given === undefined ? DECLINED : read(given, tally);
    if (one === DECLINED) return DECLINED;
    found[name] = one;
  }
  return found;
}

interface OwnField {
  readonly name: string;
  readonly isRequired: boolean;
  readonly read: Read;
}

const ownField = (name: string, field: Field, shape: Shape): OwnField => {
  const form = formOf(field);
  return { name, isRequired: form !== field, read: readerOf(form, shape) };
};

function listReader(read: Read): Read {
  return (value, tally) => {
    if (!Array.isArray(value) || value.length > LIMITS.entries) return DECLINED;
    tally.entries += value.length;
    const found: unknown[] = [];
    for (const entry of value) {
      const one = read(entry, tally);
      if (one === DECLINED) return DECLINED;
      found.push(one);
    }
    return found;
  };
}

function yearsReader(read: Read, years: Years): Read {
  return (value, tally) => {
    if (!isPlain(value)) return DECLINED;
    const found: { [year: string]: unknown } = {};
    let count = 0;
    for (const name in value) {
      count += 1;
      if (count > LIMITS.entries || readYearName(name, years) instanceof Fault) return DECLINED;
      const one = read(value[name], tally);
      if (one === DECLINED) return DECLINED;
      found[name] = one;
    }
    tally.entries += count;
    return found;
  };
}

/** The quick reader of the document of a region under one of its editions. */
export const quickShapeOf = ({ fields, shapes }: ProfileFrame, edition: string, years: Years) =>
  // The memo holds what was computed for the same edition.
  shapes(`quick document of ${edition}`, () => quickReader(fields, years)) as ReturnType<
    typeof quickReader
  >;
