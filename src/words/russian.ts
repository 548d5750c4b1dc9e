import type { Name } from './words';

const PLURALS = /* @__PURE__ */ new Intl.PluralRules('ru');

/** The form of a noun that a whole number asks for: 1 год, 2 года, 5 лет. */
export function formFor(count: number, one: string, few: string, many: string): string {
  switch (PLURALS.select(count)) {
    case 'one':
      return one;
    case 'few':
      return few;
    case 'zero':
    case 'two':
    case 'many':
    case 'other':
      return many;
  }
}

/** A whole number with its noun: "21 год", "22 года", "111 лет". */
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${formFor(count, one, few, many)}`;

/** Names as a list: "a, b и c". */
export const and = (names: readonly string[]): string =>
  new Intl.ListFormat('ru', { type: 'conjunction' }).format(names);

/** A name in its cases. */
export const inCases = (nom: string, gen: string, prep: string): Name => ({ nom, gen, prep });

/** Texts in quotation marks. */
export const quoted = (text: string): string => `«${text}»`;
