import type { ValueForm } from '../../profile/fields/field';
import { decimalIn, scaledBy } from './scaled';

/** How many values a slider has, the one of the profile in their middle. */
const STEPS = 20;

/**
 * The values that a slider offers around one: from nothing to twice as much. Of an amount they are whole roubles
 * but for the one that is there; of a share at most 1.
 */
export function valuesAround(form: ValueForm, value: unknown): readonly (string | number)[] {
  const text = decimalIn(value);
  if (text === undefined) return [];
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step);
  const values = steps.map((step) =>
    step * 2 === STEPS ? text : scaledBy(text, step * 2, STEPS, form === 'share' ? 6 : 0),
  );
  const inRange = form === 'share' ? values.filter((one) => Number(one) <= 1) : values;
  const distinct = [...new Set(inRange)];
  return distinct.map(asCommandReads);
}

/** A whole number as a number, as the command reads `--values`; all else as text. */
function asCommandReads(text: string): string | number {
  const number = Number(text);
  return /^-?\d+$/.test(text) && Number.isSafeInteger(number) ? number : text;
}
