import type { Flipped } from '../../answer/results/analysis';
import type { MeasureDifference, ProjectDifference } from '../../answer/results/portfolio';
import type { Pairs, PeriodKey } from '../../engine/pairs';
import type { Note, Verdict } from '../../engine/terms';
import type { MeasureId } from '../../figures/ids';
import type { Twin } from '../../figures/twins';
import type { PossiblePair } from '../compare/by-period';
import type { CreditChange } from '../compare/differences-between';

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
  /** Of a tax that is put off on either side. */
  readonly credit?: Omit<CreditChange, 'present'>;
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
