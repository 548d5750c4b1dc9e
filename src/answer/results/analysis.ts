import type { ElementId } from '../../engine/plan/candidates';
import type { Missing, Note, Verdict } from '../../engine/terms';
import type { MeasureId, PartId, ProgrammeId } from '../../figures/ids';
import type { FindingVerdict, Within } from '../../kit/finding';
import type { Problem } from '../../kit/problem';
import type { AmountResult } from './assessment';
import type { ReliefWorth, Worth } from './plan';
import type { CalendarDay, DayOrYear, DecimalText, Id, Roubles, Version } from './values';

/** Anything of a project that is judged by itself: a measure, a part of the zone's relief, a loan. */
export type JudgedId = MeasureId | PartId | ProgrammeId;

/** A package by what it is made of and what it is worth. */
export interface PackageWorth {
  readonly elements: readonly ElementId[];
  readonly value: Worth;
}

/**
 * Money is decimal text in roubles; a day is "YYYY-MM-DD"; `finding` is the condition that the
 * change meets, or the code of a problem of the profile that it keeps from arising.
 */
export type Change =
  /** More capital investment, at the latest on the day; null is any time from the start on. */
  | {
      readonly kind: 'invest-more';
      readonly finding: Id;
      readonly amount: Roubles;
      readonly by: CalendarDay | null;
    }
  /** Capital investment of later moments made at the latest on the day; `from` is a day or a year. */
  | {
      readonly kind: 'bring-forward';
      readonly finding: Id;
      readonly amount: Roubles;
      readonly by: CalendarDay;
      readonly moves: readonly {
        readonly path: string;
        readonly from: DayOrYear;
        readonly amount: Roubles;
      }[];
    }
  /** A fact that would have to be otherwise; false for a status is one that is not held. */
  | {
      readonly kind: 'state';
      readonly finding: Id;
      readonly path: string;
      readonly value: string | boolean;
    }
  /** A number of the profile that would have to be greater or less, to a value and by a difference. */
  | {
      readonly kind: 'raise' | 'lower';
      readonly finding: Id;
      readonly path: string;
      readonly unit: 'roubles' | 'months' | 'years' | 'share';
      readonly to: DecimalText;
      readonly by: DecimalText;
    }
  /** A day of the profile that would have to be another: at the latest or at the earliest that day. */
  | {
      readonly kind: 'move';
      readonly finding: Id;
      readonly path: string;
      readonly to: CalendarDay;
      readonly bound: 'latest' | 'earliest';
    }
  /** Nothing that the investor does would meet the condition. */
  | {
      readonly kind: 'none';
      readonly finding: Id;
      /** The thing that the finding is about, where there are several. */
      readonly of?: string;
      readonly because: 'not-in-force' | 'day-past' | 'nothing-listed' | 'no-base' | 'no-way-found';
    };

/** One list of changes under which a measure would no longer be refused. */
export interface Way {
  readonly changes: readonly Change[];
  /** What the measure would be: eligible, or unknown where facts are missing; ineligible where something cannot be changed. */
  readonly verdict: Verdict;
  /** The facts on which it would still hang. */
  readonly missing: readonly Missing[];
  /** The relief that the measure would give by itself; null where its lines cannot be computed. */
  readonly relief: ReliefWorth | null;
  /** What it would be worth by itself: relief less extra tax. */
  readonly net: ReliefWorth | null;
  /** True where the relief of a loan is counted from a floor of the market rate. */
  readonly isFloor: boolean;
  /** The best package of the changed project, and what it is worth more than that of the project as it is. */
  readonly best: PackageWorth | null;
  readonly gain: Worth | null;
}

/** What a measure that is refused lacks. */
export interface NearMiss {
  readonly id: JudgedId;
  /** The shortest lists of changes, all of the same length, the cheaper first. */
  readonly ways: readonly Way[];
  /** Lists of the same length that are not shown. */
  readonly more: number;
}

/** What a threshold is a threshold of. */
export type ThresholdInput =
  /** Capital investment inside a window, in roubles. */
  | 'capital-investment'
  /** Capital investment of the PP&E programme, in roubles. */
  | 'programme-investment'
  | 'start-day'
  /** Cost of the upgrade of one object, in roubles. */
  | 'upgrade-cost';

/** A project on one side of a threshold. */
export interface ThresholdSide {
  /** The last value before the threshold, or the first after it. */
  readonly value: string;
  readonly verdict: Verdict;
  /** Null where the lines of the measure cannot be computed. */
  readonly relief: ReliefWorth | null;
  /** Relief less extra tax; null as `relief` is. */
  readonly net: ReliefWorth | null;
  readonly best: PackageWorth;
}

/**
 * A value of an input at which a measure changes, the nearest below or above
 * what the profile has. All present values are as of the profile's own valuation day.
 */
export interface Threshold {
  readonly measure: MeasureId;
  readonly input: ThresholdInput;
  /** Path of the figure in the policy; null for a start day. */
  readonly figure: string | null;
  /** The object that is upgraded. */
  readonly of?: string;
  /** What the profile has. */
  readonly actual: string;
  /** The span in which capital investment counts. */
  readonly within?: Within;
  /** Whether the figure itself is at or below what the profile has, or above it. */
  readonly place: 'at-or-below' | 'above';
  /** The figure in the unit of the input: an amount, or the first day after the threshold. */
  readonly at: string;
  readonly below: ThresholdSide;
  readonly above: ThresholdSide;
  /** The upper side less the lower. */
  readonly difference: {
    readonly relief: ReliefWorth | null;
    readonly net: ReliefWorth | null;
    readonly best: Worth;
  };
}

/** A measure in one row of a sweep. */
export interface SweptMeasure {
  readonly id: MeasureId;
  readonly verdict: Verdict;
  /** Null where the lines of the measure cannot be computed. */
  readonly relief: ReliefWorth | null;
  /** Relief less extra tax; null as `relief` is. */
  readonly net: ReliefWorth | null;
}

/** A value that is set in the document: a number, or a day as text. */
export type SweepValue = string | number;

/** What one value of the sweep comes to. */
export type SweepRow =
  | {
      readonly value: SweepValue;
      readonly ok: true;
      readonly rankedBy: 'present-value' | 'nominal';
      readonly best: PackageWorth;
      /** Warnings about the amounts of the profile with this value. */
      readonly warnings: readonly Note[];
      readonly measures: readonly SweptMeasure[];
    }
  /** A value with which the document is no sound profile. */
  | {
      readonly value: SweepValue;
      readonly ok: false;
      readonly problems: readonly Problem[];
    };

/**
 * A document planned again for each value of one of its numbers or days, or what is wrong with the request.
 */
export type Sweep =
  | {
      readonly ok: true;
      readonly schema: 'investor-incentives/sweep@2';
      readonly version: Version;
      readonly path: string;
      /** What the document itself has there. */
      readonly actual: SweepValue;
      readonly rows: readonly SweepRow[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Before, after, and after less before, in roubles. */
export interface Difference {
  readonly before: AmountResult;
  readonly after: AmountResult;
  readonly difference: AmountResult;
}

/**
 * The same of amounts that facts may be missing to compute: null on the side where
 * they are. The difference is null too where a side is, or where the sides are not
 * sums of the same parts.
 */
export type PossibleDifference = { readonly [side in keyof Difference]: AmountResult | null };

/** A condition that was answered otherwise. Null where only one side asks it. */
export interface Flipped {
  readonly finding: Id;
  readonly of?: string;
  readonly before: FindingVerdict | null;
  readonly after: FindingVerdict | null;
}

/** What became of one measure, part or loan between two assessments. */
export interface JudgedDifference {
  readonly id: JudgedId;
  /** Null where one side did not judge it. */
  readonly verdict: { readonly before: Verdict | null; readonly after: Verdict | null };
  /** The conditions that turned the verdict; none where it stayed. */
  readonly flipped: readonly Flipped[];
  /** Relief; of a loan the interest saved less the cost of a guarantee. */
  readonly relief: PossibleDifference;
  /** Relief less extra tax: what is saved in all; of a loan the same as `relief`. */
  readonly net: PossibleDifference;
  /**
   * Relief less extra tax; on each side the sum of it is `net`. A side is null in a year of its periods of which its
   * facts are missing, and 0 where it is known to save nothing.
   */
  readonly byPeriod: readonly (PossibleDifference & {
    readonly year: number;
    readonly tax: Id;
    readonly budget: Id;
  })[];
  /** The sums of what is known on each side; null where nothing is. */
  readonly byBudget: readonly (PossibleDifference & { readonly budget: Id })[];
  /** Of a tax that is put off on either side: what is put off, the interest and the present value; in no sum above. */
  readonly credit?: {
    readonly putOff: PossibleDifference;
    readonly interest: PossibleDifference;
    readonly presentValue: PossibleDifference;
  };
}

/** The best packages of two plans; present values as of the valuation day and at the rate of the first. */
export interface PackageDifference {
  readonly before: PackageWorth;
  readonly after: PackageWorth;
  readonly difference: Worth;
  /** Elements of the package after that are not in the one before, and the other way round. */
  readonly added: readonly ElementId[];
  readonly dropped: readonly ElementId[];
  /** What the packages save; a side is null in a year of which its plan does not have the tax. */
  readonly byPeriod: JudgedDifference['byPeriod'];
  readonly byBudget: JudgedDifference['byBudget'];
}

/** What is different between two projects, readings or policies. */
export interface Comparison {
  readonly schema: 'investor-incentives/comparison@2';
  readonly version: Version;
  /** Warnings about the amounts of the profile on either side. */
  readonly warnings: { readonly left: readonly Note[]; readonly right: readonly Note[] };
  /** Every measure, part and loan, those without a difference too. */
  readonly judged: readonly JudgedDifference[];
  readonly best: PackageDifference;
}

/** What a measure or a loan would be under another value of a reading. Money is decimal text in roubles. */
export interface ReadingEffect {
  readonly reading: Id;
  /** The value in force, and the one that it is compared with. */
  readonly value: string;
  readonly other: string;
  readonly measure: MeasureId | ProgrammeId;
  readonly verdict: Verdict;
  readonly otherVerdict: Verdict;
  /** Relief of all periods, or interest that a loan saves, under either value; null where it cannot be computed. */
  readonly relief: AmountResult | null;
  readonly otherRelief: AmountResult | null;
  /** Relief less extra tax, or that interest less the cost of a guarantee, under either value; null where relief is. */
  readonly net: AmountResult | null;
  readonly otherNet: AmountResult | null;
}

/** What the best package would be under another value of a reading. */
export interface PlanReadingEffect {
  readonly reading: Id;
  readonly value: string;
  readonly other: string;
  readonly best: PackageWorth;
  /** What it is worth more than the best package as read. */
  readonly gain: Worth;
}

/** What other readings, or freely chosen first periods, would give a plan. */
export interface PlanReadings {
  /** The best package as read. */
  readonly best: PackageWorth;
  /** Readings and values that change the best package or its worth. */
  readonly effects: readonly PlanReadingEffect[];
  /** Readings that took part in an answer but change nothing of the best package. */
  readonly without: readonly string[];
  /** The best package where the first period of every relief may be any; the years are those chosen. */
  readonly firstPeriodsChosen: PlanFirstPeriods;
}

/** The best package with first periods of relief freely chosen, its gain, and the years chosen. */
export interface PlanFirstPeriods {
  readonly best: PackageWorth;
  readonly gain: Worth;
  readonly chosen: readonly { readonly reading: Id; readonly year: number }[];
}
