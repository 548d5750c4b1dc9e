import {
  type Field,
  type Fields,
  type Form,
  fieldsIn,
  formOf,
  type ValueKind,
} from '../../profile/fields/field';
import type { Text, Texts } from '../../profile/fields/texts';
import type { Path } from '../../profile/place';
import { isFields } from '../state/document';

/** A field of the form at its place. */
export interface FieldAt {
  readonly path: Path;
  readonly field: Field;
  readonly form: Form;
}

/** A section of the form: one of the document, or all fields of it that stand in none. */
export interface Section {
  readonly name: string | null;
  /** What stands in it; items of a list are one field. */
  readonly fields: readonly FieldAt[];
  /** Whether an empty section says something: that none of what it could hold is there. */
  readonly mayBeEmpty: boolean;
}

/** The sections in the order of the document, those fields that stand in none as a section of their own. */
export function sectionsOf(fields: Fields, texts: Texts): readonly Section[] {
  const placed = fieldsAt(fields, []);
  const single = placed.filter(({ form }) => !isSection(form));
  const first = placed.findIndex(({ form }) => !isSection(form));
  return placed.flatMap((one, index): readonly Section[] => {
    const loose: Section = { name: null, fields: single, mayBeEmpty: false };
    if (!isSection(one.form)) return index === first ? [loose] : [];
    const [name = ''] = one.path;
    const text: Text = texts[name] ?? {};
    const isList = typeof one.form === 'object' && 'each' in one.form;
    return [
      {
        name: String(name),
        fields: isList ? [one] : fieldsAt(fieldsIn(one.form) ?? {}, one.path),
        mayBeEmpty: text.instead !== undefined,
      },
    ];
  });
}

const isSection = (form: Form): boolean =>
  typeof form === 'object' && ('fields' in form || 'each' in form);

/** The fields of a section at their places, but for the region, which is chosen above the form. */
export const fieldsAt = (fields: Fields, above: Path): readonly FieldAt[] =>
  Object.entries(fields)
    .map(([name, field]) => ({ path: [...above, name], field, form: formOf(field) }))
    .filter(({ path }) => path.join('.') !== REGION);

const REGION = 'project.region';

/** The kind of the values by year that a field has, where a table shows them: not where it is a list of items. */
export const seriesKind = (form: Form, value: unknown): ValueKind | undefined =>
  typeof form === 'object' && 'byYear' in form && !Array.isArray(value) ? form.byYear : undefined;

/** How many values a part of a document states. */
export function countStated(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countStated(one), 0);
  if (isFields(value)) return countStated(Object.values(value));
  return value === undefined ? 0 : 1;
}
