import type { PageAnswer, PageQuestion } from './questions';

/** A question as it is sent to a worker. */
export interface Asked {
  readonly id: number;
  readonly question: PageQuestion;
}

/** What comes back: an answer, or what the library failed with. */
export type Reply =
  | { readonly id: number; readonly answer: PageAnswer }
  | { readonly id: number; readonly failure: string };
