import * as z from 'zod/mini';
import type { LoadedRegion } from '../engine/region';
import { describedSchema, type JsonSchema } from '../profile/json-schema';
import { section, textLeaf } from '../profile/leaves';
import { LIMITS } from '../profile/limits';
import { LOADED_DEFAULT } from '../regions/loaded';
import { expectationSchemas, scenarioSchema } from './schema';

/**
 * JSON Schema (draft 2020-12) of a scenario under an edition: its fields and the
 * form of each value. Of an amendment it knows the outer form only; the names of
 * figures are those of `policyFigures`.
 *
 * @param edition the region's default one where it is left out.
 * @param region as `defineRegion` makes it; Kaluga LoadedRegion where it is left out.
 * @throws RangeError for an edition that the region does not have.
 *
 * @example
 * scenarioJsonSchema().required; // ['name', 'profile', 'expect', 'source', 'checkedBy']
 */
export function scenarioJsonSchema(
  edition?: string,
  region: LoadedRegion = LOADED_DEFAULT,
): JsonSchema {
  const { finding, line, loan, outcome, place, plan } = expectationSchemas(region);
  const text = () => textLeaf(LIMITS.nameLength);
  const schema = scenarioSchema(region, {
    profile: describedSchema(region.profiles, edition),
    amendment: section({
      title: text().check(z.describe('What the change is called')),
      source: text().check(z.describe('Where it comes from')),
      changes: z
        .record(z.string(), z.unknown())
        .check(z.describe('New values by figure and first day')),
    }),
    expectation: z.union([outcome, finding, line, loan, plan, place]),
  });
  return {
    title: 'Scenario of an investment project and a policy',
    ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }),
  };
}
