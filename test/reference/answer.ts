import type { Profile } from '../../src/profile/profile';
import type { Stated } from '../../src/profile/stated';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import type { Readings } from '../../src/regions/kaluga/readings';

/** A profile of the region, its statuses with their types. */
export type KalugaProfile = Profile & { readonly statuses?: Stated<StatusesSection> };

/** What is asked: a profile of a region under an edition and readings. */
export interface Question {
  readonly region: RegionId;
  readonly profile: KalugaProfile;
  readonly edition: EditionId;
  readonly readings: Readings;
}

export type RegionId = 'kaluga' | 'tula';

/** What became of a condition: yes, no, or a fact that is not stated, a yes or no or a value. */
export type Answer = 'yes' | 'no' | 'yes-no-missing' | 'value-missing';

/** Which end of an amount that is only known to lie between two is meant. */
export type End = 'least' | 'most';

export type Verdict = 'eligible' | 'ineligible' | 'unknown';

/** One tax of one year in one budget; money in kopecks. */
export interface TaxLine {
  readonly year: number;
  readonly tax: string;
  readonly budget: string;
  readonly of: string;
  readonly before: bigint;
  readonly after: bigint;
  readonly relief: bigint;
  /** What the measure costs more than the ordinary tax. */
  readonly extra: bigint;
  readonly cutOff: bigint;
}

export interface CapAnswer {
  readonly amount: bigint;
  readonly used: bigint;
  readonly cutOff: bigint;
  readonly exhausted: readonly number[];
}

export interface ObjectLine {
  readonly year: number;
  readonly object: string;
  readonly relief: bigint;
}

/** A year of tax that is put off; money in kopecks. */
export interface CreditYear {
  readonly year: number;
  /** The tax of which some is put off. */
  readonly tax: bigint;
  readonly putOff: bigint;
  /** What is owed at the start of the year. */
  readonly balance: bigint;
  readonly repaid: bigint;
  readonly interest: bigint;
}

/** Tax that is put off and repaid with interest. */
export interface CreditAnswer {
  readonly years: readonly CreditYear[];
  readonly putOff: bigint;
  readonly interest: bigint;
  readonly present: bigint | null;
}

export interface MeasureAnswer {
  readonly id: string;
  readonly verdict: Verdict;
  readonly lines: readonly TaxLine[];
  readonly deferred: readonly TaxLine[];
  readonly costs: readonly TaxLine[];
  readonly objects: readonly ObjectLine[];
  readonly cap: CapAnswer | null;
  readonly credit: CreditAnswer | null;
}

export interface LoanAnswer {
  readonly id: string;
  readonly verdict: Verdict;
  readonly largest: bigint | null;
  readonly amount: bigint | null;
  /** What the federal fund gives of a joint loan. */
  readonly federal: bigint | null;
  /** Interest of each quarter. */
  readonly quarters: readonly bigint[];
  readonly interest: bigint;
  readonly principal: bigint;
  readonly guarantee: bigint;
  readonly market: bigint | null;
  readonly nominal: bigint | null;
  readonly present: bigint | null;
}

export interface Whole {
  readonly measures: readonly MeasureAnswer[];
  readonly loans: readonly LoanAnswer[];
}

/** No if one is no, else open if one is open. */
export function all(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  if (answers.includes('value-missing')) return 'value-missing';
  return answers.includes('yes-no-missing') ? 'yes-no-missing' : 'yes';
}

/** Yes if one is yes, else open if one is open. */
export function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  if (answers.includes('value-missing')) return 'value-missing';
  return answers.includes('yes-no-missing') ? 'yes-no-missing' : 'no';
}

/** Whether a fact is as it is supposed to be. */
export function is(fact: boolean | undefined, supposed: boolean): Answer {
  if (fact === undefined) return 'yes-no-missing';
  return fact === supposed ? 'yes' : 'no';
}

export function verdictOf(answer: Answer): Verdict {
  if (answer === 'yes') return 'eligible';
  return answer === 'no' ? 'ineligible' : 'unknown';
}

/** A measure without lines. */
export const bare = (id: string, answer: Answer): MeasureAnswer => ({
  id,
  verdict: verdictOf(answer),
  lines: [],
  deferred: [],
  costs: [],
  objects: [],
  cap: null,
  credit: null,
});

/** Whether lines are computed: what is missing at most is supposed to be yes. */
export const counts = (answer: Answer): boolean => answer === 'yes' || answer === 'yes-no-missing';
