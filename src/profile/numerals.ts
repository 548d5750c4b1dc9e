import { kopecksOf, rateOf } from '../kit/decimal-text';
import { type Kopecks, type Rate, rateText, WHOLE } from '../kit/money';
import { Fault } from './fault';
import { LIMITS } from './limits';

/** Decimal texts that are amounts; the JSON Schema has the same patterns. */
export const AMOUNT_TEXT = /^-?\d{1,15}(\.\d{1,2})?$/;
export const UNSIGNED_AMOUNT_TEXT = /^\d{1,15}(\.\d{1,2})?$/;
export const SHARE_TEXT = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** The greatest whole number of roubles that may be written as a number. */
export const GREATEST_AMOUNT = 10 ** LIMITS.amountDigits - 1;

const QUOTES = 'write it as a decimal text in quotes';

/** Kopecks of an amount of roubles. */
export function readAmount(value: unknown): Kopecks | Fault {
  const text = typeof value === 'number' ? wholeNumberText(value) : value;
  if (text instanceof Fault) return text;
  if (typeof text !== 'string') return new Fault('wrong-type');
  if (text.length > LIMITS.numeralLength) return new Fault('not-an-amount');
  const kopecks = AMOUNT_TEXT.test(text) ? kopecksOf(text) : undefined;
  if (kopecks !== undefined) return kopecks;
  const otherwise = isDecimal(text) ? 'too-large' : 'not-an-amount';
  return amountFault(text) ?? new Fault(otherwise);
}

/** Kopecks of an amount of roubles that has no sign. */
export function readUnsignedAmount(value: unknown): Kopecks | Fault {
  const kopecks = readAmount(value);
  if (kopecks instanceof Fault) return kopecks;
  return kopecks < 0n || (typeof value === 'string' && value.startsWith('-'))
    ? new Fault('below-zero')
    : kopecks;
}

/** Kopecks of an amount that was found to be one without a sign. */
export const soundKopecks = (amount: unknown): Kopecks => readUnsignedAmount(amount) as Kopecks;

/** Millionths of a share. */
export function readShare(value: unknown): Rate | Fault {
  if (typeof value === 'number') return shareOfNumber(value);
  if (typeof value !== 'string') return new Fault('wrong-type');
  if (value.length > LIMITS.numeralLength) return new Fault('not-a-share');
  const rate = SHARE_TEXT.test(value) ? rateOf(value) : undefined;
  return rate ?? shareFault(value);
}

function wholeNumberText(value: number): string | Fault {
  if (Number.isSafeInteger(value)) return String(value);
  if (Number.isInteger(value)) {
    return new Fault('unsafe-number', 'JSON has already rounded it: write the amount in quotes');
  }
  return Number.isFinite(value) ? fractional(value) : new Fault('not-an-amount');
}

function fractional(value: number): Fault {
  const text = String(value);
  return new Fault('fractional-number', amountHint(text) ?? quotesHint(text));
}

const fractionalShare = (value: number): Fault =>
  new Fault('fractional-number', quotesHint(String(value)));

const quotesHint = (text: string): string =>
  isDecimal(text) ? `write it in quotes: "${text}"` : QUOTES;

/** Why a text is no amount, with a hint that asks where it may mean several amounts. */
function amountFault(text: string): Fault | undefined {
  const fault = numeralFault(text, LIMITS.amountPlaces);
  const hint = fault && amountHint(text);
  return hint === undefined ? fault : new Fault(fault?.code ?? 'not-an-amount', hint);
}

/** A number with one point or comma in it, which alone does not say what amount is meant. */
const BROKEN_NUMBER = /^([-+]?)(\d[\d\s_'’]*)[.,](\d+)$/;

/** What a number with a point or comma may mean as an amount; undefined for any other text. */
function amountHint(text: string): string | undefined {
  const [, sign = '', whole, part] = BROKEN_NUMBER.exec(text) ?? [];
  if (whole === undefined || part === undefined) return undefined;
  const bare = `${sign === '-' ? '-' : ''}${whole.replace(/\D/g, '')}`;
  if (part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return pointHint(`${bare}.${part}`);
  // What has kopecks beside hundreds of thousands is hardly in thousands or millions.
  if (part.length > LIMITS.amountPlaces || bare.length >= 6) return undefined;
  return `if it is roubles and kopecks, write "${bare}.${part.padEnd(2, '0')}"; an amount in thousands or millions of roubles is written out in roubles`;
}

/** What an amount with a point and three digits behind it may mean: thousands, or roubles and kopecks. */
export function pointHint(source: string): string {
  const [whole = '', part = ''] = source.replace('+', '').split('.');
  const thousands = `"${whole}${part}"`;
  return part.endsWith('0')
    ? `it may mean ${whole}.${part.slice(0, 2)} roubles or ${whole}${part}: write "${whole}.${part.slice(0, 2)}" or ${thousands}`
    : `it may mean ${whole}${part} roubles: write ${thousands}; kopecks have at most ${LIMITS.amountPlaces} places`;
}

function shareOfNumber(value: number): Rate | Fault {
  if (value === 0) return 0n;
  if (value === 1) return WHOLE;
  if (value > 0 && value < 1) return fractionalShare(value);
  return Number.isNaN(value)
    ? new Fault('not-a-share')
    : new Fault('share-out-of-range', percentHint(String(value)));
}

function shareFault(text: string): Fault {
  const percent = /^(-?\d+(?:[.,]\d+)?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined) return new Fault('not-a-share', percentHint(percent));
  const rate = rateOf(text);
  if (rate !== undefined && (rate < 0n || rate > WHOLE)) {
    return new Fault('share-out-of-range', percentHint(text));
  }
  return numeralFault(text, LIMITS.sharePlaces) ?? new Fault('not-a-share');
}

/** The share that a number of per cent probably means. */
function percentHint(text: string): string | undefined {
  const percent = rateOf(text.replace(',', '.'));
  if (percent === undefined || percent < 0n || percent > 100n * WHOLE || percent % 100n !== 0n) {
    return undefined;
  }
  return `${text} % is "${rateText(percent / 100n)}"`;
}

/** What is written otherwise in a text that is meant for a decimal number; undefined where nothing is seen. */
function numeralFault(text: string, places: number): Fault | undefined {
  if (/^-?\d+,\d+$/.test(text)) {
    return new Fault('decimal-comma', `write a point: "${text.replace(',', '.')}"`);
  }
  const bare = text.replace(/[\s_'’]/g, '').replace(',', '.');
  if (bare !== text && isDecimal(bare)) {
    return new Fault('group-marks', `write it without group marks: "${bare}"`);
  }
  if (/^-?\d{1,3}([.,]\d{3}){2,}/.test(text)) {
    return new Fault('group-marks', 'write it without group marks, with a point before kopecks');
  }
  if (/^[−–]\d/.test(text)) return new Fault('not-an-amount', 'write the minus sign as "-"');
  if (/^-?[\d.]+e[+-]?\d+$/i.test(text)) return new Fault('not-an-amount', 'write all its digits');
  const written = isDecimal(text) ? (text.split('.')[1]?.length ?? 0) : 0;
  return written > places ? new Fault('too-many-places') : undefined;
}

const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
