import * as z from 'zod/mini';
import { type DescribedFrame, firstEdition } from './frame';
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
 * JSON Schema of the document under an edition.
 * @throws RangeError for an edition that the region does not have.
 */
export function jsonSchemaOf(frame: DescribedFrame, edition?: string): JsonSchema {
  const schema = z.toJSONSchema(describedSchema(frame, edition), {
    io: 'input',
    target: 'draft-2020-12',
  });
  return { title: 'Profile of an investment project', ...schema };
}

/**
 * The shape of the document under an edition, each field with its label.
 * @throws RangeError for an edition that the region does not have.
 */
export function describedSchema(
  { fields, labels, years }: DescribedFrame,
  edition: string = firstEdition({ years }),
): DocumentSchema {
  const covered = Object.hasOwn(years, edition) ? years[edition] : undefined;
  if (covered === undefined) throw new RangeError(`there is no edition ${edition}`);
  return documentSchema(fields, covered, labels);
}
