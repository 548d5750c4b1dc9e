import type { LeftElement, LossReason, ValuationBasis } from '../../answer/results/plan';
import type { ElementId, Gate } from '../../engine/plan/candidates';
import type { Periods } from '../../engine/terms';
import type { Format, Name } from '../../words/words';
import type { NamedFact } from './named';

/** How flows are weighed, its rate already written out. */
export interface WrittenBasis extends Pick<ValuationBasis, 'day' | 'timing' | 'prices'> {
  readonly rate: string;
}

/** A reason of one kind why a package lost. */
export type LossOf<Kind extends LossReason['kind']> = Extract<LossReason, { readonly kind: Kind }>;

/** How names and figures stand in the sentence of a reason. */
export interface LossVoice extends Format {
  readonly name: (id: ElementId) => Name;
  readonly end: (periods: Pick<Periods, 'because' | 'last'>) => string;
}

/** The sentences of a plan; amounts, rates and names come written out. */
export interface PlanWords {
  readonly title: (name: string) => string;
  /** Why a figure is absent, as a clause. */
  readonly absent: { readonly [reason: string]: string };
  readonly columns: {
    readonly [column in
      | 'saved'
      | 'interest'
      | 'total'
      | 'figure'
      | 'without'
      | 'with'
      | 'uplift'
      | 'ordinary'
      | 'granted'
      | 'expenditure'
      | 'worth'
      | 'operating'
      | 'investment'
      | 'workingCapital'
      | 'residualValue'
      | 'taxes'
      | 'aetr'
      | 'metr'
      | 'costOfCapital']: string;
  };
  /** A package by the names of its elements. */
  readonly packageOf: (elements: readonly string[]) => string;

  readonly best: (elements: string) => string;
  readonly nothing: (isOpen: boolean) => string;
  readonly worth: (present: string, nominal: string, basis: WrittenBasis) => string;
  readonly worthNominal: (nominal: string) => string;
  readonly taxForgone: (share: string, years: string, isPresent: boolean) => string;
  /** The same where budgets also pay subsidies. */
  readonly taxAndSubsidies: (share: string, years: string, isPresent: boolean) => string;
  /** That subsidies are part of a column of the table. */
  readonly subsidiesIn: (column: string) => string;
  readonly runnerUp: (elements: string, value: string) => string;
  readonly losesBy: (amount: string, why: readonly string[]) => string;
  readonly equal: (why: readonly string[]) => string;
  readonly noRunnerUp: string;
  readonly reasons: {
    readonly [Kind in LossReason['kind']]: (reason: LossOf<Kind>, voice: LossVoice) => string;
  };
  /** What a package saves of one tax, or of interest, more or less than the best. */
  readonly difference: (saved: string, amount: string, isMore: boolean) => string;
  readonly savedDifference: (differences: readonly string[]) => string;

  readonly years: string;
  readonly byYear: string;
  readonly byTax: string;
  readonly byBudget: (isLent: boolean) => string;
  /** In place of a tax and of a budget, where interest is saved. */
  readonly interest: string;
  readonly lender: string;

  readonly why: string;
  readonly alone: (relief: string) => string;
  readonly decides: string;
  readonly others: (count: number) => string;
  readonly suppose: string;
  readonly law: (law: string) => string;
  readonly cap: (amount: string, used: string, cutOff: string, years: readonly number[]) => string;
  readonly inForce: (periods: string, because: string) => string;
  readonly chosenPeriods: (readings: readonly string[]) => string;
  readonly exempted: (objects: readonly string[]) => string;
  readonly restsOn: string;

  readonly forbidden: string;
  readonly noTwoOf: (names: readonly string[]) => string;
  readonly pairs: (pairs: readonly (readonly [string, string])[]) => string;
  /** Of one that nothing lets stand. */
  readonly notThis: (name: string) => string;

  readonly lost: string;
  readonly lostItem: (elements: string, value: string, told: string) => string;
  readonly more: (count: number) => string;

  readonly withheld: string;
  /** What withholds an element, without its name. */
  readonly withheldAs: { readonly [gate in Gate]: string };
  readonly withheldItem: (name: string, because: readonly string[]) => string;
  /** What admits an element that one gate withholds, or both. */
  /** Heading of the packages whose worth is an interval. */
  readonly unranked: string;
  /** One of them, with what its worth lies between and what else keeps it out. */
  readonly unrankedItem: (name: string, worth: string, because: readonly string[]) => string;
  readonly letIn: (gates: readonly Gate[]) => string;
  /** What is gained comes as "5 more", "5 less" or "as much". */
  readonly wouldAdd: (elements: string, gained: string) => string;
  readonly gained: (amount: string, by: 'more' | 'less' | 'equal') => string;
  readonly heldByNone: string;
  /** A relief on a status that is not held. */
  readonly restingOn: (status: string) => string;
  readonly state: (facts: readonly NamedFact[]) => string;
  /** A figure within a sentence. */
  readonly figure: (path: string, label: string | undefined) => string;
  readonly restsOnFigures: (figures: readonly string[]) => string;

  readonly left: string;
  readonly leftAs: { readonly [because in LeftElement['because']]: string };
  /** The same as a clause on one of them. */
  readonly leftBecause: { readonly [because in LeftElement['because']]: string };
  readonly andMore: (reason: string, count: number) => string;
  /** Facts that the same elements need, and the elements. */
  readonly factsFor: (facts: readonly string[], names: readonly string[]) => string;

  readonly steps: string;
  readonly noSteps: string;
  readonly stepBy: (day: string, obtain: string, from: string) => string;
  readonly stepHeld: (day: string, status: string) => string;
  readonly stepFor: (names: readonly string[]) => string;

  readonly investor: string;
  readonly indicators: {
    readonly [indicator in 'npv' | 'irr' | 'discountedPayback' | 'profitabilityIndex']: string;
  };
  readonly inYears: (years: string) => string;
  readonly points: (points: string) => string;
  readonly absentOf: (what: string, why: string) => string;
  readonly onSide: { readonly [side in 'without' | 'with']: (indicator: string) => string };
  readonly notComputed: (why: string) => string;
  readonly stateFlows: (facts: readonly string[]) => string;
  readonly takenAsNought: (facts: readonly string[]) => string;
  readonly flows: string;
  readonly flowsLast: string;
  readonly effectiveRates: string;
  readonly incentiveRate: (rate: string, invested: string) => string;
  readonly incentiveRateName: string;
  readonly forwardLooking: (parameters: { readonly [name: string]: string }) => string;
  readonly ordinaryRates: string;
  readonly raisesMarginal: string;

  readonly ministry: string;
  readonly budgetTotals: (isPresent: boolean) => string;
  readonly budgetYears: string;
  readonly figures: {
    readonly [figure in
      | 'expenditure'
      | 'wageTax'
      | 'jobs'
      | 'perJob'
      | 'leverage'
      | 'shareForgone'
      | 'breakEvenButFor'
      | 'expectedNet']: string;
  };
  readonly butFor: string;
  readonly wageTax: (rate: string, isStated: boolean) => string;
  readonly stateFacts: (facts: readonly string[]) => string;
  readonly basis: (isPresent: boolean) => string;
}
