import type { ValueForm } from '../profile/fields/field';
import { numberIn, shareOfPercent, type TypedNumber } from './typed-number';

/**
 * The value of a field that was typed: numbers as people write them, per cent of a share and days of the Russian order
 * become what a document has, whole numbers as numbers and others as decimal texts; undefined for an empty text. What
 * is none, or may be two numbers, stays as it was typed, for the parser to refuse.
 * @example
 * typedValue('amount', '1 234 567,50'); // '1234567.50'
 * typedValue('share', '13,5 %'); // '0.135'
 */
export function typedValue(form: ValueForm, typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (typeof form === 'object') return text;
  switch (form) {
    case 'amount':
    case 'signed-amount':
      return numberOr(text, { of: ['plain', 'roubles'] }, ({ text: digits }) =>
        /^-?\d+$/.test(digits) ? wholeNumber(digits) : digits,
      );
    case 'share':
      return numberOr(text, { of: ['plain', 'percent'] }, ({ text: digits, unit }) =>
        unit === 'percent' ? shareOfPercent(digits) : digits,
      );
    case 'year':
    case 'jobs':
    case 'whole-years':
    case 'life-months':
    case 'term-months':
    case 'grace-months':
      return numberOr(text, { of: ['plain'] }, ({ text: digits }) =>
        /^-?\d+$/.test(digits) ? wholeNumber(digits) : text,
      );
    case 'day':
      return text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day, month, year) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
      );
    case 'flag':
      return FLAGS[text] ?? text;
    case 'okved':
    case 'name':
    case 'id':
      return text;
  }
}

const FLAGS: { readonly [text: string]: boolean } = { true: true, false: false };

/** What a number of the units that a field has is in the document; any other text as it is. */
function numberOr(
  text: string,
  { of }: { readonly of: readonly TypedNumber['unit'][] },
  written: (number: TypedNumber) => unknown,
): unknown {
  const read = numberIn(text);
  return read.kind === 'number' && of.includes(read.number.unit) ? written(read.number) : text;
}

/** A number that JavaScript has exactly; others stay digits. */
const wholeNumber = (digits: string): number | string =>
  Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;

/** Values of a list, which commas, semicolons or spaces part. */
export const typedList = (form: ValueForm, typed: string): readonly unknown[] =>
  typed
    .split(/[;,\s]+/)
    .filter((one) => one !== '')
    .map((one) => typedValue(form, one));

/** Yearly values: "2019: 120 000 000; 2020: 7,60" as a map; the text where it is none. */
export function typedSeries(form: ValueForm, typed: string): unknown {
  const parts = typed.split(/[;\n]/).filter((part) => part.trim() !== '');
  const entries = parts.map((part) => /^\s*(\d{4})\s*[:=]\s*(\S.*)$/.exec(part));
  const found = entries.flatMap((entry) => (entry === null ? [] : [[entry[1], entry[2]] as const]));
  const years = new Set(found.map(([year]) => year));
  if (found.length < parts.length || years.size < found.length) return typed.trim();
  return Object.fromEntries(
    found.map(([year = '', value = '']) => [year, typedValue(form, value)]),
  );
}
