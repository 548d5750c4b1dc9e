import type { AmendmentOf, AnyChanges } from '../amendments/document';
import type { TaxId } from '../answer/results/assessment';
import type { ElementId } from '../engine/plan/candidates';
import type { EndReason, Verdict } from '../engine/terms';
import type { Timing } from '../engine/valuation/discount';
import type { MeasureId, PartId, ProgrammeId } from '../figures/ids';
import type { FindingVerdict } from '../kit/finding';
import type { FrameDocument } from '../profile/document';
import type { Amount, Share } from '../profile/written';

/**
 * A scenario as a person or a program writes it (YAML, JSON or a value): a
 * project, what is supposed of the law, and what must come out.
 */
export interface ScenarioDocument {
  /** A sentence that says what holds. */
  readonly name: string;
  /** The document of the project, or the path of one, relative to the scenario. */
  readonly profile: FrameDocument | string;
  /** Values put into the document of the project, one after the other. */
  readonly set?: readonly Setting[] | undefined;
  readonly edition?: string | undefined;
  /** Readings other than the default ones; a year is written in quotes. */
  readonly readings?: { readonly [id: string]: string } | undefined;
  /** Changes of the law, in order: amendments, or the paths of some. */
  readonly policy?: readonly (AmendmentOf<AnyChanges> | string)[] | undefined;
  /** How the plan is made that is expected. */
  readonly plan?: PlanSection | undefined;
  readonly expect: readonly ExpectationDocument[];
  /** Where the expectations come from. */
  readonly source: ScenarioSource;
  /** Who compared them with that source. */
  readonly checkedBy: string;
}

/** A value put at a place of the document, which has the place itself or that around it. */
export interface Setting {
  /** `capitalInvestment.2019`, `property.objects[0].cost`. */
  readonly path: string;
  readonly value: unknown;
}

/** The options of `plan` that a scenario may choose. */
export interface PlanSection {
  readonly discountRate?: Share | undefined;
  readonly timing?: Timing | undefined;
  readonly unconfirmed?: boolean | undefined;
  readonly unknown?: boolean | undefined;
  readonly among?: readonly ElementId[] | undefined;
  readonly firstPeriods?: 'as-read' | 'chosen' | undefined;
}

/** Where the expectation of a scenario comes from. */
export interface ScenarioSource {
  /** An example that somebody printed, arithmetic by a person, or an answer of the library that was kept. */
  readonly kind: SourceKind;
  /** The place in print, the arithmetic, or why it was kept. */
  readonly text: string;
  /** Of what is recorded only: the hash of the figures it was recorded from, "new" before that. */
  readonly policy?: string | undefined;
}

/** How an expectation came about; only recorded ones may be written again. */
export type SourceKind = 'printed-example' | 'worked-by-hand' | 'recorded';

/** What must come out: of a measure, a finding, a tax year, a loan, a plan or any place of the result. */
export type ExpectationDocument =
  | OutcomeExpectation
  | FindingExpectation
  | LineExpectation
  | LoanExpectation
  | PlanExpectation
  | PlaceExpectation;

interface WithSource {
  /** Where this expectation comes from, if not from where the scenario does. */
  readonly source?: ScenarioSource | undefined;
}

interface WithTolerance extends WithSource {
  /** By how much an amount may differ, roubles. Left out: not at all. */
  readonly tolerance?: Amount | undefined;
}

/** Of a measure or a part of one. */
export interface OutcomeExpectation extends WithTolerance {
  readonly measure: MeasureId | PartId;
  readonly verdict?: Verdict | undefined;
  /** All relief. */
  readonly total?: Amount | undefined;
  /** All relief less what it is without the changes of the law. */
  readonly change?: Amount | undefined;
  readonly confirmed?: boolean | undefined;
  readonly periods?: PeriodsExpectation | undefined;
  /** Paths of all that is missing, in any order. */
  readonly missing?: readonly string[] | undefined;
}

/** First and last tax period of a relief, and why it ends. */
export interface PeriodsExpectation {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly because?: EndReason | undefined;
}

/** Of a finding of a measure or of a loan. */
export interface FindingExpectation extends WithTolerance {
  readonly measure?: MeasureId | PartId | undefined;
  readonly loan?: ProgrammeId | undefined;
  /** Id of the finding. */
  readonly finding: string;
  /** The object that it is about, where there are several. */
  readonly of?: string | undefined;
  readonly verdict?: FindingVerdict | undefined;
  readonly actual?: ScenarioValue | undefined;
  readonly required?: ScenarioValue | undefined;
  readonly shortfall?: ScenarioValue | undefined;
}

/** Of a year of a measure: what its lines come to, those of a tax and a budget where these are named. */
export interface LineExpectation extends WithTolerance {
  readonly measure: MeasureId | PartId;
  readonly year: number;
  readonly tax?: TaxId | undefined;
  readonly budget?: string | undefined;
  /** The plot or import of the lines. */
  readonly of?: string | undefined;
  /** Roubles, or "none" where there must be no line. */
  readonly relief?: Amount | undefined;
  readonly taxBefore?: Amount | undefined;
  readonly taxAfter?: Amount | undefined;
}

/** Of a programme of the Industrial Development Fund. */
export interface LoanExpectation extends WithTolerance {
  readonly loan: ProgrammeId;
  readonly verdict?: Verdict | undefined;
  /** The largest loan, roubles, or "none". */
  readonly largest?: Amount | undefined;
  /** What it is worth, nominal and at present value; "none" where that is not known. */
  readonly nominal?: Amount | undefined;
  readonly presentValue?: Amount | undefined;
  readonly missing?: readonly string[] | undefined;
}

/** Of the recommended package. */
export interface PlanExpectation extends WithTolerance {
  readonly plan: {
    /** Its elements, in any order. */
    readonly best?: readonly ElementId[] | undefined;
    readonly runnerUp?: readonly ElementId[] | undefined;
    readonly nominal?: Amount | undefined;
    /** "none" without a discount rate. */
    readonly present?: Amount | undefined;
  };
}

/** Of any place of the assessment, or of the plan where the path begins with `plan`. */
export interface PlaceExpectation extends WithTolerance {
  /** `measures.rip.sums.total`: an entry of a list is named by its id, its year or its position. */
  readonly path: string;
  readonly is: ScenarioValue;
}

/** A value as a scenario writes it, lists included. */
export type ScenarioValue = string | number | boolean | null | readonly ScenarioValue[];
