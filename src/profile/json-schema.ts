import * as z from 'zod';
import { KALUGA_PROFILES } from '../regions/kaluga/profiles';
import { firstEdition, type OfRegion, type ProfileFrame } from './frame';
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
 * @param edition the region's default one where it is left out.
 * @throws RangeError for an edition that the region does not have.
 *
 * @example
 * profileJsonSchema().required; // ['project']
 * profileJsonSchema().additionalProperties; // false
 */
export function profileJsonSchema(
  edition?: string,
  { profiles }: OfRegion = { profiles: KALUGA_PROFILES },
): JsonSchema {
  const schema = z.toJSONSchema(describedSchema(profiles, edition), {
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
  { fields, labels, years }: ProfileFrame,
  edition: string = firstEdition({ years }),
): DocumentSchema {
  const covered = Object.hasOwn(years, edition) ? years[edition] : undefined;
  if (covered === undefined) throw new RangeError(`there is no edition ${edition}`);
  return documentSchema(fields, covered, labels);
}
