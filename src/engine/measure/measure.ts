import { at, type Figure, type Value } from '../../figures/figure';
import type { MeasureId, PartId, ReliefId, StatusId } from '../../figures/ids';
import type { StatusColumn } from '../../figures/kinds';
import type { InForceFigures, Policy } from '../../figures/policy';
import type { Day } from '../../kit/day';
import type { Finding, MissingFact } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import type { OwnedObject } from '../../profile/profile';
import type { Case } from '../facts/case';
import type { Tenure } from '../facts/status';
import type { Window } from '../facts/window';
import type { BoundedTreatment, ObjectTreatment, PaymentOf, Treatment } from '../taxes/treatment';
import type { EndReason, NoteValue, Title } from '../terms';

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
  /**
   * The same relief at its other end, where the figures only bound it: every amount then lies between
   * what the two treatments give.
   */
  readonly otherEnd?: BoundedTreatment;
  /** An amount that falls in no year, so that there are no lines and no sum of it. */
  readonly notByYear?: Kopecks;
  /** A tax that is only put off: there is no relief to be summed, whatever is put off. */
  readonly relievesNothing?: true;
  /** Where the figures depend on a place that the profile does not state: the relief on each place open to the project. */
  readonly byPlace?: ByPlace;
  /** Facts without which lines are not computed, or not all of them. */
  readonly missing: readonly MissingFact[];
  readonly basis: readonly Basis[];
  readonly assumed: readonly Assumed[];
  /** The readings under which another value would give another answer. */
  readonly readings: readonly string[];
}

/** What a relief comes to on each place that is open to the project, and the fact that would tell the place. */
export interface ByPlace {
  readonly missing: MissingFact;
  readonly each: readonly Appraisal[];
}

/** On what a relief stands that has no status of its own. */
export interface Ground {
  /** The columns of its table in which the statuses stand that bear it. */
  readonly columns: readonly StatusColumn[];
  /** Whether one of them is still to be obtained, and so counts from the project's start. */
  readonly toObtain: boolean;
  /** Objects of the project that it does not reach. */
  readonly leftOut: readonly string[];
  /** Objects of a programme that are put under it. */
  readonly listed: readonly OwnedObject[];
}

/** What may be asked of a relief otherwise than the project and the readings have it. */
export interface AskedOfRelief {
  /** Its first period, a tax year. */
  readonly begins?: number;
  readonly ground?: Ground;
}

/** A relief from one tax: a measure without parts, or a part of one. */
export interface Relieving {
  readonly title: Title;
  /** The law as a list of measures cites it. */
  readonly law: string;
  /** The tax, and what is done to it. */
  readonly tax: Treatment['tax'];
  /**
   * The payment of the region that it is from, where the tax is `payment`, or that a budget makes, where it is
   * `subsidy`; all that budgets make, where it is `reimbursement`.
   */
  readonly payment?: PaymentOf | readonly PaymentOf[];
  /** The most that budgets pay, or that is saved of a payment, by it in a year, kopecks, where that raises the taxable profit. */
  readonly paysAtMost?: (c: Case, year: number) => Kopecks;
  readonly appraise: (c: Case, asked?: AskedOfRelief) => Appraisal;
  /** Whether it comes with the status, with nothing to choose. */
  readonly comesWithStatus?: true;
  /** Whether it has a federal rate of income tax of its own, beside which nothing lowers the federal tax. */
  readonly ownFederalRate?: true;
  /** The reading that leaves its first period to be named. */
  readonly firstPeriod?: string;
  /** The objects that it could free of property tax, where its first period may be chosen. */
  readonly objects?: (c: Case) => readonly OwnedObject[];
  /** How it stands on the statuses of other measures. */
  readonly resting?: Resting;
}

/** The objects that a relief does not reach where it rests on the status of a column. */
export type ObjectsLeftOut = (column: StatusColumn) => readonly string[];

/** How a relief without a status of its own stands on those of others. */
export interface Resting {
  /** The columns of the statuses held on which it may rest for the objects that it reaches, the earliest first. */
  readonly held: (
    c: Case,
    leftOut: ObjectsLeftOut,
    asked: AskedOfRelief,
  ) => readonly StatusColumn[];
  /** Those of statuses obtained on the project's start. */
  readonly open: (c: Case) => readonly StatusColumn[];
  /** The rule that is broken without any. */
  readonly rule: (c: Case) => Ruling;
  /** What it would do on each status that it may stand on, with every object that could be put under it. */
  readonly onEach: (c: Case) => readonly ObjectTreatment[];
}

/** The name of a rule of the region on what may stand together. */
export type RuleName = string;

/** What a rule says of two things in one package. */
export interface Ruling {
  readonly rule: RuleName;
  readonly lawful: boolean;
  readonly citation: Basis['citation'];
  readonly standing: Basis['standing'];
}

/** One relief of a measure that has several. */
export interface Part extends Relieving {
  readonly id: PartId;
}

/** What a measure takes of the project, for the assumptions of an answer. */
export interface Uses {
  /** Whether it looks at capital investment; on a day of entry only where the figures ask for some. */
  readonly investment?: true | ((c: Case) => boolean);
  /** Whether the law itself lists which kinds of investment it counts. */
  readonly namesInvestment?: true;
  /** Paths of lists and sections that it reads where they are stated, and takes as none where they are left out. */
  readonly takenAsNone?: readonly string[];
  /** Whether its own conditions ask for the general tax regime. */
  readonly taxRegime?: true;
  /** Whether it looks for other statuses. */
  readonly otherStatuses?: true;
  /** Whether it looks at the property of the project. */
  readonly property?: true;
  /** Facts of the investor that it takes as no where they are left out. */
  readonly takenAsNo?: readonly ('ripBefore' | 'residentOfOtherTerritory')[];
}

interface AnyMeasure {
  readonly id: MeasureId;
  /** Whether an edition offers it, read on the day of entry; left out, every edition does. */
  readonly offered?: (policy: Policy) => Figure<boolean>;
  /** The status section of a profile without which it is not judged at all; left out, it always is. */
  readonly onlyWith?: string;
  /**
   * The rule on its status beside another status, or beside a relief that is used; null where there is none.
   * `tenureOf` returns from when to when a status of the region is held, or taken as held.
   */
  readonly beside?: (
    c: Case,
    other: StatusId | ReliefId,
    tenureOf: (status: StatusId) => Tenure,
  ) => Ruling | null;
  readonly title: Title;
  readonly law: string;
  /** The name of its figures in the policy. */
  readonly name: string;
  /** Its first and last year, where the figures of that name do not tell. */
  readonly years?: (policy: Policy) => InForceFigures;
  /** The day on which the status is held, or null. */
  readonly held: (c: Case) => string | null;
  /** The status that it needs; null where it stands on one of several. */
  readonly status: StatusId | null;
  readonly uses: Uses;
  /** Reasons of its own for which its relief ends, beside those of every region. */
  readonly ends?: readonly EndReason[];
  /** The contract held that it is about, with what is missing to know its rates. */
  readonly contract?: (c: Case) => ContractHeld | undefined;
  /** Amounts of the investment that its conditions count at which its periods change. */
  readonly steps?: (c: Case) => readonly Parting[];
  /** Other amounts of the profile at which it changes. */
  readonly partings?: (c: Case) => readonly PartingBy[];
  readonly starts?: StartDays;
  /**
   * What would meet one of its conditions, where that is like no other.
   * @param whole all findings of the measure, of which the condition is one.
   */
  readonly opens?: (c: Case, finding: Finding, whole: Finding) => Opening | undefined;
}

/** Two amounts next to each other between which a figure of the policy parts projects. */
export interface Parting {
  /** The figure, by its path in the policy. */
  readonly figure: string;
  readonly at: Kopecks;
  /** The last kopeck below. */
  readonly below: Kopecks;
}

/** The amount of the profile at which answers change. */
export type PartingInput =
  /** Capital investment in a window. */
  | { readonly input: 'capital-investment'; readonly within: Window }
  /** That of the PP&E programme. */
  | { readonly input: 'programme-investment' }
  /** The upgrade of an object. */
  | { readonly input: 'upgrade-cost'; readonly of: string };

/** A parting by an amount of the profile. */
export interface PartingBy extends Parting {
  readonly by: PartingInput;
  /** What the profile has. */
  readonly actual: Kopecks;
}

/** Why the answer may differ between a start day and the day before it, beside the days from which figures apply. */
export interface StartDays {
  /** Lengths of windows that begin with the start, in years. */
  readonly windows?: (policy: Policy) => readonly Figure<number>[];
  /** Days from which another rule holds for who starts. */
  readonly days?: (policy: Policy) => readonly Day[];
  /** Days from whose month on a relief runs so many months. */
  readonly months?: (c: Case) => readonly (readonly [from: Day, months: Figure<number>])[];
}

/** What would meet a condition that is not met, where it is like no other. */
export type Opening =
  /** Nothing that the investor does. */
  | {
      readonly kind: 'blocked';
      readonly because: 'not-in-force' | 'day-past' | 'no-base' | 'no-way-found';
    }
  /** Another value of a fact. */
  | { readonly kind: 'state'; readonly path: string; readonly value: string }
  /** A day of the profile, at the latest or at the earliest another one. */
  | {
      readonly kind: 'move';
      readonly path: string;
      readonly to: Day;
      readonly bound: 'latest' | 'earliest';
    }
  /** A greater amount. */
  | {
      readonly kind: 'raise';
      readonly path: string;
      readonly from: Kopecks;
      readonly to: Kopecks;
    }
  /** Fewer years. */
  | {
      readonly kind: 'shorten';
      readonly path: string;
      readonly from: number;
      readonly to: number;
    }
  /** The investment that another condition lacks. */
  | { readonly kind: 'meet'; readonly other: Finding };

/** A contract that the profile holds. */
export interface ContractHeld {
  readonly signed: Day;
  /** The last day, where it is stated. */
  readonly ends?: Day;
  readonly missing: readonly MissingFact[];
}

/** A measure that is one relief. */
interface WholeMeasure extends AnyMeasure, Relieving {
  readonly parts?: undefined;
}

/** A measure of several reliefs, each with conditions of its own beside those of the whole. */
interface MeasureOfParts extends AnyMeasure {
  readonly appraise: (c: Case) => Appraisal;
  readonly parts: readonly Part[];
}

/** A measure: one relief, or several with conditions of their own beside those of the whole. */
export type Measure = WholeMeasure | MeasureOfParts;

/** A relief with its name and the status that it needs. */
export interface NamedRelief extends Relieving {
  readonly id: ReliefId;
  readonly status: StatusId | null;
}

/** The reliefs of a measure: itself, or its parts. */
export const reliefsOf = (measure: Measure): readonly NamedRelief[] =>
  measure.parts === undefined
    ? [measure]
    : measure.parts.map((part) => ({ ...part, status: measure.status }));

/**
 * The figures of the first and last tax year of a measure.
 * @throws RangeError where it has none: a fault of the region.
 */
export function yearsInForce({ id, name, years }: Measure, policy: Policy): InForceFigures {
  const found = years?.(policy) ?? policy[name];
  if (!hasYears(found)) throw new RangeError(`${id}: no figures of its first and last year`);
  return found;
}

/** Whether the policy offers a measure to a project, on the day on which it enters it. */
export function isOffered(c: Case, { held, offered }: Measure): boolean {
  if (offered === undefined) return true;
  return at(offered(c.policy), held(c) ?? c.profile.project.start).value;
}

/** Whether a measure is judged: the policy offers it, and the profile states what it is judged by. */
export const isJudged = (c: Case, measure: Measure): boolean =>
  isOffered(c, measure) && !isNotStated(c, measure);

/** Whether the profile lacks the status by which alone a measure is judged. */
export const isNotStated = ({ profile }: Case, { onlyWith }: Measure): boolean =>
  onlyWith !== undefined && profile.statuses?.[onlyWith] === undefined;

const hasYears = (group: unknown): group is InForceFigures =>
  typeof group === 'object' && group !== null && 'firstYear' in group && 'lastYear' in group;
