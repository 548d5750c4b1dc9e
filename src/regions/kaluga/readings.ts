import { defaultsOf } from '../../figures/choose';
import type { ValueOf } from '../../figures/readings';
import { READINGS } from './measures/declared';

export { READINGS } from './measures/declared';

/** The name of a reading. */
export type ReadingId = keyof typeof READINGS;

/** A chosen value; a year is given as text, "2021", where the reading admits one. */
export type ReadingValue<Id extends ReadingId> = ValueOf<(typeof READINGS)[Id]>;

/** A value for every reading. */
export type Readings = { readonly [Id in ReadingId]: ReadingValue<Id> };

/**
 * Every reading, in the order in which results list them.
 *
 * @example
 * READING_IDS.includes('cap-year'); // true
 */
export const READING_IDS = /* @__PURE__ */ Object.keys(READINGS) as ReadingId[];

/** The default value of every reading. */
export const DEFAULT_READINGS: Readings = /* @__PURE__ */ (() =>
  // Each entry takes the first value of its own reading.
  defaultsOf(READINGS) as Readings)();
