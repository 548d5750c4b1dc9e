import { scenarioJsonSchema } from '../../src/scenario/json-schema';
import { tableOf } from './blocks';
import { HEAD, rowsOf, type Schema } from './fields';

/** Fields that hold other documents, which have pages of their own. */
const DOCUMENTS: { readonly [name: string]: string } = {
  profile: 'profile, or a path',
  policy: 'list of amendments or paths',
  readings: 'by id: text',
  expect: 'list of expectations',
};

/** The forms of an expectation, in the order of the schema. */
const FORMS = ['outcome', 'finding', 'line', 'loan', 'plan', 'place'] as const;

/** A table of fields for a scenario and for each form of an expectation. */
export function scenarioTables(): { readonly [name: string]: string } {
  // zod's type for a JSON Schema allows for more than is written.
  const schema = scenarioJsonSchema() as Schema;
  const forms = schema.properties?.['expect']?.items?.anyOf ?? [];
  return Object.fromEntries([
    ['document', tableOf(HEAD, fieldsOf(schema))],
    ...FORMS.map((name, index) => [name, tableOf(HEAD, fieldsOf(forms[index] ?? {}))]),
  ]);
}

/** What every expectation may have stands in the table of the scenario. */
const ALWAYS: readonly string[] = ['tolerance', 'source'];

function fieldsOf({ properties = {}, required = [] }: Schema): string[][] {
  const isScenario = 'expect' in properties;
  return Object.entries(properties).flatMap(([name, schema]) => {
    const document = DOCUMENTS[name];
    const isRequired = required.includes(name);
    if (isScenario && document !== undefined) {
      const form = isRequired ? `${document}; required` : document;
      return [[`\`${name}\``, form, schema.description ?? '']];
    }
    return isScenario || !ALWAYS.includes(name) ? rowsOf(name, schema, isRequired) : [];
  });
}
