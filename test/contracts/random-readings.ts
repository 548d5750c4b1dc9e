import fc from 'fast-check';
import { EDITION_YEARS } from '../../src/regions/kaluga/editions/ids';
import {
  READING_IDS,
  READINGS,
  type ReadingId,
  type Readings,
} from '../../src/regions/kaluga/readings';

const { first, last } = EDITION_YEARS['brochure-2019'];

interface Choice {
  readonly values: readonly string[];
  readonly year?: true;
}

/** A reading with one of its values, or with a year where it admits one. */
const chosen: fc.Arbitrary<readonly [ReadingId, string]> = fc
  .constantFrom(...READING_IDS)
  .chain((id) => {
    const { values, year }: Choice = READINGS[id];
    const years = fc.integer({ min: first, max: last }).map(String);
    const value = fc.constantFrom(...values);
    return fc.tuple(fc.constant(id), year === true ? fc.oneof(value, value, years) : value);
  });

/** Some of the readings, each with a value that it admits. */
export const anyReadings: fc.Arbitrary<Partial<Readings>> = fc
  .array(chosen, { maxLength: 12 })
  .map((entries): Partial<Readings> => Object.fromEntries(entries));

/** Every value of every reading that may be chosen by name. */
export const NAMED_VALUES: readonly (readonly [ReadingId, string])[] = READING_IDS.flatMap((id) =>
  READINGS[id].values.map((value) => [id, value] as const),
);
