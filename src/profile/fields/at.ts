import { type Fields, type Form, fieldsIn, formOf } from './field';

/** A year behind the path of a series, or a place in a list. */
const PLACE = /^\d+$/;

/**
 * The form of the field at a path of a document (`project.site`, `imports[0].cost`, `taxableProfit.2022`); of a place
 * in a list and of a year of a series that of the whole. Undefined where there is none.
 */
export function formAt(fields: Fields, path: string): Form | undefined {
  const names = path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .filter((name) => !PLACE.test(name));
  let within: Fields | undefined = fields;
  let form: Form | undefined;
  for (const name of names) {
    if (within === undefined || !Object.hasOwn(within, name)) return undefined;
    const field: Fields[string] | undefined = within[name];
    if (field === undefined) return undefined;
    form = formOf(field);
    within = fieldsIn(form);
  }
  return form;
}
