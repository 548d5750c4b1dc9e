import * as z from 'zod';
import { DEFAULT_EDITION, EDITION_YEARS, type EditionId } from '../policy/editions';
import { DOCUMENT_LABELS } from './fields/document';
import { type DocumentSchema, documentSchema } from './schema';

/** A schema as plain JSON, by keyword. */
export interface JsonSchema {
  readonly $schema?: string | undefined;
  readonly title?: string | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: { readonly [name: string]: unknown } | undefined;
  readonly [keyword: string]: unknown;
}

/**
 * JSON Schema (draft 2020-12) of the document under an edition: its fields, their
 * units and the form of each value. What fields must be to one another (years
 * without gaps, days in order, ids that differ) only `parseProfile` checks.
 *
 * @example
 * profileJsonSchema().required; // ['project']
 * profileJsonSchema().additionalProperties; // false
 */
export function profileJsonSchema(edition: EditionId = DEFAULT_EDITION): JsonSchema {
  const schema = z.toJSONSchema(describedSchema(edition), {
    io: 'input',
    target: 'draft-2020-12',
  });
  return { title: 'Profile of an investment project', ...schema };
}

/** The shape of the document under an edition, each field with its label. */
export const describedSchema = (edition: EditionId): DocumentSchema =>
  documentSchema(EDITION_YEARS[edition], DOCUMENT_LABELS);
