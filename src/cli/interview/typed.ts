import { Decimal } from '../../kit/decimal';
import type { ValueForm } from '../../profile/fields/field';

/**
 * The value of a field that was typed: digits in groups, a decimal comma, per cent and days of the Russian order are
 * written as a document has them. What is none stays as it was typed, for the parser to refuse.
 */
export function typedValue(form: ValueForm, typed: string): unknown {
  const text = typed.trim();
  if (typeof form !== 'string') return text;
  switch (form) {
    case 'amount':
    case 'signed-amount':
      return amountValue(text);
    case 'share':
      return shareValue(text);
    case 'day':
      return text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day, month, year) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
      );
    case 'year':
    case 'jobs':
    case 'life-months':
    case 'term-months':
    case 'grace-months':
      return wholeNumber(text);
    case 'flag':
      return text;
    case 'okved':
    case 'name':
    case 'id':
      return text;
  }
}

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

/** Spaces of all kinds and other signs that part groups of digits. */
const GROUPS = /[\s\u00a0\u2009\u202f'’_]/g;

/** Groups of three digits; others may be a slip of the hand. */
const IN_GROUPS = /^[-−–]?\d{1,3}(?:[\s\u00a0\u2009\u202f'’_]\d{3})+(?:[.,]\d+)?$/;

/** Digits with a decimal point; a comma is one where one or two digits follow it. */
const plain = (text: string): string =>
  (IN_GROUPS.test(text) ? text.replace(GROUPS, '') : text)
    .replace(/^[−–]/, '-')
    .replace(/^(-?\d+),(\d{1,2})$/, '$1.$2');

function amountValue(text: string): unknown {
  const amount = plain(text);
  if (/^-?\d+$/.test(amount)) return wholeNumber(amount);
  return /^-?\d+\.\d+$/.test(amount) ? amount : text;
}

const wholeNumber = (text: string): unknown => {
  const digits = plain(text);
  return /^-?\d+$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : text;
};

function shareValue(text: string): string {
  const [, percent] = /^(.+?)\s*%$/.exec(text) ?? [];
  const share = (percent ?? text).replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(share)) return text;
  return percent === undefined ? share : new Decimal(share).div(100).toFixed();
}
