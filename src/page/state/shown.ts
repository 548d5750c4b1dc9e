import type { ValueForm } from '../../profile/fields/field';
import type { Format } from '../../words/words';

/** A value of the document as its field shows it; what has another form is shown as it is. */
export function shownValue(form: ValueForm, value: unknown, format: Format): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (form === 'day' && /^\d{4}-\d\d-\d\d$/.test(text)) return format.day(text);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  if (form === 'amount' || form === 'signed-amount') return format.amount(text);
  return form === 'share' ? format.percent(text) : text;
}
