import * as z from 'zod/mini';
import { MONTHS_A_QUARTER } from '../kit/day';
import type { Amount, DayText, Share } from './document';
import { Fault } from './fault';
import { LIMITS } from './limits';
import {
  AMOUNT_TEXT,
  GREATEST_AMOUNT,
  readAmount,
  readShare,
  readUnsignedAmount,
  SHARE_TEXT,
  UNSIGNED_AMOUNT_TEXT,
} from './numerals';
import {
  DAY_TEXT,
  OKVED_CODE,
  readCount,
  readDay,
  readFlag,
  readOkvedCode,
  readQuarters,
  readText,
  readYear,
  readYearName,
  YEAR_TEXT,
  type Years,
} from './values';

/** What zod carries for us from a single value to the problem. */
export interface LeafParams {
  readonly fault: Fault;
  readonly expected: string;
}

/** Keywords of JSON Schema. */
type Keywords = { readonly [keyword: string]: unknown };

/** A single value: read by one function, which also says why it cannot be; described by JSON Schema. */
export function leaf<Written, Read>(
  expected: string,
  read: (value: unknown) => Read | Fault,
  keywords: Keywords,
) {
  const schema = z.pipe(
    z.unknown().check(z.meta(keywords)),
    z.transform((value, context): Read => {
      const found = read(value);
      if (!(found instanceof Fault)) return found;
      const params: LeafParams = { fault: found, expected };
      context.issues.push({ code: 'custom', input: value, params: { ...params } });
      return z.NEVER;
    }),
  );
  // What may be written is said by the keywords and checked by `read`.
  return schema as z.ZodMiniType as z.ZodMiniType<Read, Written>;
}

/** Roubles. */
export const amountLeaf = () =>
  leaf<Amount, bigint>(
    'roubles: a decimal text with at most 2 places, or a whole number, of at most 15 digits',
    readAmount,
    {
      anyOf: [
        { type: 'string', pattern: AMOUNT_TEXT.source },
        { type: 'integer', minimum: -GREATEST_AMOUNT, maximum: GREATEST_AMOUNT },
      ],
    },
  );

/** Roubles, 0 or more. */
export const unsignedAmountLeaf = () =>
  leaf<Amount, bigint>(
    'roubles, not below 0: a decimal text with at most 2 places, or a whole number, of at most 15 digits',
    readUnsignedAmount,
    {
      anyOf: [
        { type: 'string', pattern: UNSIGNED_AMOUNT_TEXT.source },
        { type: 'integer', minimum: 0, maximum: GREATEST_AMOUNT },
      ],
    },
  );

/** A share of 1. */
export const shareLeaf = () =>
  leaf<Share, bigint>(
    'a share from 0 to 1: a decimal text with at most 6 places, or 0 or 1',
    readShare,
    { anyOf: [{ type: 'string', pattern: SHARE_TEXT.source }, { enum: [0, 1] }] },
  );

export const dayLeaf = (years: Years) =>
  leaf<DayText, string>(
    `a day "YYYY-MM-DD" from ${years.first} to ${years.last}`,
    (value) => readDay(value, years),
    { type: 'string', pattern: DAY_TEXT.source, format: 'date' },
  );

export const yearLeaf = (years: Years) =>
  leaf<number, number>(
    `a year from ${years.first} to ${years.last}`,
    (value) => readYear(value, years),
    {
      type: 'integer',
      minimum: years.first,
      maximum: years.last,
    },
  );

const yearNameLeaf = (years: Years) =>
  leaf<string, string>(
    `a year from ${years.first} to ${years.last}`,
    (value) => readYearName(value, years),
    { type: 'string', pattern: YEAR_TEXT.source },
  );

/** The least and the greatest number. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const countLeaf = ({ least, most }: Bounds) =>
  leaf<number, number>(
    `a whole number from ${least} to ${most}`,
    (value) => readCount(value, least, most),
    { type: 'integer', minimum: least, maximum: most },
  );

/** Months that are whole quarters. */
export const quartersLeaf = ({ least, most }: Bounds) =>
  leaf<number, number>(
    `months from ${least} to ${most}, in whole quarters`,
    (value) => readQuarters(value, least, most),
    { type: 'integer', minimum: least, maximum: most, multipleOf: MONTHS_A_QUARTER },
  );

export const textLeaf = (longest: number) =>
  leaf<string, string>(
    `a text of one line, at most ${longest} characters`,
    (value) => readText(value, longest),
    { type: 'string', maxLength: longest, pattern: '\\S' },
  );

export const okvedLeaf = () =>
  leaf<string, string>('an OKVED 2 code such as "28.11"', readOkvedCode, {
    type: 'string',
    pattern: OKVED_CODE.source,
  });

export const flagLeaf = () =>
  leaf<boolean, boolean>('true or false', readFlag, { type: 'boolean' });

/** One of a few words. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `one of ${words.join(', ')}` });

export const FIELD_SEPARATOR = ', ';

/** A section: the message about its unknown fields is the list of those that it knows. */
export function section<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape).join(FIELD_SEPARATOR);
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? names : `a section with the fields ${names}`,
  });
}

/** A list: that it is not too long is checked before it is read, since a check of zod asks whatever stands in its place for its length. */
export const list = <Entry extends z.core.SomeType>(entry: Entry) =>
  z.array(entry, { error: 'a list' }).check(z.meta({ maxItems: LIMITS.entries }));

/**
 * Values by year, as a map or as a list, of at least so many entries. The map
 * stands first: it distinguishes the issues of the union.
 */
export function byYear<Value extends z.core.SomeType, Entry extends z.core.SomeType>(
  years: Years,
  value: Value,
  entry: Entry,
  least: 0 | 1,
) {
  const error = 'values by year: a map or a list';
  const map = z
    .record(yearNameLeaf(years), value, { error })
    .check(z.meta({ minProperties: least }));
  return z.union([map, list(entry).check(z.meta({ minItems: least }))], { error });
}

/** A yearly series: a map, or a list of `{ year, amount }`. */
export const series = <Value extends z.core.SomeType>(years: Years, amount: Value) =>
  byYear(years, amount, section({ year: yearLeaf(years), amount }), 1);
