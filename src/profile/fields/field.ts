import type { Day } from '../../kit/day';
import type { Kopecks, Rate } from '../../kit/money';
import type { Amount, DayText, Share } from '../written';

/** Kinds of single values: what is written, and what is read of it. */
export interface ValueKinds {
  readonly amount: { readonly written: Amount; readonly read: Kopecks };
  readonly 'signed-amount': { readonly written: Amount; readonly read: Kopecks };
  readonly share: { readonly written: Share; readonly read: Rate };
  readonly day: { readonly written: DayText; readonly read: Day };
  readonly year: { readonly written: number; readonly read: number };
  readonly flag: { readonly written: boolean; readonly read: boolean };
  readonly okved: { readonly written: string; readonly read: string };
  readonly name: { readonly written: string; readonly read: string };
  readonly id: { readonly written: string; readonly read: string };
  readonly jobs: { readonly written: number; readonly read: number };
  readonly 'whole-years': { readonly written: number; readonly read: number };
  readonly 'life-months': { readonly written: number; readonly read: number };
  readonly 'term-months': { readonly written: number; readonly read: number };
  readonly 'grace-months': { readonly written: number; readonly read: number };
}

export type ValueKind = keyof ValueKinds;

/** A value by its kind, or one of a few words. */
export type ValueForm = ValueKind | { readonly choice: readonly [string, ...string[]] };

/** What stands at a field. */
export type Form =
  | ValueForm
  /** Values in a list; with `least`, of at least one. */
  | { readonly list: ValueForm; readonly least?: 1 }
  /** A section with fields of its own. */
  | { readonly fields: Fields }
  /** A list of sections. */
  | { readonly each: Fields }
  /** A yearly series without gaps. */
  | { readonly byYear: ValueKind }
  /** Values by year that may leave years out, or a list of sections. */
  | { readonly byYear: ValueKind; readonly or: Fields };

/** A field of the document: its form, marked where it is required. */
export type Field = Form | { readonly required: Form };

/** The fields of a section, in the order of the document. */
export interface Fields {
  readonly [name: string]: Field;
}

/** The fields of a section whose type is given: all of them, and no others. */
export type FieldsOf<Section> = { readonly [Name in keyof Section]-?: Field };

/** The form of a field. */
export const formOf = (field: Field): Form =>
  typeof field === 'object' && 'required' in field ? field.required : field;

/** The fields within a form: of a section, or of each item of a list. */
export function fieldsIn(form: Form): Fields | undefined {
  if (typeof form === 'string') return undefined;
  if ('fields' in form) return form.fields;
  if ('each' in form) return form.each;
  return 'or' in form ? form.or : undefined;
}
