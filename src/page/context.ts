import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LoadedRegion } from '../engine/region';
import type { Words } from '../report/words';
import type { Format } from '../words/words';
import type { AnswerState } from './answered';
import type { Needs } from './form/names';
import type { Action, PageState } from './state/state';
import type { FORM } from './words/form';
import type { MORE } from './words/more';
import type { PAGE } from './words/page';
import type { In } from './words/say';

/** What every part of the page is made with. */
export interface PageView {
  readonly state: PageState;
  readonly act: (action: Action) => void;
  readonly region: LoadedRegion;
  /** Words of the reports on the region. */
  readonly words: Words;
  readonly format: Format;
  /** Words of the page itself. */
  readonly say: In<typeof PAGE>;
  readonly form: In<typeof FORM>;
  readonly more: In<typeof MORE>;
  /** Stands before the names of controls, where the same field stands on the page twice. */
  readonly idPrefix: string;
  readonly answered: AnswerState;
  /** Which facts are missing under the answer that is shown. */
  readonly needs: Needs;
}

export const PageContext = createContext<PageView | null>(null);

/** @throws Error outside of the page. */
export function usePage(): PageView {
  const page = useContext(PageContext);
  if (page === null) throw new Error('this is no part of a page');
  return page;
}
