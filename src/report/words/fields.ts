/** What a field of the profile is in one language. */
export interface FieldWords {
  /** What a report asks for. */
  readonly fact: string;
  /** The same for one year of a series. */
  readonly ofYear?: string;
  /** The explanation above the field in the starter. */
  readonly hint?: string;
  /** Said before the fields where the starter offers them in place of an empty section. */
  readonly instead?: string;
}
