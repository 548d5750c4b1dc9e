/** The name of a measure of a region. */
export type MeasureId = string;

/** The name of a part of a measure. */
export type PartId = string;

/** A relief that a package may have: a measure without parts, or a part. */
export type ReliefId = string;

/** A status that a project can hold: what an investor obtains, and what then entitles to reliefs. */
export type StatusId = string;

/** The name of a programme of loans. */
export type ProgrammeId = string;
