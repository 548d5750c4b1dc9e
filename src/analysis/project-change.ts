import type { Pairs, PeriodKey } from '../engine/pairs';
import type { MeasureId } from '../policy/ids';
import type { Twin } from '../policy/twins';
import type { Note, Verdict } from '../result';
import type { PossiblePair } from './differences-between';
import type { MeasureDifference, ProjectDifference } from './portfolio-result';
import type { Flipped } from './result';

/** A measure of one project before and after a change of policy, as a portfolio counts it. */
export interface CountedMeasure {
  readonly id: MeasureId;
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly relief: PossiblePair;
  /** Relief less extra tax. */
  readonly net: PossiblePair;
  readonly notComputed?: NonNullable<MeasureDifference['notComputed']>;
  readonly twins?: readonly Twin[];
  /** Relief less extra tax by year and budget; none where the difference is not known. */
  readonly periods: Pairs<PeriodKey>;
  readonly flipped?: readonly Flipped[];
}

/** A project as a portfolio counts it. */
export interface CountedProject {
  readonly measures: readonly CountedMeasure[];
}

/** What a change of policy does to one project, in numbers. */
export interface ProjectChange extends CountedProject {
  readonly project: ProjectDifference['project'];
  readonly warnings?: readonly Note[];
}
