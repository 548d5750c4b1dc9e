import type { MeasureId } from '../figures/ids';
import type { StepOf } from '../figures/policy';
import type { Citation, MissingFact, Standing } from '../kit/finding';

/** A name in English and in Russian. */
export interface Title {
  readonly en: string;
  readonly ru: string;
}

/** A value of a note: amounts and rates as decimal text. */
export type NoteValue =
  | string
  | number
  | boolean
  | readonly NoteValue[]
  | { readonly [name: string]: NoteValue };

/** An assumption or a warning: an id that never changes its meaning, and the values that its sentence needs. */
export interface Note {
  readonly id: string;
  readonly measures: readonly MeasureId[];
  readonly values: { readonly [name: string]: NoteValue };
}

/** Whether a measure is open to the project; unknown where a fact is missing on which it hangs. */
export type Verdict = 'eligible' | 'ineligible' | 'unknown';

/** Why relief ends with its last tax period, in every region. */
export const END_REASONS = [
  'periods-used',
  'cap-exhausted',
  'contract-ends',
  'status-ends',
  'last-year',
  'imports-end',
  'edition-ends',
] as const;

/** One of the reasons that every region has. */
export type CommonEndReason = (typeof END_REASONS)[number];

/**
 * Why relief ends with its last tax period: a reason of every region, or one that a measure brings.
 * @pattern ^[a-z0-9]+([.-][a-z0-9]+)*$
 */
export type EndReason = string;

/** First and last tax period of the relief, and why it ends there. */
export interface Periods {
  readonly first: number;
  readonly last: number;
  readonly because: EndReason;
}

/** A fact that the profile does not state and on which an answer hangs. */
export interface Missing extends MissingFact {
  readonly for: 'verdict' | 'lines';
}

/** A figure that no source seen confirms. */
export interface UnconfirmedFigure {
  /** Path of the figure in the policy. */
  readonly figure: string;
  readonly decides: 'amount' | 'bound';
  readonly citation: Citation;
}

/** What must be obtained for a measure, with where that comes from. */
export interface Step extends StepOf {
  readonly held: string | null;
  /** By which day, where it is not held. */
  readonly by: string | null;
}

/** A note with the source that it cites, where it cites one. */
export interface CitingNote extends Note {
  readonly cites?: { readonly citation: Citation; readonly standing: Standing };
}

/**
 * The capital investment of which a cap is a share: made to date, planned in total, or stated in the contract.
 */
export type CapBase = 'made-to-date' | 'planned-total' | 'stated';
