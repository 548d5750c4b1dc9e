import type { ValueForm } from '../../profile/fields/field';
import type { Format } from '../../words/words';
import { numberIn, shareOfPercent } from './numbers';

/** What was typed into a field as a value of the document; undefined takes the value away. What is not understood stays a text, which the parser refuses. */
export function valueTyped(form: ValueForm, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (typeof form === 'object') return trimmed;
  switch (form) {
    case 'amount':
    case 'signed-amount':
      return decimalTyped(text, false);
    case 'share':
      return decimalTyped(text, true);
    case 'day':
      return trimmed.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day, month, year) =>
        [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
      );
    case 'flag':
      return FLAGS[trimmed] ?? trimmed;
    case 'name':
      return text;
    case 'id':
    case 'okved':
      return trimmed;
    case 'year':
    case 'jobs':
    case 'life-months':
    case 'term-months':
    case 'grace-months':
      return countTyped(trimmed);
  }
}

const FLAGS: { readonly [text: string]: boolean } = { true: true, false: false };

/** Per cent are of a share alone; with a sign behind it an amount stays a text. */
function decimalTyped(text: string, isShare: boolean): string {
  const read = numberIn(text);
  if (read.kind !== 'number') return text;
  const { isPercent, text: digits } = read.number;
  if (!isPercent) return digits;
  return isShare ? shareOfPercent(digits) : text;
}

function countTyped(text: string): unknown {
  const read = numberIn(text);
  const isWhole =
    read.kind === 'number' && !read.number.isPercent && /^\d+$/.test(read.number.text);
  return isWhole ? Number(read.number.text) : text;
}

/** A value of the document as its field shows it; what has another form is shown as it is. */
export function shownValue(form: ValueForm, value: unknown, format: Format): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  if (form === 'amount' || form === 'signed-amount') return format.amount(text);
  return form === 'share' ? format.percent(text) : text;
}
