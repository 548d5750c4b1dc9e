import type { Note, Verdict } from '../../engine/terms';
import type { MeasureId, PartId } from '../../figures/ids';
import type { Problem } from '../../kit/problem';
import type {
  Comparison,
  NearMiss,
  PlanReadings,
  ReadingEffect,
  SweepRow,
  SweepValue,
  Threshold,
} from './analysis';
import type { Assessment, Sums } from './assessment';
import type { LoanAnswer } from './loans';
import type { PlaceComparison } from './places';
import type { Plan } from './plan';
import type { PolicyComparison, PolicyName, PortfolioTotals, ProjectDifference } from './portfolio';
import type { Version } from './values';

/** What `assess --format json` writes. */
export interface AssessmentDocument extends Assessment {
  /** What other values of the readings would give, where that was asked. */
  readonly readingEffects?: readonly ReadingEffect[];
}

/** What `plan --format json` writes. */
export interface PlanDocument extends Plan {
  /** What would change the plan, where that was asked. */
  readonly analysis?: {
    readonly nearMisses: readonly NearMiss[];
    readonly thresholds: readonly Threshold[];
    readonly planReadings: PlanReadings;
  };
}

/** What `loan --format json` writes. */
export interface LoansDocument extends LoanAnswer {}

/** What `compare --format json` writes. */
export interface ComparisonDocument extends Comparison {}

/** What `compare --regions --format json` writes. */
export interface PlacesDocument extends PlaceComparison {}

/** What `sweep --format json` writes. */
export interface SweepDocument {
  readonly ok: true;
  readonly schema: 'investor-incentives/sweep@2';
  readonly version: Version;
  readonly path: string;
  readonly actual: SweepValue;
  readonly rows: readonly SweepRow[];
}

/** What `comparePolicies` returns. */
export interface PolicyComparisonDocument extends PolicyComparison {}

/** What `portfolio --format json` writes of all lines together. */
export interface PortfolioDocument extends PortfolioTotals {
  readonly schema: 'investor-incentives/portfolio@2';
  readonly version: Version;
  readonly before: PolicyName;
  readonly after: PolicyName;
  readonly lines: {
    readonly read: number;
    readonly bad: number;
    /** Lines that the policies leave out, by the id of their region; absent where there are none. */
    readonly leftOut?: { readonly [region: string]: number };
  };
}

/** What `assess-lines` and `portfolio` write of one line. */
export type RecordDocument = AssessedLine | TotalsLine | ComparedLine | RefusedLine;

/** Which line a record is of. */
interface LineHead {
  readonly line: number;
  /** A short name for all that decides what is written of a line. */
  readonly settings: string;
}

/** A line that was assessed: complete by itself. */
export interface AssessedLine extends LineHead {
  readonly ok: true;
  readonly assessment: Assessment;
}

/** The same with verdicts and sums alone. */
export interface TotalsLine extends LineHead, TotalsOfLine {
  readonly ok: true;
}

/** Verdicts and sums of one project. */
export interface TotalsOfLine {
  readonly schema: 'investor-incentives/totals@2';
  readonly version: Version;
  readonly project: Assessment['project'];
  /** Warnings about the amounts of the profile; absent where there are none. */
  readonly warnings?: readonly Note[];
  readonly measures: readonly ReliefSummary[];
}

/** Verdict and sums of a measure, as an assessment has them. */
export interface ReliefSummary {
  readonly id: MeasureId;
  readonly verdict: Verdict;
  readonly sums: Sums;
  /** The measure, or those of its parts, whose relief facts are missing to compute; absent where there is none. */
  readonly notComputed?: readonly (MeasureId | PartId)[];
}

/** A line that was assessed under two policies. */
export interface ComparedLine extends LineHead, ProjectDifference {
  readonly ok: true;
  readonly schema: 'investor-incentives/project-difference@2';
  readonly version: Version;
}

/** A line that could not be used. */
export interface RefusedLine extends LineHead {
  readonly ok: false;
  /** The region of a line that the options leave out. */
  readonly leftOut?: string;
  readonly problems: readonly Problem[];
}
