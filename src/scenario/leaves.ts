import type { Amount } from '../profile/document';
import { Fault } from '../profile/fault';
import { choice, leaf } from '../profile/leaves';
import { LIMITS } from '../profile/limits';
import { AMOUNT_TEXT, GREATEST_AMOUNT, readAmount, readUnsignedAmount } from '../profile/numerals';
import type { ScenarioValue } from './document';

/** Stands for an amount or a list where there must be none. */
export const NONE = 'none';

/** Controls other than the breaks and indents of a text of several lines. */
const CONTROL = /[^\P{Cc}\n\r\t]/u;

/** A text of one line or several. */
export const longText = () =>
  leaf<string, string>(`a text of at most ${LIMITS.textLength} characters`, readLongText, {
    type: 'string',
    maxLength: LIMITS.textLength,
    pattern: '\\S',
  });

function readLongText(found: unknown): string | Fault {
  if (typeof found !== 'string') return new Fault('wrong-type');
  if (found.length > LIMITS.textLength) return new Fault('text-too-long');
  if (found.trim() === '') return new Fault('empty-text');
  return CONTROL.test(found) ? new Fault('control-character') : found;
}

/** Roubles, or the word for none; kept as it is written. */
export const amountOrNone = () =>
  leaf<Amount, Amount>(
    `roubles: a decimal text with at most 2 places, or a whole number; or "${NONE}"`,
    (found) => (found === NONE ? NONE : asWritten(found, readAmount)),
    {
      anyOf: [
        { type: 'string', pattern: AMOUNT_TEXT.source },
        { type: 'integer', minimum: -GREATEST_AMOUNT, maximum: GREATEST_AMOUNT },
        { const: NONE },
      ],
    },
  );

/** By how much an amount may differ. */
export const tolerance = () =>
  leaf<Amount, Amount>(
    'roubles, not below 0: a decimal text with at most 2 places, or a whole number',
    (found) => asWritten(found, readUnsignedAmount),
    {
      anyOf: [
        { type: 'string', pattern: '^\\d{1,15}(\\.\\d{1,2})?$' },
        { type: 'integer', minimum: 0, maximum: GREATEST_AMOUNT },
      ],
    },
  );

function asWritten(found: unknown, read: (value: unknown) => bigint | Fault): Amount | Fault {
  const amount = read(found);
  // Only a text or a number can be read as an amount.
  return amount instanceof Fault ? amount : (found as Amount);
}

/** A value of a result: a text, a whole number, yes or no, nothing, or a list of such. */
export const value = () =>
  leaf<ScenarioValue, ScenarioValue>(
    'a text, a whole number, true, false, null, or a list of these',
    readValue,
    { type: ['string', 'integer', 'boolean', 'null', 'array'] },
  );

function readValue(found: unknown): ScenarioValue | Fault {
  if (found === null || typeof found === 'boolean') return found;
  if (typeof found === 'string') {
    return found.length > LIMITS.textLength ? new Fault('text-too-long') : found;
  }
  if (typeof found === 'number') {
    const exact = readAmount(found);
    return exact instanceof Fault ? exact : found;
  }
  if (!Array.isArray(found)) return new Fault('wrong-type');
  const entries = found.map(readValue);
  const fault = entries.find((entry) => entry instanceof Fault);
  return fault instanceof Fault
    ? fault
    : entries.flatMap((one) => (one instanceof Fault ? [] : [one]));
}

/** A tax period; whether the edition covers it shows in the result. */
export const wholeYear = () =>
  leaf<number, number>('a year', readWholeYear, { type: 'integer', minimum: 1000, maximum: 9999 });

function readWholeYear(found: unknown): number | Fault {
  if (typeof found !== 'number') return new Fault('wrong-type');
  return /^\d{4}$/.test(String(found)) ? found : new Fault('not-a-year');
}

/** One of several words that stand in a list of the library. */
export const oneOf = <Word extends string>(words: readonly Word[]) =>
  // Each list has a word at least.
  choice(words as readonly [Word, ...Word[]]);
