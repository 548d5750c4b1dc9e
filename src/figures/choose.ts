import { nearest } from '../kit/nearest';
import { listed, type Problem, type Unlisted } from '../kit/problem';
import { QUOTED_LENGTH, shortened } from '../kit/shortened';
import type { Policy } from './policy';
import type { ReadingDefinitions, ReadingOf } from './readings';

export type ReadingProblemCode =
  | 'unknown-edition'
  | 'unknown-reading'
  | 'unknown-reading-value'
  | Unlisted;

/** The readings chosen, or everything that is wrong with the choice. */
export type ParsedReadings =
  | { readonly ok: true; readonly readings: { readonly [id: string]: string } }
  | { readonly ok: false; readonly problems: readonly Problem<ReadingProblemCode>[] };

/** The default value of every reading: the first of its values. */
export function defaultsOf(readings: ReadingDefinitions): { readonly [id: string]: string } {
  const defaults: { [id: string]: string } = {};
  for (const id in readings) defaults[id] = readings[id]?.values[0] ?? '';
  return defaults;
}

/** A region as far as its readings are chosen. */
export interface ReadingsRegion {
  readonly readings: ReadingDefinitions;
  /** The default one first. */
  readonly editions: readonly Pick<Policy, 'edition' | 'years'>[];
}

/** Readings from names and values as a person types them, of an edition of a region; the default one where none is named. */
export function readingsFrom(
  chosen: Readonly<Record<string, string>>,
  edition: string | undefined,
  { editions, readings }: ReadingsRegion,
): ParsedReadings {
  const found =
    edition === undefined ? editions[0] : editions.find((one) => one.edition === edition);
  const problems =
    found === undefined
      ? [noEdition(editions, edition)]
      : readingProblems(readings, found.years, chosen, (id) => nearest(id, Object.keys(readings)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, readings: chosen };
}

/** Everything that is wrong with a choice of readings, in the years of an edition. */
export const readingProblems = (
  readings: ReadingDefinitions,
  years: Policy['years'],
  chosen: Readonly<Record<string, string>>,
  meant: (id: string) => string | undefined = () => undefined,
): Problem<ReadingProblemCode>[] =>
  listed(
    Object.entries(chosen).flatMap(([id, value]) => problemOf(readings, years, id, value, meant)),
  );

const noEdition = (
  editions: ReadingsRegion['editions'],
  edition: string | undefined,
): Problem<ReadingProblemCode> => ({
  path: '(options).edition',
  code: 'unknown-edition',
  expected: `one of ${editions.map((one) => one.edition).join(', ')}`,
  found: quoted(edition),
});

/** A text as JSON writes it, cut; of anything else only its kind, since the types refuse it. */
const quoted = (value: unknown): string =>
  typeof value === 'string'
    ? shortened(JSON.stringify(value.slice(0, QUOTED_LENGTH)))
    : typeof value;

function problemOf(
  readings: ReadingDefinitions,
  { first, last }: Policy['years'],
  id: string,
  value: unknown,
  meant: (id: string) => string | undefined,
): Problem<ReadingProblemCode>[] {
  const path = `readings.${shortened(id)}`;
  const reading = Object.hasOwn(readings, id) ? readings[id] : undefined;
  if (reading === undefined) {
    const near = meant(id);
    return [
      {
        path,
        code: 'unknown-reading',
        expected: `one of ${Object.keys(readings).join(', ')}`,
        found: quoted(id),
        ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
      },
    ];
  }
  const isText = typeof value === 'string';
  const isYear = isText && reading.year === true && /^\d{4}$/.test(value);
  const isNamed = isText && reading.values.includes(value);
  if (isNamed || (isYear && +value >= first && +value <= last)) return [];
  const years = reading.year === true ? `, or a year from ${first} to ${last}` : '';
  return [
    {
      path,
      code: 'unknown-reading-value',
      expected: `one of ${reading.values.join(', ')}${years}`,
      found: quoted(value),
      ...hintOn(reading, value),
    },
  ];
}

/** The present name of a value that was renamed. */
const hintOn = ({ renamed = {} }: ReadingOf, value: unknown): { readonly hint?: string } =>
  typeof value === 'string' && Object.hasOwn(renamed, value)
    ? { hint: `renamed to ${renamed[value]}` }
    : {};
