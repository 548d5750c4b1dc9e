import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { profileJsonSchema } from '../../src/regions/parse-profile';

/** As much of JSON Schema as the schema of a profile has. */
interface Node {
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** A field of the schema: `taxableProfit`, `imports[].day`. Values by year are one field. */
export interface Field {
  readonly path: string;
  readonly node: Node;
}

function fieldsOf(path: string, node: Node): Field[] {
  const items = node.items ?? node.anyOf?.find((way) => way.items !== undefined)?.items;
  const fields = Object.entries(node.properties ?? items?.properties ?? {});
  const within = items === undefined ? path : `${path}[]`;
  if (fields.length === 0 || isSeries(items)) return [{ path, node }];
  const byName = fields.flatMap(([name, field]) => {
    return fieldsOf(within === '' ? name : `${within}.${name}`, field);
  });
  // What may also be a map by year is a field beside those of its items.
  return node.anyOf === undefined ? byName : [{ path, node }, ...byName];
}

const isSeries = (items: Node | undefined): boolean =>
  Object.keys(items?.properties ?? {}).join() === 'year,amount';

/** Every field of a profile that has no fields of its own. */
export const FIELDS: readonly Field[] = fieldsOf('', profileJsonSchema() as Node);

type Json = { readonly [key: string | number]: Json } | readonly Json[] | string | number | boolean;

/** The document in every way that one value of the field can be left out or changed. */
export function variantsOf(document: ProfileDocument, { node, path }: Field): unknown[] {
  return variants(document as unknown as Json, path.split(/\.|(?=\[\])/), node);
}

function variants(value: Json, [key, ...rest]: readonly string[], node: Node): unknown[] {
  if (key === undefined) return otherValues(value, node);
  if (key === '[]') {
    const items: readonly Json[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) =>
      variants(item, rest, node).map((changed) =>
        items.map((one, other) => (other === index ? changed : one)),
      ),
    );
  }
  const { [key]: own, ...others } = value as { readonly [key: string]: Json };
  if (own === undefined) return [];
  const changed = variants(own, rest, node).map((one) => ({ ...others, [key]: one }));
  return rest.length === 0 ? [...changed, others] : changed;
}

function otherValues(value: Json, node: Node): unknown[] {
  if (node.enum !== undefined) return node.enum.filter((one) => one !== value);
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value * 2];
  if (typeof value === 'string') return otherTexts(value, node);
  return Array.isArray(value) ? [[]] : otherSeries(value);
}

/** Texts of which those that the field does not admit are passed over. */
const otherTexts = (text: string, { format }: Node): string[] =>
  format === 'date'
    ? [-1, 1].map((years) => text.replace(/^\d+/, (year) => String(Number(year) + years)))
    : ['0', '0.9', '10000000.01', '21.20', '62.01', `${text} 2`];

/** The last value left out, and each one changed. */
function otherSeries(series: object): unknown[] {
  const years = Object.entries(series);
  return [
    Object.fromEntries(years.slice(0, -1)),
    ...years.map(([year]) => ({ ...series, [year]: '0.5' })),
    ...years.map(([year]) => ({ ...series, [year]: 7 })),
  ];
}
