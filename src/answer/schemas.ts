/** Part of a JSON Schema. */
export interface Schema {
  readonly [name: string]: unknown;
}

/** The type of each document, by the name under which its schema is printed. */
export const DOCUMENTS = {
  assessment: 'AssessmentDocument',
  plan: 'PlanDocument',
  loan: 'LoansDocument',
  comparison: 'ComparisonDocument',
  places: 'PlacesDocument',
  sweep: 'SweepDocument',
  portfolio: 'PortfolioDocument',
  'policy-comparison': 'PolicyComparisonDocument',
  record: 'RecordDocument',
} as const;

/** The name of a document that is an answer. */
export type DocumentName = keyof typeof DOCUMENTS;

const DEFINITIONS = '#/definitions/';

/**
 * The JSON Schema of a document in draft-07: its own definition, and those that it refers to.
 * @param definitions those of all documents.
 */
export function draft07(name: DocumentName, definitions: Schema): Schema {
  const root = DOCUMENTS[name];
  const used = new Set([root as string]);
  // What is added while the set is walked is walked as well.
  for (const one of used) for (const found of referencesIn(definitions[one])) used.add(found);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $ref: `${DEFINITIONS}${root}`,
    definitions: Object.fromEntries(
      Object.entries(definitions).filter(([definition]) => used.has(definition)),
    ),
  };
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isSchema(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string'
      ? [inner.slice(DEFINITIONS.length)]
      : referencesIn(inner),
  );
}

/** The same schema in 2020-12: definitions, and lists with a place for each item, have other names there. */
export const draft2020 = ({ definitions, ...schema }: Schema): Schema => ({
  ...(renamed(schema) as Schema),
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: renamed(definitions),
});

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isSchema(value)) return value;
  const { items } = value;
  const isTuple = Array.isArray(items);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name === '$ref' && typeof inner === 'string') {
        return [name, inner.replace(DEFINITIONS, '#/$defs/')];
      }
      if (isTuple && name === 'items') return ['prefixItems', renamed(inner)];
      return [isTuple && name === 'additionalItems' ? 'items' : name, renamed(inner)];
    }),
  );
}
