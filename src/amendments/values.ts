import { rateOf } from '../kit/decimal-text';
import type { Kopecks, Rate } from '../kit/money';
import { LIMITS } from '../profile/limits';
import { readShare, readUnsignedAmount } from '../profile/numerals';
import { readCount, readDay, readFlag, readOkvedCode, readText, readYear } from '../profile/values';
import { amendedLeaf, checked, type Reader } from './reader';

const ROUBLES =
  'roubles, not below 0: a decimal text with at most 2 places, or a whole number, of at most 15 digits';

export const money: Reader<Kopecks> = /* @__PURE__ */ amendedLeaf(ROUBLES, readUnsignedAmount);

/** An amount that bounds a step: none lies below the first kopeck. */
export const positiveMoney: Reader<Kopecks> = /* @__PURE__ */ checked(money, (value) =>
  value > 0n ? [] : [{ at: [], code: 'steps-not-ascending', expected: 'roubles above 0' }],
);

export const rate: Reader<Rate> = /* @__PURE__ */ amendedLeaf(
  'a share from 0 to 1: a decimal text with at most 6 places, or 0 or 1',
  readShare,
);

const PROPORTION = /^\d{1,4}(\.\d{1,6})?$/;

/** A share that may pass 1. */
export const proportion: Reader<Rate> = /* @__PURE__ */ amendedLeaf(
  'a share, not below 0: a decimal text with at most 6 places, or a whole number',
  (value) => {
    const read = readShare(value);
    const text = Number.isInteger(value) ? String(value) : value;
    const passes = typeof text === 'string' && PROPORTION.test(text);
    return passes ? (rateOf(text) ?? read) : read;
  },
);

/** A whole number from 1. */
const count = (most: number): Reader<number> =>
  amendedLeaf(`a whole number from 1 to ${most}`, (value) => readCount(value, 1, most));

/** Years or tax periods. */
export const spanValue: Reader<number> = /* @__PURE__ */ count(100);

export const people: Reader<number> = /* @__PURE__ */ (() => count(LIMITS.jobs))();

export const months: Reader<number> = /* @__PURE__ */ count(1_200);

export const year: Reader<number> = /* @__PURE__ */ amendedLeaf(
  ({ first, last }) => `a year from ${first} to ${last}`,
  readYear,
);

export const day: Reader<string> = /* @__PURE__ */ amendedLeaf(
  ({ first, last }) => `a day "YYYY-MM-DD" from ${first} to ${last}`,
  readDay,
);

export const flag: Reader<boolean> = /* @__PURE__ */ amendedLeaf('true or false', readFlag);

/** A text for people, of one line. */
export const textValue: Reader<string> = /* @__PURE__ */ amendedLeaf(
  `a text of one line, at most ${LIMITS.nameLength} characters`,
  (value) => readText(value, LIMITS.nameLength),
);

export const code: Reader<string> = /* @__PURE__ */ amendedLeaf(
  'an OKVED 2 code such as "28.11"',
  readOkvedCode,
);
