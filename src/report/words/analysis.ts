import type { Change, ThresholdInput } from '../../answer/results/analysis';
import type { Within } from '../../kit/finding';
import type { Format } from '../../words/words';
import type { NamedFact } from './named';

/** A change of one kind; to raise and to lower have one shape. */
export type ChangeOf<Kind extends Change['kind']> = Extract<
  Change,
  { readonly kind: Kind extends Level ? Level : Kind }
>;

type Level = 'raise' | 'lower';

/** How facts and conditions stand in the sentence of a change. */
export interface ChangeVoice extends Format {
  /** What a path of the profile is; the path itself where it has no words. */
  readonly fact: (path: string) => string;
  /** What a finding says where it is not met. */
  readonly claim: (finding: string) => string;
}

/** A reason why nothing would meet a condition. */
export type Blocked = ChangeOf<'none'>['because'];

type AnalysisColumn =
  | 'value'
  | 'package'
  | 'worth'
  | 'relief'
  | 'net'
  | 'reliefAlone'
  | 'before'
  | 'after'
  | 'difference'
  | 'other'
  | 'gain';

/** The sentences on what would change a plan; amounts and names come written out. */
export interface AnalysisWords {
  readonly columns: { readonly [column in AnalysisColumn]: string };

  readonly nearMisses: string;
  readonly nothingRefused: string;
  readonly changes: {
    readonly [Kind in Change['kind']]: (change: ChangeOf<Kind>, voice: ChangeVoice) => string;
  };
  readonly way: (changes: readonly string[]) => string;
  readonly wayVerdict: (verdict: string) => string;
  readonly wayMissing: (facts: readonly NamedFact[]) => string;
  /** What is saved where extra tax makes it less than the relief. */
  readonly lessExtraTax: (net: string, relief: string) => string;
  readonly wayRelief: (relief: string, isFloor: boolean) => string;
  readonly wayGain: (elements: string, gain: string) => string;
  readonly moreWays: (count: number) => string;
  readonly inVain: string;

  readonly thresholds: string;
  readonly thresholdsHow: string;
  readonly noThresholds: string;
  readonly inputs: { readonly [input in ThresholdInput]: string };
  readonly threshold: (threshold: WrittenThreshold) => string;

  readonly readings: string;
  readonly noReadingMatters: string;
  readonly without: (readings: readonly string[]) => string;
  readonly chosen: (years: readonly string[], elements: string, gain: string) => string;
  readonly chosenNothing: string;

  readonly sweep: (path: string, fact: string | undefined) => string;
  readonly swept: (actual: string, isPresent: boolean) => string;
  readonly sweptMeasure: (name: string) => string;
  readonly nothingVaries: string;
  /** In place of the best package where facts are missing to compute any. */
  readonly nothingComputed: string;
  readonly unsound: string;

  readonly comparison: string;
  /** A side: its file, and the edition and readings that were chosen for it. */
  readonly side: (file: string, chosen: readonly string[]) => string;
  readonly sides: (left: string, right: string) => string;
  readonly same: string;
  readonly bestBefore: (elements: string, value: string) => string;
  readonly bestAfter: (elements: string, value: string, gain: string) => string;
  readonly added: (names: readonly string[]) => string;
  readonly dropped: (names: readonly string[]) => string;
  readonly judgedTable: string;
  readonly flipped: (name: string) => string;
  readonly flip: (claim: string, before: string, after: string) => string;
  readonly answers: { readonly [answer in 'met' | 'not-met' | 'unknown' | 'not-asked']: string };
  readonly notJudged: string;
  readonly packages: string;
  readonly byPeriod: string;
  readonly byBudget: string;
  /** Taxes with the years of which only one side has them. */
  readonly oneSided: (taxes: readonly string[]) => string;
  readonly onlyBefore: (tax: string, years: string) => string;
  readonly onlyAfter: (tax: string, years: string) => string;
}

/** A threshold with its values, verdicts and differences written out. */
export interface WrittenThreshold {
  readonly measure: string;
  readonly input: string;
  readonly figure: string | null;
  readonly of: string | null;
  readonly within: Pick<Within, 'from' | 'to'> | null;
  readonly actual: string;
  readonly below: string;
  readonly above: string;
  readonly verdict: string;
  readonly relief: string | null;
  readonly best: string;
}
