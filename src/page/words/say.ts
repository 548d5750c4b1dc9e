import type { Language } from '../../words/words';

/** A text of the page, or what makes one, in each language. */
export type Pair<Said> = { readonly [language in Language]: Said };

/** Pairs by name. */
interface Pairs {
  readonly [name: string]: Pair<unknown>;
}

/** The same in one language. */
export type In<Words extends Pairs> = {
  readonly [Name in keyof Words]: Words[Name] extends Pair<infer Said> ? Said : never;
};

/** Words in one language. */
export const inLanguage = <Words extends Pairs>(words: Words, language: Language): In<Words> =>
  Object.fromEntries(
    Object.entries(words).map(([name, pair]) => [name, pair[language]]),
  ) as In<Words>;
