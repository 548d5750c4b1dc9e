import { MONTHS_A_QUARTER } from '../kit/day';
import type { Fault } from './fault';
import type { ValueKind, ValueKinds } from './fields/field';
import { LIMITS } from './limits';
import { readAmount, readShare, readUnsignedAmount } from './numerals';
import {
  readCount,
  readDay,
  readFlag,
  readOkvedCode,
  readQuarters,
  readText,
  readYear,
  type Years,
} from './values';

/** The least and the greatest number of each kind of count. */
export const COUNTS = {
  jobs: { least: 0, most: LIMITS.jobs },
  'whole-years': { least: 1, most: LIMITS.wholeYears },
  'life-months': { least: 1, most: LIMITS.lifeMonths },
  'term-months': { least: MONTHS_A_QUARTER, most: LIMITS.termMonths },
  'grace-months': { least: 0, most: LIMITS.termMonths - MONTHS_A_QUARTER },
} as const;

/** The most characters of each kind of text. */
export const LENGTHS = { name: LIMITS.nameLength, id: LIMITS.idLength } as const;

/** What reads a value of each kind: the value, or what is wrong with it. */
export type Readers = {
  readonly [Kind in ValueKind]: (value: unknown) => ValueKinds[Kind]['read'] | Fault;
};

/** The readers of the values of documents whose days and years lie within the given years. */
export const readersOf = (years: Years): Readers => ({
  amount: readUnsignedAmount,
  'signed-amount': readAmount,
  share: readShare,
  day: (value) => readDay(value, years),
  year: (value) => readYear(value, years),
  flag: readFlag,
  okved: readOkvedCode,
  name: (value) => readText(value, LENGTHS.name),
  id: (value) => readText(value, LENGTHS.id),
  jobs: (value) => readCount(value, COUNTS.jobs.least, COUNTS.jobs.most),
  'whole-years': (value) =>
    readCount(value, COUNTS['whole-years'].least, COUNTS['whole-years'].most),
  'life-months': (value) =>
    readCount(value, COUNTS['life-months'].least, COUNTS['life-months'].most),
  'term-months': (value) =>
    readQuarters(value, COUNTS['term-months'].least, COUNTS['term-months'].most),
  'grace-months': (value) =>
    readQuarters(value, COUNTS['grace-months'].least, COUNTS['grace-months'].most),
});
