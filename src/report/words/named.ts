/** A fact of the profile by its path, and what it is where there are words for it. */
export interface NamedFact {
  readonly path: string;
  readonly fact: string | undefined;
}
