import { profileJsonSchema } from '../../src/regions/parse-profile';
import { tableOf } from './blocks';
import { grouped } from './values';

/** What is read of a JSON Schema. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | false;
}

export const HEAD = ['Field', 'Form', 'Meaning'];

/** A table of fields for each section of the document. */
export function fieldTables(): { readonly [section: string]: string } {
  // zod's type for a JSON Schema allows for more than is written.
  const { properties = {}, required = [] } = profileJsonSchema() as Schema;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      tableOf(HEAD, rowsOf(name, schema, required.includes(name))),
    ]),
  );
}

/** The field itself and all the fields under it. */
export function rowsOf(path: string, schema: Schema, required: boolean): string[][] {
  const form = formOf(schema);
  const own = [`\`${path}\``, required ? `${form}; required` : form, schema.description ?? ''];
  return [own, ...within(path, schema)];
}

function within(path: string, schema: Schema): string[][] {
  const entry = schema.items ?? itemOf(schema);
  if (entry !== undefined) return within(`${path}[]`, entry);
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    rowsOf(`${path}.${name}`, inner, schema.required?.includes(name) ?? false),
  );
}

/** The item of a list that may stand in place of a map and says more than year and amount. */
function itemOf({ anyOf = [] }: Schema): Schema | undefined {
  const item = anyOf.find(({ type }) => type === 'array')?.items;
  return Object.keys(item?.properties ?? {}).length > 2 ? item : undefined;
}

function formOf(schema: Schema): string {
  if (schema.anyOf !== undefined) return formOfUnion(schema, schema.anyOf);
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (schema.type === 'array') return formOfList(schema.items);
  if (schema.type === 'object') return 'section';
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'integer') return formOfInteger(schema);
  if (schema.type !== 'string') return 'value';
  return schema.format === 'date' ? 'day' : 'text';
}

function formOfList(entry: Schema | undefined): string {
  if (entry?.properties !== undefined) return 'list';
  return entry?.enum === undefined ? 'list of texts' : `list of ${formOf(entry)}`;
}

function formOfInteger({ minimum, maximum, multipleOf }: Schema): string {
  const isYear = minimum !== undefined && minimum >= 1000;
  const range = `whole number from ${minimum} to ${isYear ? maximum : grouped(String(maximum))}`;
  return multipleOf === undefined ? range : `${range}, a multiple of ${multipleOf}`;
}

function formOfUnion(schema: Schema, forms: readonly Schema[]): string {
  const map = forms.find(({ type }) => type === 'object');
  if (map?.additionalProperties) {
    const value = formOf(map.additionalProperties);
    return `by year: ${value}${itemOf(schema) === undefined ? '' : '; or list'}`;
  }
  if (forms.some((form) => form.enum !== undefined)) return 'share';
  return forms.some(({ minimum }) => minimum === 0) ? 'amount, not below 0' : 'amount';
}
