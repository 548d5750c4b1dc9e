import type { Case } from '../facts/case';
import type { Finding, MissingFact } from '../kit/finding';
import type { Value } from '../policy/figure';
import type { MeasureId, PartId } from '../policy/ids';
import type { InForceFigures, Policy, StepName } from '../policy/policy';
import type { ReadingId } from '../policy/readings';
import type { NoteValue, Title } from '../result';
import type { Treatment } from '../taxes/treatment';

/** A figure that an appraisal rests on. */
export type Basis = Pick<Value<unknown>, 'figure' | 'decides' | 'citation' | 'standing'>;

/** An assumption made on the way, with the values its sentence needs. */
export interface Assumed {
  readonly id: string;
  readonly values: { readonly [name: string]: NoteValue };
}

/** What a measure makes of a case: whether its conditions are met, and what it would do to which tax. */
export interface Appraisal {
  readonly findings: Finding;
  /** None where a fact is missing without which nothing can be computed. */
  readonly treatments: readonly Treatment[];
  /** Facts without which lines are not computed, or not all of them. */
  readonly missing: readonly MissingFact[];
  readonly basis: readonly Basis[];
  readonly assumed: readonly Assumed[];
  /** The readings under which another value would give another answer. */
  readonly readings: readonly ReadingId[];
}

export interface Part {
  readonly id: PartId;
  readonly title: Title;
  readonly appraise: (c: Case) => Appraisal;
}

export interface Measure {
  readonly id: MeasureId;
  readonly title: Title;
  /** The name of its figures in the policy. */
  readonly name: StepName;
  /** Its first and last year, where the figures of that name do not tell. */
  readonly years?: (policy: Policy) => InForceFigures;
  readonly appraise: (c: Case) => Appraisal;
  /** The day on which the status is held, or null. */
  readonly held: (c: Case) => string | null;
  readonly parts?: readonly Part[];
}

/** The figures of the first and last tax year of a measure. */
export const yearsOf = ({ name, years }: Measure, policy: Policy): InForceFigures =>
  years?.(policy) ?? policy[name];
