import { type Fields, type Form, fieldsIn, formOf } from './field';
import type { Labels, Text, Texts } from './texts';

/** A field as it is declared, with its path: `[]` is a place in a list. */
export interface Declared {
  readonly path: string;
  readonly form: Form;
  readonly isRequired: boolean;
  readonly label: string;
  readonly text: Text;
}

/** The fields and all that are within them, in the order of the document. */
export function declaredIn(
  fields: Fields,
  labels: Labels,
  texts: Texts,
  above = '',
): readonly Declared[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const [form, given, text = {}] = [formOf(field), labels[name], texts[name]];
    const { label, fields: inner } =
      typeof given === 'object' ? given : { label: given ?? '', fields: {} };
    const path = `${above}${name}`;
    const isSection = typeof form === 'object' && 'fields' in form;
    return [
      { path, form, isRequired: form !== field, label, text },
      ...declaredIn(
        fieldsIn(form) ?? {},
        inner,
        text.fields ?? {},
        isSection ? `${path}.` : `${path}[].`,
      ),
    ];
  });
}
