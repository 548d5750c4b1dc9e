/** What is said of a fact that is asked for, in one language. */
export interface QuestionWords {
  /** A yes or no as a sentence. */
  readonly whether: (fact: string) => string;
  /** Any other fact; what it is about stands behind it: an object, or the year from which values are missing. */
  readonly state: (fact: string, about: string | null) => string;
  /** What the answer can bring into the best package, or put out of it. */
  readonly elements: (names: readonly string[]) => string;
  /** That it changes only what the best package saves. */
  readonly worth: string;
  /** How far apart answers are; null is no bound. */
  readonly moves: (least: string | null, most: string | null) => string;
}
