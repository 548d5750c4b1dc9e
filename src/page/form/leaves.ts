import { type Fields, fieldsIn, formOf, type ValueForm } from '../../profile/fields/field';
import type { Path } from '../../profile/place';
import { isFields } from '../state/document';
import { decimalIn } from '../state/scaled';

/** A number that a document states. */
export interface StatedNumber {
  readonly path: Path;
  readonly form: ValueForm;
  readonly value: string | number;
}

/** Forms of numbers that a slider can vary. */
const VARIED: readonly unknown[] = ['amount', 'signed-amount', 'share', 'jobs'];

/** Every number that a document states and a slider can vary, in the order of the fields. */
export function statedNumbers(
  fields: Fields,
  section: unknown,
  above: Path = [],
): readonly StatedNumber[] {
  if (!isFields(section)) return [];
  return Object.entries(fields).flatMap(([name, field]) => {
    const form = formOf(field);
    const value = section[name];
    const path = [...above, name];
    if (typeof form === 'string') return numberAt(form, value, path);
    if (Array.isArray(value)) {
      const inner = fieldsIn(form) ?? {};
      return value.flatMap((item: unknown, index) => statedNumbers(inner, item, [...path, index]));
    }
    if ('byYear' in form && isFields(value)) {
      return Object.entries(value).flatMap(([year, one]) =>
        numberAt(form.byYear, one, [...path, year]),
      );
    }
    return 'fields' in form ? statedNumbers(form.fields, value, path) : [];
  });
}

function numberAt(form: ValueForm, value: unknown, path: Path): readonly StatedNumber[] {
  const isNumber = typeof value === 'string' || typeof value === 'number';
  return VARIED.includes(form) && isNumber && decimalIn(value) !== undefined
    ? [{ path, form, value }]
    : [];
}
