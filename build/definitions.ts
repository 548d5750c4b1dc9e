import { createGenerator } from 'ts-json-schema-generator';
import { DOCUMENTS, type Schema } from '../src/answer/schemas';

/** Definitions in draft-07 of all documents that are answers, made from their types. */
export function definitions(): Schema {
  const generator = createGenerator({
    path: 'src/answer/results/documents.ts',
    tsconfig: 'tsconfig.json',
    expose: 'export',
    jsDoc: 'extended',
    skipTypeCheck: true,
    additionalProperties: false,
  });
  return Object.assign(
    {},
    ...Object.values(DOCUMENTS).map((type) => generator.createSchema(type).definitions),
  );
}
