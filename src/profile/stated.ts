import type { Kopecks } from '../kit/money';
import type { Series } from '../kit/series';
import { type Fields, type Form, fieldsIn, formOf } from './fields/field';

/** Where an item of a list stands in the document. */
export interface Placed {
  readonly path: string;
}

/**
 * What a value of the document is once it is read: amounts and shares as whole
 * numbers, a yearly series in order, an item with its place, and a field that is
 * left out, or undefined, absent.
 */
export type Stated<V> = [string | number] extends [V]
  ? Kopecks
  : [V] extends [string | number | boolean]
    ? V
    : string extends keyof Exclude<V, readonly unknown[]>
      ? StatedList<Extract<V, readonly unknown[]>>
      : { readonly [Name in keyof V]: Stated<Exclude<V[Name], undefined>> };

type StatedList<V> = V extends readonly { year: number; amount: infer Value }[]
  ? Series<Stated<Value>>
  : V extends readonly (infer Item extends object)[]
    ? readonly (Stated<Item> & Placed)[]
    : Readonly<V>;

interface Section {
  readonly [name: string]: unknown;
}

/** The fields that a section states. */
export function statedIn(fields: Fields, section: Section, above = ''): Section {
  const stated: { [name: string]: unknown } = {};
  for (const name in fields) {
    const [field, value] = [fields[name], section[name]];
    if (field === undefined || value === undefined) continue;
    stated[name] = statedOf(formOf(field), value, `${above}${name}`);
  }
  return stated;
}

/** What stands at the path. The schema vouches for the type of each value. */
function statedOf(form: Form, value: unknown, path: string): unknown {
  if (typeof form === 'string' || 'choice' in form || 'list' in form) return value;
  if ('fields' in form) return statedIn(form.fields, value as Section, `${path}.`);
  const items = fieldsIn(form);
  if (items === undefined) return seriesOf(value as SeriesPart<unknown>);
  if (Array.isArray(value)) {
    return value.map((item: Section, index) => placed(items, item, `${path}[${index}]`));
  }
  return Object.entries(value as Section).map(([year, amount]) => ({
    path: `${path}.${year}`,
    year: Number(year),
    amount,
  }));
}

const placed = (fields: Fields, item: Section, path: string): Section & Placed => ({
  ...statedIn(fields, item, `${path}.`),
  path,
});

type SeriesPart<V> = Readonly<Record<string, V>> | readonly { year: number; amount: V }[];

const isList = <V>(part: SeriesPart<V>): part is readonly { year: number; amount: V }[] =>
  Array.isArray(part);

function seriesOf<V>(part: SeriesPart<V>): Series<V> {
  const entries = isList(part)
    ? part.map(({ year, amount }) => ({ year, value: amount }))
    : Object.entries(part).map(([year, value]) => ({ year: Number(year), value }));
  const ordered = entries.sort((one, other) => one.year - other.year);
  return {
    first: Math.min(...ordered.map(({ year }) => year)),
    values: ordered.map(({ value }) => value),
  };
}
