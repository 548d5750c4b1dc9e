import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';
import type { Definitions, FiguresOf } from './define';
import type { BASELINE } from './definitions/baseline';
import type { FUND, PROGRAMME } from './definitions/loans';
import type { InForce, PeriodTests, ReducedRegional } from './definitions/shared';
import type { MeasureId, ProgrammeId } from './ids';

/**
 * All figures of an edition by group: those that every region has, and the region's own,
 * which the definitions of their group read with their types.
 */
export interface Figures {
  readonly edition: string;
  readonly baseline: BaselineFigures;
  readonly loans: LoanFigures;
  readonly [group: string]: unknown;
}

/** What the editions of a region have in common. */
export interface Frame<D extends Definitions = Definitions> {
  /** The id of the region. */
  readonly region: string;
  /** Its figures, nested as the policy nests them. */
  readonly definitions: D;
  /**
   * Figures of which one or the other decides the same amount or period of a project:
   * an amendment of one alone leaves projects unchanged that the other binds.
   */
  readonly twins: readonly (readonly [string, string])[];
  /** The names that figures may list: measures, and columns of statuses. */
  readonly names: { readonly measures: readonly MeasureId[]; readonly statuses: readonly string[] };
}

/** Figures by which projects are assessed, as an edition or an amendment leaves them. */
export interface Policy extends Figures {
  readonly frame: Frame;
  /** The tax years that its edition covers; a year outside is an error. */
  readonly years: { readonly first: number; readonly last: number };
  /** What the figures were amended by, in order; none in an edition. */
  readonly amendments: readonly AmendmentRecord[];
  readonly fingerprint: Fingerprint;
  readonly prose: Prose;
}

/** What a policy is known by. */
export interface Fingerprint {
  /** SHA-256 of the figures, their days and standings; of no text. */
  readonly hash: string;
  /** The figures of which it is the hash: those of the policy itself. */
  readonly of: Figures;
}

/** What an amendment did to the figures of a policy. */
export interface AmendmentRecord {
  readonly title: string;
  readonly source: string;
  readonly changed: readonly FigureDay[];
  /** Values of later days that gave way to those of the amendment. */
  readonly dropped: readonly FigureDay[];
}

/** A figure by its path in the policy, and the first day of one of its values. */
export interface FigureDay {
  readonly figure: string;
  readonly from: Day;
}

/** What an investor must obtain for a measure: its words stand by this id, beside the rules of the region. */
export interface StepOf {
  readonly id: string;
  readonly citation: Citation;
  readonly standing: Standing;
}

/** A rule of which no figure is a part, with where it comes from. */
export interface RuleText {
  readonly citation: Citation;
  readonly standing: Standing;
}

/** What an edition says beside its figures. */
export interface Prose {
  /** How each measure is obtained, by the name of its figures. */
  readonly steps: { readonly [name: string]: StepOf };
  readonly rules: { readonly [name: string]: RuleText };
}

/** First and last tax year of a measure; null is no such bound. */
export type InForceFigures = FiguresOf<InForce>;
/** A reduced regional rate and the reduction that is printed beside it. */
export type ReducedRegionalFigures = FiguresOf<ReducedRegional>;
/** Conditions that are tested in each tax period. */
export type PeriodTestFigures = FiguresOf<PeriodTests>;

export interface BaselineFigures extends FiguresOf<typeof BASELINE> {}
/** Figures of a programme; all are read on the day of drawing. Null is no such condition. */
export type ProgrammeFigures = FiguresOf<typeof PROGRAMME>;
export interface LoanFigures extends FiguresOf<typeof FUND> {
  readonly programmes: { readonly [id: ProgrammeId]: ProgrammeFigures };
}

/**
 * The figures of a programme.
 * @throws RangeError where there are none: a fault of the region.
 */
export function programmeFigures({ programmes }: LoanFigures, id: ProgrammeId): ProgrammeFigures {
  const found = programmes[id];
  if (found === undefined) throw new RangeError(`there are no figures of the programme ${id}`);
  return found;
}

/**
 * How a measure is obtained.
 * @throws RangeError where the edition does not say: a fault of the region.
 */
export function stepIn({ prose }: Pick<Policy, 'prose'>, name: string): StepOf {
  const found = prose.steps[name];
  if (found === undefined) throw new RangeError(`the edition has no step ${name}`);
  return found;
}

/**
 * A rule of which no figure is a part.
 * @throws RangeError where the edition does not say: a fault of the region.
 */
export function ruleText({ prose }: Pick<Policy, 'prose'>, name: string): RuleText {
  const found = prose.rules[name];
  if (found === undefined) throw new RangeError(`the edition has no rule ${name}`);
  return found;
}
