import { type ParsedReadings, type ReadingsRegion, readingsFrom } from '../figures/choose';
import { EDITION_YEARS } from './kaluga/editions/ids';
import { READINGS } from './kaluga/readings';

const DEFAULT: ReadingsRegion = /* @__PURE__ */ (() => ({
  readings: READINGS,
  editions: Object.entries(EDITION_YEARS).map(([edition, years]) => ({ edition, years })),
}))();

/**
 * Readings from names and values as a person types them, such as
 * `{ 'cap-year': 'ends', 'first-period.rip': '2021' }`. All problems come together.
 *
 * @param edition whose years a reading may name; the region's default one where it is left out.
 * @param region as `defineRegion` makes it; Kaluga Region where it is left out.
 *
 * @example
 * parseReadings({ 'cap-year': 'ends' }).ok; // true
 * parseReadings({ 'cap-yaer': 'ends' }).problems[0].hint; // 'did you mean cap-year?'
 */
export const parseReadings = (
  chosen: Readonly<Record<string, string>>,
  edition?: string,
  region: ReadingsRegion = DEFAULT,
): ParsedReadings => readingsFrom(chosen, edition, region);
