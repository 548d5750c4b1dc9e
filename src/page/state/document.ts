import type { Path } from '../../profile/place';

/** A section of a document as it stands on the page. */
export interface PlainFields {
  readonly [name: string]: unknown;
}

export const isFields = (value: unknown): value is PlainFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of a document with a value at a place; undefined takes away what stands there, and sections that have
 * nothing left. A section on the way that is no section yet becomes one.
 */
export function putValue(document: PlainFields, path: Path, value: unknown): PlainFields {
  return (put(document, path, value) ?? {}) as PlainFields;
}

function put(whole: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') return putInList(whole, step, rest, value);
  const { [step]: own, ...others } = isFields(whole) ? whole : {};
  const inner = put(own, rest, value);
  if (inner !== undefined) {
    return isFields(whole) && step in whole
      ? { ...whole, [step]: inner }
      : { ...others, [step]: inner };
  }
  return Object.keys(others).length === 0 ? undefined : others;
}

/** An item of which all fields are taken away stays; only the item itself can be taken out of its list. */
function putInList(whole: unknown, step: number, rest: Path, value: unknown): unknown {
  const items: readonly unknown[] = Array.isArray(whole) ? whole : [];
  if (rest.length === 0 && value === undefined) {
    const left = items.filter((_, index) => index !== step);
    return left.length === 0 ? undefined : left;
  }
  const inner = put(items[step], rest, value) ?? {};
  return step < items.length
    ? items.map((item, index) => (index === step ? inner : item))
    : [...items, inner];
}

/** A path of a field as declarations and words name it: `[]` for a place in a list. */
export const patternOf = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The years that values by year of a document have, wherever they stand. */
export function yearsStated(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(yearsStated);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    /^\d{4}$/.test(name) ? [Number(name)] : yearsStated(inner),
  );
}
