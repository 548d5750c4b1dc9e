import type { Field, Fields, Form } from './field';

/** What a field is: the description of the JSON Schema and of the pages. */
export type Label = string | { readonly label: string; readonly fields: Labels };

/** Labels of the fields of any section. */
export interface Labels {
  readonly [name: string]: Label;
}

/** A value as the starter writes it. */
export type Sample =
  | string
  | number
  | boolean
  | readonly Sample[]
  | { readonly [name: string]: Sample };

/** What reports ask and the starter says of a field. */
export interface Text {
  /** What a report asks for where the field is missing. Left out: the label. */
  readonly question?: string;
  /** The same for one year of a series. */
  readonly questionOfYear?: string;
  /** The explanation above the field in the starter. */
  readonly hint?: string;
  /** How the starter fills the field in. */
  readonly sample?: Sample;
  /** Whether the starter takes the field into use; otherwise it is offered in a comment. */
  readonly used?: true;
  /** Said before the fields where the starter offers them in place of an empty section. */
  readonly instead?: string;
  /** Texts of the fields within. */
  readonly fields?: Texts;
}

/** Texts of the fields of any section. */
export interface Texts {
  readonly [name: string]: Text;
}

/** Labels of declared fields, nested as these are. */
export type LabelsOf<Declared extends Fields> = {
  readonly [Name in keyof Declared]: LabelOf<Within<Declared[Name]>>;
};

type LabelOf<Inner extends Fields> = [Inner] extends [never]
  ? string
  : { readonly label: string; readonly fields: LabelsOf<Inner> };

/** Texts of declared fields, nested as these are; a field may do without. */
export type TextsOf<Declared extends Fields> = {
  readonly [Name in keyof Declared]?: Omit<Text, 'fields'> & {
    readonly fields?: TextsOf<Within<Declared[Name]>>;
  };
};

/** The fields within a field; never where it has none. */
type Within<F extends Field> = F extends { readonly required: infer Required extends Form }
  ? Within<Required>
  : F extends
        | { readonly fields: infer Inner extends Fields }
        | { readonly each: infer Inner extends Fields }
        | { readonly or: infer Inner extends Fields }
    ? Inner
    : never;
