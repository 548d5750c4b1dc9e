import type { AnyFigureLabels } from '../../../figures/labels';
import type { ReadingWords, RegionWords } from '../../../words/words';

/** What the folder of a measure brings in Russian. */
export interface InRussian {
  /** What it brings in English as well. */
  readonly words: RegionWords;
  /** The law of the measure and of each of its parts, by id. */
  readonly laws: { readonly [id: string]: string };
  readonly readings: { readonly [id: string]: ReadingWords };
  /** What its figures are called, nested as they are. */
  readonly labels: AnyFigureLabels;
  /** What their parts of the policy are called. */
  readonly parts: { readonly [part: string]: string };
}
