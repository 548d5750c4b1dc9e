import type { DescribedFrame, OfRegion } from '../profile/frame';
import { type JsonSchema, jsonSchemaOf } from '../profile/json-schema';
import { type ParsedProfile, readProfile } from '../profile/parse';
import { KALUGA_ID } from './kaluga/ids';
import { KALUGA_FRAME, KALUGA_PROFILES } from './kaluga/profiles';

/** For which region and by which years a profile is checked. */
export interface ParseOptions {
  /** The edition whose years the profile must keep to; the region's default edition where it is left out. */
  readonly edition?: string | undefined;
  /**
   * The region of the project, as `defineRegion` makes it, or several, of which the profile
   * names one in `project.region`. Left out: Kaluga Region.
   */
  readonly region?: OfRegion | readonly OfRegion[] | undefined;
}

/** The region of a profile where none is given. */
export const DEFAULT: OfRegion = { profiles: KALUGA_FRAME };

/** A region with what is said of its fields. */
interface OfDescribed {
  readonly profiles: DescribedFrame;
}

const DESCRIBED: OfDescribed = { profiles: KALUGA_PROFILES };

/**
 * Reads the document of a project, a value as a parser of JSON or YAML gives it.
 * Never throws on such a value and never puts anything in place of what is
 * wrong: all problems come back together, in the order of the document. A profile
 * that names no region is of Kaluga Region; one of a region that is not given is a problem.
 *
 * @example
 * parseProfile({ project: { name: 'Plant', start: '2019-01-01' } }).ok; // true
 * const { problems } = parseProfile({ project: { name: 'Plant' }, taxableProfit: { 2019: '7,6' } });
 * problems.map(({ path }) => path); // ['project.start', 'taxableProfit.2019']
 * problems[1].code; // 'decimal-comma'
 */
export function parseProfile(input: unknown, options: ParseOptions = {}): ParsedProfile {
  return readProfile(input, {
    regions: asList(options.region ?? DEFAULT),
    unnamed: KALUGA_ID,
    edition: options.edition,
  });
}

/** One or several as a list. */
export const asList = <One>(given: One | readonly One[]): readonly One[] =>
  Array.isArray(given) ? given : [given as One];

/**
 * JSON Schema (draft 2020-12) of the document under an edition: its fields, their
 * units and the form of each value. What fields must be to one another (years
 * without gaps, days in order, ids that differ) only `parseProfile` checks.
 *
 * @param edition the region's default one where it is left out.
 * @param region as `defineRegion` makes it; Kaluga Region where it is left out.
 * @throws RangeError for an edition that the region does not have.
 *
 * @example
 * profileJsonSchema().required; // ['project']
 * profileJsonSchema().additionalProperties; // false
 */
export function profileJsonSchema(edition?: string, region: OfDescribed = DESCRIBED): JsonSchema {
  return jsonSchemaOf(region.profiles, edition);
}
