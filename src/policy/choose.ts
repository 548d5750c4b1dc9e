import { nearest } from '../kit/nearest';
import type { Problem } from '../kit/problem';
import { DEFAULT_EDITION, EDITION_YEARS, type EditionId } from './editions';
import { READING_IDS, READINGS, type ReadingId, type Readings } from './readings';

export type ReadingProblemCode = 'unknown-reading' | 'unknown-reading-value';

/** The readings chosen, or everything that is wrong with the choice. */
export type ParsedReadings =
  | { readonly ok: true; readonly readings: Partial<Readings> }
  | { readonly ok: false; readonly problems: readonly Problem<ReadingProblemCode>[] };

/** The default value of every reading. */
export const DEFAULT_READINGS: Readings = /* @__PURE__ */ defaults();

function defaults(): Readings {
  // Each entry takes the first value of its own reading.
  return Object.fromEntries(READING_IDS.map((id) => [id, READINGS[id].values[0]])) as Readings;
}

/**
 * Readings from names and values as a person types them, such as
 * `{ 'cap-year': 'ends', 'first-period.rip': '2021' }`. All problems come together.
 *
 * @example
 * parseReadings({ 'cap-year': 'ends' }).ok; // true
 * parseReadings({ 'cap-yaer': 'ends' }).problems[0].hint; // 'did you mean cap-year?'
 */
export function parseReadings(
  chosen: Readonly<Record<string, string>>,
  edition: EditionId = DEFAULT_EDITION,
): ParsedReadings {
  const problems = Object.entries(chosen).flatMap(([id, value]) =>
    readingProblems(id, value, edition).map((problem) => ({ ...problem, ...hintFor(id) })),
  );
  // Every name and value was checked against the table.
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, readings: chosen as Partial<Readings> };
}

/** A name that is meant by another one; none for a name that there is. */
function hintFor(id: string): { readonly hint?: string } {
  const near = isReadingId(id) ? undefined : nearest(id, READING_IDS);
  return near === undefined ? {} : { hint: `did you mean ${near}?` };
}

/** What is wrong with a reading and its value, without a guess at what was meant. */
export function readingProblems(
  id: string,
  value: string,
  edition: EditionId,
): Problem<ReadingProblemCode>[] {
  const path = `readings.${id}`;
  if (!isReadingId(id)) {
    return [
      {
        path,
        code: 'unknown-reading',
        expected: `one of ${READING_IDS.join(', ')}`,
        found: JSON.stringify(id),
      },
    ];
  }
  const reading: { readonly values: readonly string[]; readonly year?: true } = READINGS[id];
  const { first, last } = EDITION_YEARS[edition];
  const isYear = reading.year === true && /^\d{4}$/.test(value);
  if (reading.values.includes(value) || (isYear && +value >= first && +value <= last)) return [];
  const years = reading.year === true ? `, or a year from ${first} to ${last}` : '';
  return [
    {
      path,
      code: 'unknown-reading-value',
      expected: `one of ${reading.values.join(', ')}${years}`,
      found: JSON.stringify(value),
    },
  ];
}

const isReadingId = (id: string): id is ReadingId => Object.hasOwn(READINGS, id);
