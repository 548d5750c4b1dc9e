import type { AmountResult } from '../answer/results/assessment';
import type { NoteValue } from '../engine/terms';

type Values = { readonly [name: string]: NoteValue };

/** The value of a note as text; empty where the note has none. */
export function textOfValue(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

/** An amount of a note, which may be an interval. */
export function amountOfValue(values: Values, name: string): AmountResult {
  const ends = within(values, name);
  return 'from' in ends
    ? { from: textOfValue(ends, 'from'), to: textOfValue(ends, 'to') }
    : textOfValue(values, name);
}

/** The values within a value of a note; none where there are none. */
export function within(values: Values, name: string): Values {
  const value = values[name];
  return isGroup(value) ? value : {};
}

/** A list of texts or numbers of a note, as texts. */
export function textsOf(values: Values, name: string): readonly string[] {
  const value = values[name];
  return isList(value)
    ? value.flatMap((one) => (typeof one === 'object' ? [] : [String(one)]))
    : [];
}

/** A list of groups of values of a note. */
export function groupsOf(values: Values, name: string): readonly Values[] {
  const value = values[name];
  return isList(value) ? value.filter(isGroup) : [];
}

const isList = (value: NoteValue | undefined): value is readonly NoteValue[] =>
  Array.isArray(value);

const isGroup = (value: NoteValue | undefined): value is Values =>
  typeof value === 'object' && !isList(value);
