import type { Title } from '../../engine/terms';
import type { Standing } from '../../kit/finding';

/**
 * The id of a source in the table `sources` of the answer: the name of the source, a dot, and how well
 * it is known, `rip-counted.law`. It is the same in every answer, whatever else that has.
 * @pattern ^[a-z0-9-]+\.(printed|law|secondary|scenario|unconfirmed)$
 */
export type SourceId = string;

/** Where a figure or a condition comes from, and how well it is known; the address is a page that a reader can open. */
export interface Source {
  readonly text: string;
  readonly address?: string;
  readonly standing: Standing;
}

/** Every source that an answer refers to, once. */
export interface Sources {
  readonly [id: SourceId]: Source;
}

/** Titles by id, each once. */
export interface Titles {
  /** Of the measures in the answer and of their parts. */
  readonly measures: TitlesById;
  /** Of the programmes of loans in the answer. */
  readonly programmes: TitlesById;
  /** Of every budget of the region. */
  readonly budgets: TitlesById;
  /** Of every payment of the region beside the taxes that all regions have. */
  readonly payments: TitlesById;
}

/** Names in English and in Russian, by id. */
export interface TitlesById {
  readonly [id: string]: Title;
}

/** What an answer refers to by id. */
export interface Tables {
  readonly sources: Sources;
  readonly titles: Titles;
}
