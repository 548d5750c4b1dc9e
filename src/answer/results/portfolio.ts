import type { Note, Verdict } from '../../engine/terms';
import type { MeasureId } from '../../figures/ids';
import type { Twin } from '../../figures/twins';
import type { Difference, Flipped, JudgedId, PossibleDifference } from './analysis';
import type { Assessment } from './assessment';
import type { Id, QuarterKopecks, Roubles, Version } from './values';

/** What is saved in one year and budget: relief less extra tax. */
export interface PeriodDifference extends Difference {
  readonly year: number;
  readonly budget: Id;
}

/** What a change of policy does to one measure of one project. Relief is what an assessment has in `sums`. */
export interface MeasureDifference {
  readonly id: MeasureId;
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  /** A side is null where facts are missing to compute any relief on it. */
  readonly relief: PossibleDifference;
  /** Relief less extra tax: what the measure saves in all; a side is null where that of relief is. */
  readonly net: PossibleDifference;
  /** The measure, or those of its parts, whose relief facts are missing to compute on a side; absent where there is none. */
  readonly notComputed?: {
    readonly before: readonly JudgedId[];
    readonly after: readonly JudgedId[];
  };
  /** Figures that bind the project after the change although it changed only their twins; absent where there is none. */
  readonly twins?: readonly Twin[];
  /** Relief less extra tax, of years and budgets with any on either side; none where the difference is not known. */
  readonly byPeriod: readonly PeriodDifference[];
  /** The conditions, those of parts too, that are answered otherwise where a verdict changed; absent where they were not asked for. */
  readonly flipped?: readonly Flipped[];
  /** Of a tax that is put off on either side: what is put off, and the interest; in no amount above. */
  readonly credit?: {
    readonly putOff: PossibleDifference;
    readonly interest: PossibleDifference;
  };
}

/** What a change of policy does to one project. Measures exclude each other, so there is no sum over them. */
export interface ProjectDifference {
  readonly project: Assessment['project'];
  /** Warnings about the amounts of the profile; absent where there are none. */
  readonly warnings?: readonly Note[];
  readonly measures: readonly MeasureDifference[];
}

/** A policy by its figures and by what amended them. */
export interface PolicyName extends Pick<Assessment, 'edition'> {
  readonly hash: string;
  readonly amendments: Assessment['policy']['amendments'];
}

/**
 * How the differences of projects lie. Quartiles stand on the straight line
 * between the two nearest of the ordered values, (n - 1) / 4 places apart
 * (type 7 of Hyndman and Fan), and are exact; the mean is rounded to the kopeck, half up.
 */
export interface Distribution {
  readonly count: number;
  readonly min: Roubles;
  readonly lowerQuartile: QuarterKopecks;
  readonly median: QuarterKopecks;
  readonly upperQuartile: QuarterKopecks;
  readonly max: Roubles;
  readonly mean: Roubles;
}

/** Projects whose relief less extra tax under a measure grows, or shrinks, and by how much together. */
export interface Moved {
  readonly projects: number;
  readonly amount: Roubles;
}

/** How often a condition is answered otherwise in projects whose verdict changed. */
export interface FlipCount {
  readonly finding: Id;
  readonly before: Flipped['before'];
  readonly after: Flipped['after'];
  readonly projects: number;
}

/** One measure over all projects. */
export interface MeasureTotals {
  readonly id: MeasureId;
  readonly verdicts: { readonly before: VerdictCounts; readonly after: VerdictCounts };
  /** Eligible after and not before. */
  readonly newlyEligible: number;
  /** Eligible before and not after. */
  readonly noLongerEligible: number;
  /** Whose verdict changed, from whichever to whichever. */
  readonly verdictChanged: number;
  /** The most frequent first; absent where a project was compared without its findings. */
  readonly flipped?: readonly FlipCount[];
  /**
   * Projects whose difference of relief cannot be computed, for want of facts or since it falls in no year: they are in
   * no sum, count or quartile below. Tax that is put off is not counted here.
   */
  readonly notComputed: number;
  /** Of the projects that are in the sums, those of which some part of the measure could not be computed. */
  readonly computedInPart: number;
  /** Projects whose difference is an interval: they are in the sums, and in no count or quartile below; absent where there is none. */
  readonly between?: number;
  /** Figures that bind projects after the change although it changed only their twins, and how many projects. */
  readonly twins: readonly (Twin & { readonly projects: number })[];
  /** Null where there is no project whose relief could be computed on both sides. */
  readonly relief: Difference | null;
  /** Relief less extra tax; null as `relief` is. The sums, counts and quartiles below are of it. */
  readonly net: Difference | null;
  /** The part of `net` that is of projects with the verdict unknown on that side; null as `relief` is. */
  readonly supposed: Difference | null;
  /** Of taxes that are put off: the projects whose difference is known, and their sums; in no sum above. Absent where there is none. */
  readonly credit?: {
    readonly projects: number;
    /** Of them, those whose verdict is unknown on a side. */
    readonly supposed: number;
    readonly putOff: Difference;
    readonly interest: Difference;
  };
  readonly byPeriod: readonly PeriodDifference[];
  readonly byYear: readonly (Difference & { readonly year: number })[];
  readonly byBudget: readonly (Difference & { readonly budget: Id })[];
  readonly winners: Moved;
  readonly losers: Moved;
  /** Null where there is no project whose difference is known. */
  readonly distribution: Distribution | null;
  /** The same of the projects in which it changes; null where there is none. */
  readonly distributionOfChanges: Distribution | null;
}

/** How many projects have each verdict. */
export type VerdictCounts = { readonly [verdict in Verdict]: number };

/** A change of policy over all projects. */
export interface PortfolioTotals {
  readonly projects: number;
  /** The measures that were compared, in the order of the rules. */
  readonly measures: readonly MeasureTotals[];
}

/** A project whose relief less extra tax under a measure changes. */
export interface ChangedProject {
  readonly measure: MeasureId;
  /** Its place in the list of projects, the first being 0. */
  readonly index: number;
  readonly name: string;
  /** Relief less extra tax after, less that before. */
  readonly difference: Roubles;
}

/** One policy set against the first. */
export interface PolicyEffect {
  readonly after: PolicyName;
  /** In the order of the profiles. */
  readonly projects: readonly ProjectDifference[];
  /** Gains by measure, the greatest first. */
  readonly winners: readonly ChangedProject[];
  /** Losses by measure, the greatest first. */
  readonly losers: readonly ChangedProject[];
  readonly totals: PortfolioTotals;
}

/** The answer of `comparePolicies`: plain JSON, money as decimal text in roubles. */
export interface PolicyComparison {
  readonly schema: 'investor-incentives/policy-comparison@2';
  /** Version of the library. */
  readonly version: Version;
  readonly before: PolicyName;
  /** One for each policy after the first. */
  readonly effects: readonly PolicyEffect[];
}
