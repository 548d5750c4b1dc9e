/**
 * The name of a measure of a region.
 * @pattern ^[a-z0-9]+([.-][a-z0-9]+)*$
 */
export type MeasureId = string;

/**
 * The name of a part of a measure.
 * @pattern ^[a-z0-9]+([.-][a-z0-9]+)*$
 */
export type PartId = string;

/**
 * A relief that a package may have: a measure without parts, or a part.
 * @pattern ^[a-z0-9]+([.-][a-z0-9]+)*$
 */
export type ReliefId = string;

/**
 * A status that a project can hold: what an investor obtains, and what then entitles to reliefs.
 * @pattern ^[a-z0-9]+([.-][a-z0-9]+)*$
 */
export type StatusId = string;

/**
 * The name of a programme of loans.
 * @pattern ^[a-z0-9]+([.-][a-z0-9]+)*$
 */
export type ProgrammeId = string;
